using Wiv.Catalog.Core.Text.Output;
using Wiv.Catalog.Grammar;

namespace Wiv.Catalog.Core.Aws;

/// <summary>The form of a condition key: <c>prefix:name</c>, a tag key behind a slash.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html</remarks>
internal static class ConditionKeyGrammar
{
    /// <summary>What is wrong with <paramref name="key"/> and what would be right; <see langword="null"/> when it is well formed.</summary>
    public static string? Check(string key)
    {
        int colon = key.IndexOf(':');
        int slash = colon < 0 ? -1 : key.IndexOf('/', colon);
        bool isWhole = colon > 0 && colon < key.Length - 1 && slash != colon + 1 && slash != key.Length - 1;
        int wrong = isWhole ? ConditionKeyForm.FirstWrong(key) : 0;
        if (!isWhole || wrong < colon)
        {
            return "write prefix:name, such as aws:SourceIp or aws:ResourceTag/team";
        }

        return HiddenCharacters.FirstIn(key) is { } hidden
                ? $"it contains {HiddenCharacters.Describe(hidden)}, which a reader does not see"
            : key.IndexOfAny(['*', '?']) >= 0 ? "a condition key has no wildcards"
            : wrong < key.Length ? $"'{key[wrong]}' cannot stand in a condition key; write one such as aws:ResourceTag/team"
            : null;
    }
}
