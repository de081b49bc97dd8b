namespace Wiv.Catalog.Core.Text;

/// <summary>A text of a catalog file and the place where it stands.</summary>
internal readonly record struct PositionedText(string Value, SourceSpan Span)
{
    public override string ToString() => Value;
}
