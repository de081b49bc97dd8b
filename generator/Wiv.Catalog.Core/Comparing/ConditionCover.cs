using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Holes;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Text;
using Wiv.Catalog.Grammar;

namespace Wiv.Catalog.Core.Comparing;

/// <summary>Tells whether conditions hold wherever others do. Where it cannot be sure, they do not.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-logic-multiple-context-keys-or-values.html</remarks>
/// <param name="work">What may be spent on it; when it is gone they do not.</param>
internal sealed class ConditionCover(Work work)
{
    /// <summary>About what it takes to look at two tests.</summary>
    private const int StepsOfTests = 32;

    /// <summary>About what it takes to fill in two values.</summary>
    private const int StepsOfValues = 128;

    /// <summary>Whether every test that is <paramref name="needed"/> holds when all that are <paramref name="given"/> hold.</summary>
    public bool Implies(IReadOnlyList<KeyTest> given, IReadOnlyList<KeyTest> needed) =>
        needed.All(test => given.Any(other => Implies(other, test)));

    private bool Implies(KeyTest given, KeyTest needed)
    {
        if (!work.Spend(StepsOfTests))
        {
            return false;
        }

        ConditionOperator stricter = OperatorOf(given);
        ConditionOperator looser = OperatorOf(needed);
        if (
            !string.Equals(given.Key, needed.Key, StringComparison.OrdinalIgnoreCase)
            || stricter.IsForAllValues != looser.IsForAllValues
            || stricter.IsForAnyValue != looser.IsForAnyValue
            || (stricter.HasIfExists && !looser.HasIfExists)
            || !IsSameTest(stricter, looser, looser.IsNegated ? needed : given)
        )
        {
            return false;
        }

        // One of the values is enough; where the operator says Not, all of them are left out.
        return looser.IsNegated
            ? needed.Values.All(left => given.Values.Any(value => Covers(stricter, value, left)))
            : given.Values.All(value => needed.Values.Any(other => Covers(looser, other, value)));
    }

    private static ConditionOperator OperatorOf(KeyTest test) => new(new PositionedText(test.Operator, default));

    /// <param name="stricter">The operator that is given.</param>
    /// <param name="looser">The one that is needed.</param>
    /// <param name="narrow">The one of their tests whose values the other's take in.</param>
    private static bool IsSameTest(ConditionOperator stricter, ConditionOperator looser, KeyTest narrow) =>
        looser.Is(stricter.Name)
        || (looser.Is("StringLike") && stricter.Is("StringEquals"))
        || (looser.Is("StringNotEquals") && stricter.Is("StringNotLike"))
        // Without wildcards both compare alike.
        || (looser.Is("StringEquals") && stricter.Is("StringLike") && narrow.Values.All(IsPlain))
        || (looser.Is("StringNotLike") && stricter.Is("StringNotEquals") && narrow.Values.All(IsPlain))
        || (looser.Is("StringEqualsIgnoreCase") && stricter.Is("StringEquals"))
        || (looser.Is("StringNotEquals") && stricter.Is("StringNotEqualsIgnoreCase"))
        || (IsArnTest(looser, "Arn") && IsArnTest(stricter, "Arn"))
        || (IsArnTest(looser, "ArnNot") && IsArnTest(stricter, "ArnNot"));

    private static bool IsArnTest(ConditionOperator test, string start) => test.Is(start + "Equals") || test.Is(start + "Like");

    /// <summary>Whether the value is one text and no pattern, whoever fills it in.</summary>
    private static bool IsPlain(Template value) =>
        !value.Parameters.Any() && value.ToString() is var text && text.IndexOfAny(['*', '?', '$']) < 0;

    private bool Covers(ConditionOperator test, Template outer, Template inner) =>
        work.Spend(StepsOfTests)
        && (
            outer.Equals(inner)
            || (
                (test.IsArn || test.KnowsWildcards)
                && work.Spend(StepsOf(outer, inner))
                && (
                    test.IsArn
                        ? CoversArn(outer.ToString(), inner.ToString())
                        : test.KnowsWildcards && TemplateCover.Covers(outer, inner)
                )
            )
        );

    private static long StepsOf(Template outer, Template inner) =>
        StepsOfValues + ResourcePattern.Steps(outer.ToString(), inner.ToString());

    /// <summary>The fields of an ARN are matched each by itself. What has parameters is left alone.</summary>
    private static bool CoversArn(string outer, string inner) =>
        outer.IndexOfAny(['{', '$']) < 0
        && inner.IndexOfAny(['{', '$']) < 0
        && ArnForm.Split(outer) is { Length: 6 } wide
        && ArnForm.Split(inner) is { Length: 6 } narrow
        && wide.Zip(narrow, (field, other) => ResourcePattern.Covers(field, other)).All(covers => covers);
}
