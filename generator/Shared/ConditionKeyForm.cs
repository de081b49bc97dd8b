namespace Wiv.Catalog.Grammar;

/// <summary>
/// The form of a condition key: <c>prefix:name</c>, with <c>/tag</c> behind it where the key has one. The prefix is that of a
/// service, or the host and path of an identity provider, as in <c>token.actions.githubusercontent.com:sub</c>.
/// </summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html</remarks>
internal static class ConditionKeyForm
{
    /// <summary>The first character that cannot stand where it does; the length of the key when there is none.</summary>
    /// <param name="key">A key with a colon.</param>
    public static int FirstWrong(string key)
    {
        int colon = key.IndexOf(':');
        int slash = key.IndexOf('/', colon);
        int tag = slash < 0 ? key.Length : slash;
        for (int i = 0; i < key.Length; i++)
        {
            if (!IsGood(key[i], i < colon, i >= tag))
            {
                return i;
            }
        }

        return key.Length;
    }

    private static bool IsGood(char c, bool isInPrefix, bool isInTag) =>
        Characters.IsLetterOrDigit(c)
        || c is '-' or '_' or '.'
        || (isInTag ? !char.IsControl(c) && c is not ('"' or '*' or '?') : c == (isInPrefix ? '/' : ':'));
}
