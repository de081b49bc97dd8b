using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Declarations;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Rules.CatalogText;
using Wiv.Catalog.Core.Yaml;

namespace Wiv.Catalog.Core.Parsing;

/// <summary>Reads an entry of <c>resources</c>.</summary>
internal static class ResourceReader
{
    public static ResourceDeclaration Read(PositionedText name, YamlMapping mapping, List<Problem> problems)
    {
        NameReader.Check(name, "a resource", problems);
        var reader = new MappingReader(mapping, $"the resource '{name}'", problems, "arn", "label", "why");
        PositionedText? arn = reader.RequiredText("arn", "write the ARN that it stands for");
        return new ResourceDeclaration(name, ReadArn(arn, problems), reader.Text("label")?.Value, reader.Note());
    }

    private static PositionedTemplate? ReadArn(PositionedText? text, List<Problem> problems)
    {
        if (TemplateReader.Read(text, problems) is not { } arn)
        {
            return null;
        }

        bool isParameter = arn.Template.Parts.Count == 1 && arn.Template.Parts[0].IsParameter;
        if (!isParameter && ArnGrammar.Check(text!.Value.Value) is { } wrong)
        {
            problems.Add(MalformedArn.Rule.At(arn.Span, text.Value.Value, wrong));
            return null;
        }

        return arn;
    }
}
