using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Importing.Reading;
using Wiv.Catalog.Core.Json;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Importing.Terraform;

/// <summary>The blocks <c>aws_iam_policy_document</c> of a source as policies, those that are made of others joined as Terraform joins them.</summary>
/// <remarks>https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/iam_policy_document</remarks>
/// <param name="context">Where problems go.</param>
/// <param name="source">The file.</param>
internal sealed class SourceDocuments(ImportContext context, JsonObject source)
{
    private const string Start = "${data." + PolicyAttributes.Document + ".";
    private const string End = ".json}";

    private static readonly string[] Sources = ["source_json", "source_policy_documents"];
    private static readonly string[] Overrides = ["override_json", "override_policy_documents"];

    /// <summary>The arguments that join documents.</summary>
    public static IReadOnlyList<string> Arguments { get; } = [.. Sources, .. Overrides];

    private readonly HashSet<string> _used = new(StringComparer.Ordinal);
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);
    private readonly Work _work = new(Budgets.Values);
    private readonly Dictionary<JsonObject, (JsonObject Policy, IReadOnlyList<Problem> Told)> _converted = new(
        ReferenceComparer<JsonObject>.Instance
    );

    /// <summary>Whether another document or a resource has the document.</summary>
    public bool IsUsed(string name) => _used.Contains(name);

    /// <summary>Notes the documents that others are made of, which are no policies of their own.</summary>
    public void NoteParts()
    {
        foreach ((_, JsonObject body) in TerraformBlocks.Named(source, "data", PolicyAttributes.Document))
        {
            foreach (JsonValue item in Arguments.SelectMany(name => JsonItems.Of(body.Find(name)?.Value)))
            {
                if (Referenced(item) is { } name)
                {
                    _used.Add(name);
                }
            }
        }
    }

    /// <summary>The document that an expression is the JSON of; <see langword="null"/> where it is another expression.</summary>
    public static string? Referenced(JsonValue value)
    {
        string text = (value as JsonText)?.Value.Trim() ?? "";
        bool isOne =
            text.Length > Start.Length + End.Length
            && text.StartsWith(Start, StringComparison.Ordinal)
            && text.EndsWith(End, StringComparison.Ordinal);
        string path = isOne ? text.Substring(Start.Length, text.Length - Start.Length - End.Length) : "";
        return isOne && path.IndexOf('.') < 0 ? TerraformAddress.WithoutKeys(path) : null;
    }

    /// <summary>The policy of a document of the file; <see langword="null"/> after telling that it is not there.</summary>
    public JsonObject? Read(string name, SourceSpan span)
    {
        _used.Add(name);
        if (TerraformBlocks.Find(source, "data", PolicyAttributes.Document, name).FirstOrDefault() is { } body)
        {
            return Convert(new JsonText(name, body.Span), body);
        }

        context.Refuse(
            span,
            $"the policy document '{name}' is not in the file",
            "import the file that has it together with this one"
        );
        return null;
    }

    /// <summary>The policy of a block, which is made once and told wherever it is used.</summary>
    public JsonObject Convert(JsonText name, JsonObject body)
    {
        if (!_converted.TryGetValue(body, out (JsonObject Policy, IReadOnlyList<Problem> Told) known))
        {
            JsonObject policy = context.Apart(() => ConvertOnce(name, body), out IReadOnlyList<Problem> told);
            known = _converted[body] = (policy, [.. told.Distinct()]);
        }

        context.Problems.AddRange(known.Told);
        return known.Policy;
    }

    private JsonObject ConvertOnce(JsonText name, JsonObject body)
    {
        new MetaArguments(context).Tell(name, body);
        JsonMember[] joined = [.. body.Members.Where(member => Arguments.Contains(member.Name.Value))];
        JsonObject own = new DocumentBlock(context).Convert(MetaArguments.Plain(body, joined));
        if (joined.Length == 0)
        {
            return own;
        }

        if (
            !joined.All(member => JsonItems.Of(member.Value).All(item => Referenced(item) is not null))
            || _open.Count >= Budgets.Depth
            || !_open.Add(name.Value)
        )
        {
            Array.ForEach(joined, member => DocumentBlock.RefuseJoined(member, context));
            return own;
        }

        var statements = new JoinedStatements(context, _work);
        foreach (JsonObject part in PartsOf(joined, Sources))
        {
            statements.AddSource(part);
        }

        statements.AddOverride(own);
        foreach (JsonObject part in PartsOf(joined, Overrides))
        {
            statements.AddOverride(part);
        }

        _open.Remove(name.Value);
        if (_work.IsSpent)
        {
            Array.ForEach(joined, member => DocumentBlock.RefuseJoined(member, context));
            return own;
        }

        return new JsonObject(
            [
                .. own.Members.Where(member => member.Name.Value != "Statement"),
                new JsonMember(new JsonText("Statement", body.Span), new JsonArray(statements.All, body.Span)),
            ],
            own.Span
        );
    }

    private IEnumerable<JsonObject> PartsOf(JsonMember[] joined, string[] names) =>
        joined
            .Where(member => names.Contains(member.Name.Value))
            .SelectMany(member => JsonItems.Of(member.Value))
            .Select(item => Read(Referenced(item)!, item.Span))
            .OfType<JsonObject>();
}
