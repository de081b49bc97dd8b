using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Text.Output;

namespace Wiv.Catalog.Core.Emit.CSharp;

/// <summary>Writes the expression that puts the values of a method's parameters into a text.</summary>
internal static class Holes
{
    public static CSharpCode Of(Template template) =>
        template.Parts.Count == 0 ? CSharpText.Literal("") : CSharpCode.Join($" + ", template.Parts.Select(Part));

    private static CSharpCode Part(TemplatePart part) =>
        part.IsParameter ? $"{CSharpText.Name(Identifier.Parameter(part.Text))}.Value" : CSharpText.Literal(part.Text);
}
