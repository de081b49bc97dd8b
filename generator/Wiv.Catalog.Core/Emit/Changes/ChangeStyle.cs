using Wiv.Catalog.Core.Emit.Markdown;

namespace Wiv.Catalog.Core.Emit.Changes;

/// <summary>How the words of a catalog are set apart from the words about it.</summary>
/// <param name="Code">Writes an action, an ARN or a pattern.</param>
/// <param name="Text">Writes a name or a reason.</param>
internal sealed record ChangeStyle(Func<string, string> Code, Func<string, string> Text)
{
    public static ChangeStyle Plain { get; } = new(text => text, text => text);

    public static ChangeStyle Markdown { get; } = new(MarkdownWriter.Code, MarkdownWriter.Text);
}
