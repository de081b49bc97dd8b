using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Grammar;

/// <summary>The rules about the form of a policy: every rule of this folder is here.</summary>
internal static class GrammarRules
{
    public static IReadOnlyList<PolicyRule> All { get; } =
    [
        new MissingAction(),
        new DataTypeMismatch(),
        new DuplicateKeysWithDifferentCase(),
        new InvalidEffect(),
        new InvalidPolicyElement(),
        new InvalidVariableForOperator(),
        new InvalidVersion(),
        new MissingEffect(),
        new MissingResource(),
        new MissingStatement(),
        new UniqueSidsRequired(),
        new UnsupportedElementCombination(),
        new UnsupportedSid(),
        new MissingBraceInVariable(),
        new MissingQuoteInVariable(),
        new UnsupportedSpaceInVariable(),
        new EmptyVariable(),
        new VariableUnsupportedInElement(),
        new VariableUnsupportedInVersion(),
        new MissingVersion(),
        new UniqueSidsRecommended(),
        new EmptyArrayAction(),
        new EmptyArrayResource(),
        new EmptyObjectCondition(),
        new EmptySidValue(),
        new AllowInResourceControlPolicy(),
        new NotActionInResourceControlPolicy(),
        new EmptyArrayPrincipal(),
        new EmptyObjectPrincipal(),
        new UnknownVariable(),
        new RepeatedElement(),
        .. EmptyConditions.All,
    ];
}
