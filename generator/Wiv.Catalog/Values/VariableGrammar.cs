using Wiv.Catalog.Grammar;

namespace Wiv.Catalog;

/// <summary>Says what is wrong with the policy variables of a text.</summary>
/// <remarks>
/// A value of the library must be right as a whole, so that a name with wildcards or quotes is refused here, and a default that
/// holds a quote. Core leaves such a variable alone: its rules report what IAM Access Analyzer reports, each by an id of its own.
/// </remarks>
internal static class VariableGrammar
{
    /// <summary>What is wrong with the first flawed variable in a text, or <see langword="null"/>.</summary>
    internal static string? Flaw(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (!VariableForm.StartsAt(text, i))
            {
                continue;
            }
            int end = VariableForm.End(text, i);
            if (end < 0)
            {
                return $"the policy variable {Quoted.Show(text.Substring(i))} has no closing brace; write it as ${{aws:username}}";
            }
            if (VariableForm.Escaped(text, i, end) == '\0' && !IsGood(text.AsSpan(i + 2, end - i - 2)))
            {
                return $"{Quoted.Show(text.Substring(i, end - i + 1))} is no policy variable; write it as ${{aws:username}} "
                    + "or, with a default, as ${aws:PrincipalTag/team, 'none'}";
            }
            i = end;
        }
        return null;
    }

    private static bool IsGood(ReadOnlySpan<char> body)
    {
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
