using Wiv.Catalog.Core.Json;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Rules.Grammar;

/// <summary>Finds elements of statements whose lists are empty.</summary>
internal static class EmptyElements
{
    /// <summary>The elements of that name, or with Not before it, that are empty lists.</summary>
    public static IEnumerable<JsonMember> Lists(PolicyCheck check, string name) =>
        Elements(check, name).Where(element => IsEmptyList(element.Value));

    /// <summary>The types of principals that have empty lists.</summary>
    public static IEnumerable<JsonMember> PrincipalTypes(PolicyCheck check) =>
        Elements(check, "Principal").SelectMany(element => Members(element.Value)).Where(type => IsEmptyList(type.Value));

    /// <summary>The condition keys that have empty lists of that meaning, and the operators that they stand under.</summary>
    public static IEnumerable<(JsonText Operator, JsonMember Key)> Conditions(PolicyCheck check, EmptyCondition meaning) =>
        from statement in check.JsonStatements
        from test in Members(statement.Find("Condition")?.Value)
        from key in Members(test.Value)
        where IsEmptyList(key.Value) && Meaning(test.Name) == meaning
        select (test.Name, key);

    private static IEnumerable<JsonMember> Elements(PolicyCheck check, string name) =>
        check.JsonStatements.SelectMany(statement =>
            new[] { statement.Find(name), statement.Find("Not" + name) }.OfType<JsonMember>()
        );

    private static EmptyCondition Meaning(JsonText text)
    {
        var with = new ConditionOperator(new PositionedText(text.Value, text.Span));
        return with.IsForAllValues ? EmptyCondition.ForAllValues
            // ForAnyValue never holds, but for a key that IfExists lets pass.
            : with.HasIfExists ? EmptyCondition.IfExists
            : with.IsForAnyValue ? EmptyCondition.ForAnyValue
            : EmptyCondition.Plain;
    }

    private static IReadOnlyList<JsonMember> Members(JsonValue? value) => (value as JsonObject)?.Members ?? [];

    private static bool IsEmptyList(JsonValue value) => value is JsonArray { Items.Count: 0 };
}
