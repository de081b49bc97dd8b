using Wiv.Catalog.Grammar;

namespace Wiv.Catalog;

/// <summary>
/// The form of a condition key: <c>prefix:name</c>, with <c>/tag</c> after it where the key has one. The prefix is that of a
/// service, or the host (and path) of an identity provider, as in <c>token.actions.githubusercontent.com:sub</c>.
/// </summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html</remarks>
internal static class ConditionKey
{
    private const string Right =
        "a condition key is prefix:name or prefix:name/tag, such as aws:SourceArn or aws:ResourceTag/team";

    /// <summary>Keys compare without regard to case, tag and all.</summary>
    internal static StringComparer Comparer => StringComparer.OrdinalIgnoreCase;

    /// <summary>What is wrong with a condition key, or <see langword="null"/>.</summary>
    internal static string? Flaw(string key)
    {
        int colon = key.IndexOf(':');
        if (colon < 0)
        {
            return $"it has no ':'; {Right}";
        }
        if (colon == 0)
        {
            return $"nothing stands before ':'; {Right}";
        }
        int slash = key.IndexOf('/', colon);
        int nameEnd = slash < 0 ? key.Length : slash;
        if (nameEnd == colon + 1)
        {
            return $"nothing stands after ':'; {Right}";
        }
        if (slash == key.Length - 1)
        {
            return $"no tag follows '/'; {Right}";
        }
        int wrong = ConditionKeyForm.FirstWrong(key);
        if (wrong < key.Length)
        {
            return $"'{Quoted.Show(key[wrong])}' cannot stand in it; {Right}";
        }
        return ArgumentText.FlawOfAnyText(key);
    }
}
