using Wiv.Catalog.Core.Json;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Policies;

/// <summary>
/// Reads a policy from JSON as far as it has the form of one. It reports nothing: what is missing or malformed is left out,
/// and the rules that look at the JSON itself tell it.
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
/// </summary>
internal static class PolicyJsonReader
{
    public static CheckedPolicy Read(JsonObject root, PolicyUsage usage) =>
        new(
            usage.Kind,
            Items(root.Find("Statement")?.Value).OfType<JsonObject>().Select(Statement).ToArray(),
            PolicySize.Of(root),
            root.Span
        )
        {
            Version = Text(root.Find("Version")?.Value),
            Service = usage.Service,
        };

    private static CheckedStatement Statement(JsonObject statement) =>
        new(
            Text(statement.Find("Effect")?.Value),
            Element(statement, "Action", text => new CheckedAction(text)),
            Element(statement, "Resource", text => new CheckedResource(text)),
            Principals(statement),
            Conditions(statement.Find("Condition")?.Value as JsonObject).ToArray(),
            statement.Span
        )
        {
            Sid = Text(statement.Find("Sid")?.Value),
        };

    private static ElementList<T>? Element<T>(JsonObject statement, string name, Func<PositionedText, T> read)
    {
        JsonMember? positive = statement.Find(name);
        return (positive ?? statement.Find("Not" + name)) is { } member
            ? new ElementList<T>(positive is null, Texts(member.Value).Select(read).ToArray(), member.Name.Span)
            : null;
    }

    private static ElementList<CheckedPrincipal>? Principals(JsonObject statement)
    {
        JsonMember? positive = statement.Find("Principal");
        if ((positive ?? statement.Find("NotPrincipal")) is not { } member)
        {
            return null;
        }

        IEnumerable<CheckedPrincipal> principals = member.Value switch
        {
            JsonText anyone => [new CheckedPrincipal(Positioned(anyone), Positioned(anyone), anyone.Value)],
            JsonObject types => types.Members.SelectMany(type =>
                Texts(type.Value).Select(text => new CheckedPrincipal(Positioned(type.Name), text, text.Value))
            ),
            _ => [],
        };
        return new ElementList<CheckedPrincipal>(positive is null, principals.ToArray(), member.Name.Span);
    }

    private static IEnumerable<CheckedCondition> Conditions(JsonObject? block)
    {
        foreach (JsonMember test in block?.Members ?? [])
        {
            var conditionOperator = new ConditionOperator(Positioned(test.Name));
            foreach (JsonMember key in (test.Value as JsonObject)?.Members ?? [])
            {
                yield return new CheckedCondition(
                    conditionOperator,
                    Positioned(key.Name),
                    Items(key.Value).Select(Value).OfType<CheckedValue>().ToArray()
                );
            }
        }
    }

    private static CheckedValue? Value(JsonValue value) =>
        value switch
        {
            JsonText text => new CheckedValue(Positioned(text), text.Value, true),
            JsonLiteral { IsNull: false } literal => new CheckedValue(
                new PositionedText(literal.Text, literal.Span),
                literal.Text,
                false
            ),
            _ => null,
        };

    private static IEnumerable<PositionedText> Texts(JsonValue value) => Items(value).OfType<JsonText>().Select(Positioned);

    /// <summary>IAM takes one value for a list of one.</summary>
    private static IEnumerable<JsonValue> Items(JsonValue? value) =>
        value switch
        {
            null => [],
            JsonArray array => array.Items,
            _ => [value],
        };

    private static PositionedText? Text(JsonValue? value) => value is JsonText text ? Positioned(text) : null;

    private static PositionedText Positioned(JsonText text) => new(text.Value, text.Span);
}
