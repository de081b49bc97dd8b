using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Text.Output;

namespace Wiv.Catalog.Core.Statements;

/// <summary>Writes JSON for people to read: two spaces a level, <c>\n</c>, and nothing escaped that need not be.</summary>
/// <param name="parameter">What stands in place of a parameter.</param>
internal sealed class IndentedJsonWriter(Func<string, string> parameter) : PolicyJsonWriter
{
    protected override string Colon => ": ";

    protected override void Text(Template text) => Output.Append(JsonString.Of(text.Render(parameter)));

    protected override void NewLine(bool isItem) => Output.Append('\n').Append(' ', Depth * 2);
}
