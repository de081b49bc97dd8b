using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Policies.Built;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Statements;

/// <summary>What is known of a statement that a program builds, as a statement.</summary>
internal static class KnownStatement
{
    public static Statement Of(BuiltStatement built)
    {
        CheckedStatement known = built.Statement;
        // What has no principals is about every resource until it says which.
        bool isForAll =
            known is { Resources: null, Principals: null } && !built.IsOpen(OpenParts.Resources | OpenParts.Principals);
        return new Statement(
            known.Effect?.Value == nameof(Effect.Deny) ? Effect.Deny : Effect.Allow,
            Element(known.Principals, principal => new Principal(principal.Type.Value, Template.Literal(principal.Value.Value))),
            Element(known.Actions, action => action.Text.Value) ?? new Element<string>(false, EquatableArray<string>.Empty),
            isForAll
                ? new Element<Resource>(false, new EquatableArray<Resource>([ResourceOf("*")]))
                : Element(known.Resources, resource => ResourceOf(resource.Pattern)),
            known.Conditions.Count == 0
                ? EquatableArray<Condition>.Empty
                : new EquatableArray<Condition>([new Condition("", Tests(known.Conditions), null, "")])
        )
        {
            Sid = known.Sid?.Value,
        };
    }

    /// <summary>Without a name even <c>*</c> is a text like others: the library keeps what stands beside it.</summary>
    private static Resource ResourceOf(string pattern) => new("", Template.Literal(pattern), null, "");

    private static Element<TResult>? Element<T, TResult>(ElementList<T>? list, Func<T, TResult> item)
        where TResult : IEquatable<TResult> =>
        list is null ? null : new Element<TResult>(list.IsNot, list.Items.Select(item).Distinct().ToEquatableArray());

    /// <summary>The library puts the values together that one operator tests one key with.</summary>
    private static EquatableArray<KeyTest> Tests(IReadOnlyList<CheckedCondition> conditions) =>
        conditions
            .GroupBy(condition => (condition.Operator.Text.Value, condition.Key.Value.ToUpperInvariant()))
            .Select(same => new KeyTest(
                same.Key.Item1,
                same.First().Key.Value,
                same.SelectMany(condition => condition.Values)
                    .Select(value => value.Text.Value)
                    .Distinct(StringComparer.Ordinal)
                    .Select(Template.Literal)
                    .ToEquatableArray()
            ))
            .ToEquatableArray();
}
