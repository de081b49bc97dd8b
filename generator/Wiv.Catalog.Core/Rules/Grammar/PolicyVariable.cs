using Wiv.Catalog.Grammar;

namespace Wiv.Catalog.Core.Rules.Grammar;

/// <summary>A policy variable of a text: <c>${aws:username}</c>, or with a default <c>${aws:username, 'nobody'}</c>.</summary>
/// <param name="Text">As it is written; one that is not closed goes on to the next one, or to the end.</param>
/// <param name="Name">What stands before a comma.</param>
/// <param name="Default">What stands behind a comma, its quotes with it; absent when there is none.</param>
/// <param name="IsClosed">Whether it has its closing brace.</param>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html</remarks>
internal sealed record PolicyVariable(string Text, string Name, string? Default, bool IsClosed)
{
    /// <summary>Whether it stands for one of the characters <c>*</c>, <c>?</c> and <c>$</c> themselves.</summary>
    public bool IsEscape => Name is "*" or "?" or "$";

    public bool IsEmpty => string.IsNullOrWhiteSpace(Name);

    public bool HasSpace => Name.Any(char.IsWhiteSpace);

    /// <summary>Whether it has a default that is not between two single quotes.</summary>
    public bool LacksQuote =>
        Default?.Trim() is { } text && (text.Length < 2 || text[0] != '\'' || text[text.Length - 1] != '\'');

    /// <summary>The variables of a text, in order. None stands in another: an open one ends where the next begins.</summary>
    public static IEnumerable<PolicyVariable> In(string text)
    {
        int start = text.IndexOf(VariableForm.Opening, StringComparison.Ordinal);
        while (start >= 0)
        {
            int inside = start + VariableForm.Opening.Length;
            int next = text.IndexOf(VariableForm.Opening, inside, StringComparison.Ordinal);
            int close = VariableForm.End(text, start);
            int end = close >= 0 ? close : (next < 0 ? text.Length : next);
            int comma = text.IndexOf(',', inside, end - inside);
            yield return new PolicyVariable(
                text.Substring(start, end - start + (close < 0 ? 0 : 1)),
                text.Substring(inside, (comma < 0 ? end : comma) - inside),
                comma < 0 ? null : text.Substring(comma + 1, end - comma - 1),
                close >= 0
            );
            start = next;
        }
    }
}
