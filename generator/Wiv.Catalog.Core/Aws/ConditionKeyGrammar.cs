using Wiv.Catalog.Core.Text;
using Wiv.Catalog.Core.Text.Output;

namespace Wiv.Catalog.Core.Aws;

/// <summary>The form of a condition key: <c>prefix:name</c>, a tag key behind a slash.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html</remarks>
internal static class ConditionKeyGrammar
{
    /// <summary>What is wrong with <paramref name="key"/> and what would be right; <see langword="null"/> when it is well formed.</summary>
    public static string? Check(string key)
    {
        // A key may start with the domain of an OIDC provider, so dots and slashes may stand before the colon.
        int colon = key.IndexOf(':');
        bool isWhole = colon > 0 && colon < key.Length - 1;
        if (!isWhole || !key.Take(colon).All(c => Characters.IsLetterOrDigit(c) || c is '-' or '.' or '/' or '_'))
        {
            return "write prefix:name, such as aws:SourceIp or aws:ResourceTag/team";
        }

        return HiddenCharacters.FirstIn(key) is { } hidden
                ? $"it contains {HiddenCharacters.Describe(hidden)}, which a reader does not see"
            : key.IndexOfAny(['*', '?']) >= 0 ? "a condition key has no wildcards"
            : null;
    }
}
