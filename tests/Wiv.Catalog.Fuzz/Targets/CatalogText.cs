using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Wiv.Catalog.Fuzz.Targets;

/// <summary>A catalog as the compiler is given it.</summary>
internal sealed class CatalogText(string text) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(text);

    public override string Path => "fuzz.permissions.yaml";

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}
