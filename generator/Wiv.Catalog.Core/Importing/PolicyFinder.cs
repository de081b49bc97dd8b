using Wiv.Catalog.Core.Importing.Reading;
using Wiv.Catalog.Core.Json;
using Wiv.Catalog.Core.Linking;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Rules.Form;

namespace Wiv.Catalog.Core.Importing;

/// <summary>Finds the policies of an input, whatever it is.</summary>
internal sealed class PolicyFinder(ImportContext context)
{
    public IEnumerable<FoundPolicy> Find(ImportInput input)
    {
        JsonValue? root = JsonReader.Read(input.Path, input.Text, out JsonFailure? failure);
        if (root is not JsonObject json)
        {
            context.Problems.Add(
                failure is null
                    ? JsonSyntax.Definition.At(root!.Span, $"a policy is an object, not {root.Kind}")
                    : JsonSyntax.Definition.At(failure.Span, failure.Message)
            );
            return [];
        }

        bool isTrust = PolicyForm.KindOf(json) == PolicyKind.Trust;
        return [new FoundPolicy(NameOf(input.Path), json, isTrust, new PolicyTexts(context))];
    }

    /// <summary>A policy's JSON has no name; its file has one.</summary>
    private static PositionedText NameOf(string path)
    {
        string file = Places.FileName(path);
        int end = file.IndexOf(".json", StringComparison.OrdinalIgnoreCase);
        return new PositionedText(end > 0 ? file.Substring(0, end) : file, SourceSpan.StartOf(path));
    }
}
