using Wiv.Catalog.Cli.Findings;
using Wiv.Catalog.Cli.Streams;
using Wiv.Catalog.Core.Comparing;
using Wiv.Catalog.Core.Emit.Changes;
using Wiv.Catalog.Core.Text.Output;

namespace Wiv.Catalog.Cli.Commands.Diff;

/// <summary>The changes as lines for people: what is wider first, and last what all of them mean together.</summary>
internal sealed class DiffTextReport(TerminalWriter output, ShownPaths paths, bool isColoured)
{
    public void Write(IReadOnlyList<CatalogChanges> catalogs)
    {
        foreach (string limit in DirectionWords.Limits(catalogs))
        {
            Line(limit);
            Line("");
        }

        foreach (CatalogChanges catalog in catalogs)
        {
            ILookup<string, Change> changes = catalog.Changes.ToLookup(change => DirectionWords.HeadingOf(change.Direction));
            foreach (string heading in DirectionWords.Headings.Where(changes.Contains))
            {
                output.Line(Coloured(catalogs.Count > 1 ? $"{heading} in {catalog.Catalog}" : heading, heading));
                Line("");
                foreach (Change change in changes[heading])
                {
                    Write(ChangeText.Of(change));
                }
            }
        }

        Line(DirectionWords.Verdict(CatalogChanges.Verdict(catalogs)));
    }

    private void Write(ChangeText text)
    {
        string place = text.Span is { } span ? $"{paths.PlaceOf(span)}: " : "";
        Line($"  {place}{text.Place}");
        Line($"    {text.What}: {Cut(text.Subject)}");
        foreach (Phrase detail in text.Details)
        {
            Line($"      {Cut(detail)}");
        }

        if (text.Why.Length > 0)
        {
            Line($"      Reason given: {text.Why}");
        }

        Line("");
    }

    /// <summary>What is too long to be read is cut, as messages cut it.</summary>
    private static string Cut(Phrase phrase) =>
        string.Concat(phrase.Pieces.Select(piece => piece.IsCode ? TerminalText.Value(piece.Text) : piece.Text));

    private void Line(string line) => output.Line(line);

    /// <summary>What is wider is yellow, and what is narrower green.</summary>
    private Piece Coloured(string text, string heading) =>
        !isColoured ? text
        : heading == DirectionWords.HeadingOf(Direction.Wider) ? new Piece(text, Ink.Yellow)
        : heading == DirectionWords.HeadingOf(Direction.Narrower) ? new Piece(text, Ink.Green)
        : text;
}
