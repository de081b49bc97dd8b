namespace Wiv.Catalog;

/// <summary>
/// The policy variable: <c>${aws:username}</c>, with a default <c>${aws:PrincipalTag/team, 'none'}</c>, or one of the
/// escapes <c>${*}</c>, <c>${?}</c>, <c>${$}</c> that stand for the character itself.
/// </summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html</remarks>
internal static class VariableGrammar
{
    internal static bool StartsAt(ReadOnlySpan<char> text, int index) =>
        text[index] == '$' && index + 1 < text.Length && text[index + 1] == '{';

    /// <summary>What is wrong with the first flawed variable in a text, or <see langword="null"/>.</summary>
    internal static string? Flaw(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (!StartsAt(text.AsSpan(), i))
            {
                continue;
            }
            int end = text.IndexOf('}', i);
            if (end < 0)
            {
                return $"the policy variable {Quoted.Show(text.Substring(i))} has no closing brace; write it as ${{aws:username}}";
            }
            if (!IsGood(text.AsSpan(i + 2, end - i - 2)))
            {
                return $"{Quoted.Show(text.Substring(i, end - i + 1))} is no policy variable; write it as ${{aws:username}} "
                    + "or, with a default, as ${aws:PrincipalTag/team, 'none'}";
            }
            i = end;
        }
        return null;
    }

    /// <summary>The character that an escape such as <c>*</c> stands for, or <c>'\0'</c> for a variable.</summary>
    internal static char Escaped(ReadOnlySpan<char> body) => body.Length == 1 && body[0] is '*' or '?' or '$' ? body[0] : '\0';

    private static bool IsGood(ReadOnlySpan<char> body)
    {
        if (Escaped(body) != '\0')
        {
            return true;
        }
        int comma = body.IndexOf(',');
        ReadOnlySpan<char> name = comma < 0 ? body : body.Slice(0, comma);
        foreach (char c in name)
        {
            if (char.IsWhiteSpace(c) || c is '*' or '?' or '$' or '{' or '"' or '\'')
            {
                return false;
            }
        }
        if (name.IsEmpty || comma < 0)
        {
            return !name.IsEmpty;
        }
        ReadOnlySpan<char> fallback = body.Slice(comma + 1).Trim();
        return fallback.Length >= 2
            && fallback[0] == '\''
            && fallback[fallback.Length - 1] == '\''
            && fallback.Slice(1, fallback.Length - 2).IndexOf('\'') < 0;
    }
}
