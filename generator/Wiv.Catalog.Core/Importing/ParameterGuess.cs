using Wiv.Catalog.Core.Model;

namespace Wiv.Catalog.Core.Importing;

/// <summary>Guesses what a parameter is by its name, where the input does not tell.</summary>
internal static class ParameterGuess
{
    public static ParameterType Of(string name)
    {
        string plain = string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();
        return plain.EndsWith("externalid", StringComparison.Ordinal) ? ParameterType.ExternalId
            : plain.EndsWith("accountid", StringComparison.Ordinal) || plain.EndsWith("account", StringComparison.Ordinal)
                ? ParameterType.AccountId
            : plain.EndsWith("region", StringComparison.Ordinal) ? ParameterType.Region
            : plain.EndsWith("arn", StringComparison.Ordinal) ? ParameterType.Arn
            : ParameterType.Text;
    }
}
