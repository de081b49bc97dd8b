using Microsoft.CodeAnalysis.Text;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Generator.Analyzers.Policies;

/// <summary>The places of a text whose content is known only when the program runs.</summary>
internal sealed class OpenPlaces
{
    private readonly List<TextSpan> _places;

    public OpenPlaces(LiteralPolicy text)
    {
        _places = [.. text.Runs.Where(run => run.Kind == TextRunKind.Open).Select(run => new TextSpan(run.Start, run.Length))];
        HasParts = _places.Exists(place => text.Value[place.Start] != JsonPosition.InString);
        AddNamed(text.Value);
    }

    public bool IsEmpty => _places.Count == 0;

    /// <summary>Whether one of them is outside quotes, where more than a text can stand: elements, statements.</summary>
    public bool HasParts { get; }

    /// <summary>Whether one of them is in the span.</summary>
    public bool IsIn(SourceSpan span) => _places.Exists(place => place.Start < span.End && span.Start < place.End);

    /// <summary>
    /// A name in braces is filled in later, by whatever means: no text of IAM has braces, but behind a dollar sign, where they
    /// are a policy variable.
    /// </summary>
    private void AddNamed(string text)
    {
        int start = text.IndexOf('{');
        while (start >= 0)
        {
            int end = start + 1;
            while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '_' or '.' or '-'))
            {
                end++;
            }

            bool isVariable = start > 0 && text[start - 1] == '$';
            if (!isVariable && end > start + 1 && end < text.Length && text[end] == '}')
            {
                _places.Add(TextSpan.FromBounds(start, end + 1));
            }

            start = text.IndexOf('{', start + 1);
        }
    }
}
