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
        PositionedText? text = reader.RequiredText("arn", "write the ARN that it stands for");
        PositionedTemplate? arn = TemplateReader.Read(text, problems);
        bool isMalformed = arn is not null && IsMalformed(arn, text!.Value, problems);
        return new ResourceDeclaration(name, arn, isMalformed, reader.Text("label")?.Value, reader.Note());
    }

    private static bool IsMalformed(PositionedTemplate arn, PositionedText text, List<Problem> problems)
    {
        bool isParameter = arn.Template.Parts.Count == 1 && arn.Template.Parts[0].IsParameter;
        if (isParameter || ArnGrammar.Check(text.Value) is not { } wrong)
        {
            return false;
        }

        problems.Add(MalformedArn.Rule.At(text.Span, text.Value, wrong));
        return true;
    }
}
