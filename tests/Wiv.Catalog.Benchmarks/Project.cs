using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Wiv.Catalog.Benchmarks;

/// <summary>What a project gives beside its code.</summary>
internal static class Project
{
    /// <summary>The Wiv catalog.</summary>
    public static AdditionalText Catalog() => new Memory(Inputs.WivCatalog);

    /// <summary>The Wiv catalog in an edit that was never seen.</summary>
    public static AdditionalText Catalog(int edit) => new Memory($"# {edit}\n{Inputs.WivCatalog}");

    /// <summary>A catalog of that text.</summary>
    public static AdditionalText Text(string text) => new Memory(text);

    /// <summary>The same catalog, in a text that was never seen.</summary>
    public static AdditionalText Copy(AdditionalText catalog) => new Memory(catalog.GetText()!.ToString());

    private sealed class Memory(string text) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(text);

        public override string Path => "wiv.permissions.yaml";

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }
}
