using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Policies.Built;
using Wiv.Catalog.Core.Rules.Actions;
using Wiv.Catalog.Core.Rules.Conditions;
using Wiv.Catalog.Core.Rules.Resources;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Rules;

/// <summary>
/// Tells which parts of a built statement do not fit: the rules over policies that find what can have no effect or another one
/// than it seems, each where all that it looks at is known. Habits and least privilege are for whole policies to tell.
/// </summary>
internal static class StatementFit
{
    /// <summary>Rules that look at one text, or one condition, alone.</summary>
    private static readonly PolicyRule[] OfOnePart =
    [
        new InvalidArnPrefix(),
        new MissingArnField(),
        new InvalidArnServiceCase(),
        new InvalidPartition(),
        new InvalidArnRegion(),
        new InvalidArnAccount(),
        new InvalidArnResource(),
        new ArnRegionNotAllowed(),
        new ArnAccountNotAllowed(),
        new MissingArnRegion(),
        new MissingArnAccount(),
        new InvalidService(),
        new InvalidRegion(),
        new InvalidConditionOperator(),
        new InvalidConditionKeyFormat(),
        new UnsupportedGlobalConditionKey(),
        new MissingTagKeyInCondition(),
        new MissingQualifier(),
        new NullWithIfExists(),
        new InvalidConditionMultipleBoolean(),
        new PrivateIpAddress(),
        new PrivateNotIpAddress(),
        new TypeMismatchIpRange(),
        new InvalidVpcFormat(),
        new InvalidVpceFormat(),
        new InvalidKmsKeyValue(),
        new TypeMismatch(),
        new TypeMismatchBoolean(),
        new TypeMismatchDate(),
        new TypeMismatchNumber(),
        new TypeMismatchString(),
        new InvalidDateValue(),
        new WildcardWithoutLikeOperator(),
        new ArnOperatorWithOtherValue(),
    ];

    /// <summary>Rules that ask which actions a condition is about: another action may have the key.</summary>
    private static readonly PolicyRule[] OfActions =
    [
        new InvalidGlobalConditionKey(),
        new InvalidServiceConditionKey(),
        new KeyThatNoActionCarries(),
    ];

    /// <summary>Rules that ask which actions go with which resources.</summary>
    private static readonly PolicyRule[] OfActionsAndResources =
    [
        new ResourceThatNoActionTakes(),
        new TagOfResourceTypeWithoutTags(),
    ];

    /// <summary>Rules that ask whether another statement of the document makes good what is missing in one.</summary>
    private static readonly PolicyRule[] OfDocuments = [new RequiredResourceMissing()];

    /// <summary>What does not fit within a statement.</summary>
    public static EquatableArray<Problem> Check(BuiltStatement built)
    {
        // What a denial is about must fit as well, or it denies nothing, and the rules look at what is allowed.
        CheckedStatement statement = built.Statement with
        {
            Effect = new PositionedText("Allow", built.Statement.Span),
        };
        IEnumerable<PolicyRule> rules = OfOnePart;
        if (!built.IsOpen(OpenParts.Actions))
        {
            rules = rules.Concat(OfActions);
            if (!built.IsOpen(OpenParts.Resources))
            {
                rules = rules.Concat(OfActionsAndResources);
            }
        }

        return Run(rules, [statement]);
    }

    /// <summary>What does not fit in a document of these statements and no others, beside what does not within each.</summary>
    public static EquatableArray<Problem> CheckTogether(IReadOnlyList<BuiltStatement> built) =>
        built.Any(statement => statement.IsOpen(OpenParts.Effect | OpenParts.Actions | OpenParts.Resources))
            ? EquatableArray<Problem>.Empty
            : Run(OfDocuments, [.. built.Select(statement => statement.Statement)]);

    private static EquatableArray<Problem> Run(IEnumerable<PolicyRule> rules, IReadOnlyList<CheckedStatement> statements)
    {
        var check = new PolicyCheck(new CheckedPolicy(PolicyKind.Identity, statements, 0, default), null);
        foreach (PolicyRule rule in rules)
        {
            rule.Check(check);
        }

        // What is wrong in itself fits nothing else either: one finding a place.
        return check.Problems.InOrder().GroupBy(problem => problem.Span).Select(same => same.First()).ToEquatableArray();
    }
}
