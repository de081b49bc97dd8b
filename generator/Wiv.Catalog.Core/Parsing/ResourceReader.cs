using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Declarations;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Diagnostics.CatalogText;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Text;
using Wiv.Catalog.Core.Yaml;

namespace Wiv.Catalog.Core.Parsing;

/// <summary>Reads an entry of <c>resources</c>.</summary>
internal static class ResourceReader
{
    public static ResourceDeclaration Read(PositionedText name, YamlMapping mapping, List<Problem> problems)
    {
        NameReader.Check(name, "a resource", problems);
        var reader = new MappingReader(mapping, $"the resource '{name}'", problems, "arn", "label", "why");
        PositionedText? text = reader.RequiredText("arn", "write the ARN that it stands for", Budgets.Arn);
        PositionedTemplate? arn = TemplateReader.Read(text, problems);
        if (arn is not null && !IsParameter(arn.Template) && ArnGrammar.CheckResource(text!.Value.Value) is { } wrong)
        {
            problems.Add(ContentRules.MalformedArn.At(arn.Span, text.Value.Value, wrong));
        }

        return new ResourceDeclaration(name, arn, reader.Text("label")?.Value, reader.Note());
    }

    private static bool IsParameter(Template arn) => arn.Parts.Count == 1 && arn.Parts[0].IsParameter;
}
