using Wiv.Catalog.Core.Importing.Answers;
using Wiv.Catalog.Core.Importing.CloudFormation;
using Wiv.Catalog.Core.Importing.Reading;
using Wiv.Catalog.Core.Importing.Terraform;
using Wiv.Catalog.Core.Json;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Rules.Grammar;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Importing;

/// <summary>Finds the policies of an input, whatever it is.</summary>
internal sealed class PolicyFinder(ImportContext context)
{
    public IEnumerable<FoundPolicy> Find(ImportInput input)
    {
        if (ForeignText.Tell(input, context) || Read(input) is not { } root)
        {
            return [];
        }

        if (root is not JsonObject json)
        {
            context.Problems.Add(DataTypeMismatch.Definition.At(root.Span, "what is imported", root.Kind, "an object"));
            return [];
        }

        return TemplatePolicies.IsTemplate(json) ? new TemplatePolicies(context, json).Find()
            : StateFile.Is(json) ? new TerraformPolicies(context, StateFile.Convert(json), input.Text, "the state").Find()
            : TerraformPolicies.IsPlan(json) ? new TerraformPolicies(context, json, input.Text, "the plan").Find()
            : TerraformSource.IsSource(input.Path) ? new TerraformSource(context, json, input.Text).Find()
            : CommandAnswer.Is(json) ? new CommandAnswer(context, json).Find(NameOf(input.Path))
            : [new FoundPolicy(NameOf(input.Path), json, PolicyForm.KindOf(json) == PolicyKind.Trust, new PolicyTexts(context))];
    }

    private JsonValue? Read(ImportInput input)
    {
        if (!input.Text.TrimStart().StartsWith("{", StringComparison.Ordinal) && !IsJson(input.Path))
        {
            return TemplateYaml.Read(input.Path, input.Text, context.Problems);
        }

        JsonValue? root = JsonReader.Read(input.Path, input.Text, out JsonFailure? failure);
        if (failure is not null)
        {
            context.Problems.Add(JsonSyntax.Definition.At(failure.Span, failure.Message));
        }

        return root;
    }

    private static bool IsJson(string path) => path.EndsWith(".json", StringComparison.OrdinalIgnoreCase);

    /// <summary>A policy's JSON has no name; its file has one.</summary>
    private static PositionedText NameOf(string path)
    {
        string file = Places.FileName(path);
        int end = file.IndexOf(".json", StringComparison.OrdinalIgnoreCase);
        return new PositionedText(end > 0 ? file.Substring(0, end) : file, SourceSpan.StartOf(path));
    }
}
