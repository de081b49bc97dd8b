using Wiv.Catalog.Core.Importing.Reading;
using Wiv.Catalog.Core.Json;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Importing.Terraform;

/// <summary>Writes a block <c>aws_iam_policy_document</c> as the policy that Terraform makes of it, every part at its place.</summary>
/// <remarks>https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/iam_policy_document</remarks>
internal sealed class DocumentBlock(ImportContext context)
{
    private static readonly string[] OfDocument = ["statement", "version", "policy_id"];

    private static readonly (string Argument, string Element)[] OfStatement =
    [
        ("sid", "Sid"),
        ("effect", "Effect"),
        ("actions", "Action"),
        ("not_actions", "NotAction"),
        ("resources", "Resource"),
        ("not_resources", "NotResource"),
    ];

    private static readonly string[] Known =
    [
        .. OfStatement.Select(pair => pair.Argument),
        "principals",
        "not_principals",
        "condition",
    ];

    /// <summary>Tells an argument that joins documents of which only Terraform knows what they say.</summary>
    public static void RefuseJoined(JsonMember joined, ImportContext context) =>
        context.Refuse(
            joined.Name.Span,
            $"'{joined.Name.Value}' joins documents, as only Terraform does",
            TerraformAdvice.ShowPlan
        );

    public JsonObject Convert(JsonObject document)
    {
        JsonItems.CheckNames(MetaArguments.Without(document), "policy document", OfDocument, context);
        List<JsonMember> members = [];
        members.Add(
            document.Find("version") is { } version ? Renamed(version, "Version") : Made("Version", "2012-10-17", document.Span)
        );
        if (document.Find("policy_id") is { } id)
        {
            members.Add(Renamed(id, "Id"));
        }

        if (document.Find("statement") is { } statements)
        {
            JsonValue[] converted = JsonItems.Of(statements.Value).Select(Statement).ToArray();
            members.Add(
                new JsonMember(new JsonText("Statement", statements.Name.Span), new JsonArray(converted, statements.Value.Span))
            );
        }

        return new JsonObject(members, document.Span);
    }

    private JsonValue Statement(JsonValue value)
    {
        if (value is not JsonObject statement)
        {
            return value;
        }

        if (statement.Find(MetaArguments.Dynamic) is { } made)
        {
            MetaArguments.Refuse(made, context);
        }

        JsonItems.CheckNames(MetaArguments.Without(statement), "statement of a policy document", Known, context);
        List<JsonMember> members = [];
        if (statement.Find("effect") is null)
        {
            members.Add(Made("Effect", nameof(Effect.Allow), statement.Span));
        }

        foreach ((string argument, string element) in OfStatement)
        {
            // An empty list is none to Terraform.
            if (statement.Find(argument) is { } member && member.Value is not JsonArray { Items.Count: 0 })
            {
                members.Add(Renamed(member, element));
            }
        }

        AddPrincipals(statement.Find("principals"), "Principal", members);
        AddPrincipals(statement.Find("not_principals"), "NotPrincipal", members);
        if (statement.Find("condition") is { } conditions)
        {
            members.Add(new JsonMember(new JsonText("Condition", conditions.Name.Span), Conditions(conditions)));
        }

        return new JsonObject(members, statement.Span);
    }

    private void AddPrincipals(JsonMember? blocks, string element, List<JsonMember> members)
    {
        if (blocks is null)
        {
            return;
        }

        (JsonText Type, JsonValue Values)[] pairs = Blocks(blocks, "type", "identifiers")
            .Select(block => (block[0], block[1]))
            .Select(pair => ((JsonText)pair.Item1, pair.Item2))
            .ToArray();
        bool isAnyone =
            pairs.Length == 1 && pairs[0].Type.Value == "*" && JsonItems.Of(pairs[0].Values) is [JsonText { Value: "*" }];
        JsonValue value = isAnyone
            ? new JsonText("*", blocks.Value.Span)
            : new JsonObject(
                pairs
                    .GroupBy(pair => pair.Type.Value, StringComparer.Ordinal)
                    .Select(same => new JsonMember(
                        same.First().Type,
                        new JsonArray(same.SelectMany(pair => JsonItems.Of(pair.Values)).ToArray(), same.First().Type.Span)
                    ))
                    .ToArray(),
                blocks.Value.Span
            );
        members.Add(new JsonMember(new JsonText(element, blocks.Name.Span), value));
    }

    private JsonObject Conditions(JsonMember blocks)
    {
        JsonMember[] tests = Blocks(blocks, "test", "variable", "values")
            .GroupBy(block => ((JsonText)block[0]).Value, StringComparer.Ordinal)
            .Select(same => new JsonMember(
                (JsonText)same.First()[0],
                new JsonObject(same.Select(block => new JsonMember((JsonText)block[1], block[2])).ToArray(), same.First()[0].Span)
            ))
            .ToArray();
        return new JsonObject(tests, blocks.Value.Span);
    }

    /// <summary>The arguments of each block, all of them there, and all but the last texts.</summary>
    private IEnumerable<JsonValue[]> Blocks(JsonMember blocks, params string[] arguments)
    {
        foreach (JsonValue item in JsonItems.Of(blocks.Value))
        {
            if (JsonItems.Object($"'{blocks.Name.Value}'", item, context) is not { } block)
            {
                continue;
            }

            JsonItems.CheckNames(block, blocks.Name.Value, arguments, context);
            JsonValue[] values = arguments.Select(argument => block.Find(argument)?.Value).OfType<JsonValue>().ToArray();
            if (values.Length == arguments.Length && values.Take(values.Length - 1).All(value => value is JsonText))
            {
                yield return values;
            }
            else
            {
                context.Refuse(block.Span, $"'{blocks.Name.Value}' is not whole", $"write {string.Join(", ", arguments)}");
            }
        }
    }

    private static JsonMember Renamed(JsonMember member, string name) => new(new JsonText(name, member.Name.Span), member.Value);

    private static JsonMember Made(string name, string value, SourceSpan span) =>
        new(new JsonText(name, span), new JsonText(value, span));
}
