namespace Wiv.Catalog.Cli.Commands.Check.Sarif;

/// <summary>A text. It has no arguments, so no reader takes its braces for placeholders.</summary>
internal sealed record SarifMessage(string Text, string? Markdown = null)
{
    /// <summary>A Markdown text. Plain readers get it as well: SARIF's plain text has links in the same form.</summary>
    public static SarifMessage OfMarkdown(string text) => new(text, text);
}
