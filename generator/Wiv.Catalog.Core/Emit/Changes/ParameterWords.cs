using System.Globalization;
using Wiv.Catalog.Core.Model;

namespace Wiv.Catalog.Core.Emit.Changes;

/// <summary>Says what is declared of a parameter's values besides the type.</summary>
internal static class ParameterWords
{
    /// <summary>The words; empty when nothing is.</summary>
    public static string Of(ParameterDetails details) => string.Join(", ", Parts(details));

    private static IEnumerable<string> Parts(ParameterDetails details)
    {
        if (details.Values.Count > 0)
        {
            yield return $"one of {string.Join(", ", details.Values)}";
        }

        if (details.Shortest > 0)
        {
            yield return $"at least {Number(details.Shortest)} characters";
        }

        if (details.Longest < int.MaxValue)
        {
            yield return $"at most {Number(details.Longest)} characters";
        }

        if (details.Default is { } usual)
        {
            yield return $"{usual} by default";
        }

        if (details.IsSecret)
        {
            yield return "hidden";
        }
    }

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
