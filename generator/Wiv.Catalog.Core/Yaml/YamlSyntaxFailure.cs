using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Yaml;

/// <summary>What stopped the parser.</summary>
/// <param name="Span">Where, as the parser says.</param>
/// <param name="Message">What, in the parser's words; they choose the hint and are shown only where there is none.</param>
internal sealed record YamlSyntaxFailure(SourceSpan Span, string Message)
{
    /// <summary>Whether the parser's message holds these words.</summary>
    public bool Mentions(string words) => Message.IndexOf(words, StringComparison.OrdinalIgnoreCase) >= 0;
}
