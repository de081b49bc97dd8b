using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Wiv.Catalog.Benchmarks;

/// <summary>What a project gives beside its code.</summary>
internal static class Project
{
    /// <summary>The Wiv catalog.</summary>
    public static AdditionalText Catalog() => new Text(Inputs.WivCatalog);

    /// <summary>The Wiv catalog in an edit that was never seen.</summary>
    public static AdditionalText Catalog(int edit) => new Text($"# {edit}\n{Inputs.WivCatalog}");

    private sealed class Text(string text) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(text);

        public override string Path => "wiv.permissions.yaml";

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }
}
