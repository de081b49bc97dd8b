using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Declarations;

/// <summary>A text with parameters in it, and the place where it stands.</summary>
internal sealed record PositionedTemplate(Template Template, SourceSpan Span)
{
    /// <summary>The text as the docs show it.</summary>
    public PositionedText Text => new(Template.ToString(), Span);
}
