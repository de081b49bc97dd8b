using Wiv.Catalog.Core.Json;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Rules.Grammar;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Importing.Reading;

/// <summary>Reads the statements of one policy.</summary>
internal sealed class StatementReader(ImportContext context, TextSource texts, bool isTrust)
{
    private readonly ImportedElementReader _elements = new(context, texts);
    private readonly ImportedPrincipalReader _principals = new(context, texts);
    private readonly ConditionBlockReader _conditions = new(context, texts);
    private readonly ImportedSidReader _sids = new(context, texts);

    /// <summary>The statement, or <see langword="null"/> after telling what is wrong with it.</summary>
    public CheckedStatement? Read(JsonValue value)
    {
        if (JsonItems.Object("a statement", value, context) is not { } statement)
        {
            return null;
        }

        JsonItems.CheckNames(statement, "statement", PolicyElements.OfStatement, context);
        PositionedText? effect = ReadEffect(statement);
        PositionedText? sid = _sids.Read(statement.Find("Sid")?.Value);
        ElementList<CheckedPrincipal>? principals = ReadPrincipals(statement);
        ElementList<CheckedAction>? actions = OneOf(statement, "Action") is { } named ? _elements.Actions(named) : null;
        ElementList<CheckedResource>? resources = ReadResources(statement);
        CheckedCondition[] tests = _conditions.Read(statement.Find("Condition")?.Value);
        return effect is not null && actions is not null && (isTrust ? principals is not null : resources is not null)
            ? new CheckedStatement(effect, actions, resources, principals, tests, statement.Span) { Sid = sid }
            : null;
    }

    private PositionedText? ReadEffect(JsonObject statement)
    {
        if (statement.Find("Effect") is not { } member)
        {
            context.Refuse(statement.Span, "the statement has no Effect", "write Allow or Deny");
            return null;
        }

        PositionedText? effect = texts.ReadLiteral("'Effect'", member.Value);
        if (effect is null or { Value: nameof(Effect.Allow) or nameof(Effect.Deny) })
        {
            return effect;
        }

        context.Problems.Add(InvalidEffect.Definition.At(member.Value.Span, effect.Value.Value));
        return null;
    }

    private ElementList<CheckedPrincipal>? ReadPrincipals(JsonObject statement)
    {
        if (isTrust)
        {
            return OneOf(statement, "Principal") is { } trusted ? _principals.Read(trusted) : null;
        }

        foreach (JsonMember member in Both(statement, "Principal"))
        {
            context.Refuse(
                member.Name.Span,
                $"'{member.Name.Value}' does not belong in a catalog's policy, which is attached to a role",
                "a policy of a resource, such as a bucket, cannot be imported, and who may assume a role belongs in a policy without Resource"
            );
        }

        return null;
    }

    private ElementList<CheckedResource>? ReadResources(JsonObject statement)
    {
        if (!isTrust)
        {
            return OneOf(statement, "Resource") is { } named ? _elements.Resources(named) : null;
        }

        foreach (JsonMember member in Both(statement, "Resource"))
        {
            context.Refuse(
                member.Name.Span,
                $"'{member.Name.Value}' does not belong in a trust policy, which applies to its role",
                "leave it out"
            );
        }

        return null;
    }

    /// <summary>The element or its opposite, of which a statement has one.</summary>
    private JsonMember? OneOf(JsonObject statement, string name)
    {
        JsonMember[] found = Both(statement, name).ToArray();
        if (found.Length == 0)
        {
            context.Refuse(statement.Span, $"the statement has neither {name} nor Not{name}", "write one of the two");
        }

        if (found.Select(member => member.Name.Value).Distinct().Count() > 1)
        {
            context.Refuse(found[1].Name.Span, $"the statement has both {name} and Not{name}", "keep only one");
        }

        return found.FirstOrDefault();
    }

    private static IEnumerable<JsonMember> Both(JsonObject statement, string name) =>
        statement.Members.Where(member => member.Name.Value == name || member.Name.Value == "Not" + name);
}
