using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Conditions;

/// <summary>The rules about conditions: every rule of this folder is here.</summary>
internal static class ConditionRules
{
    public static IReadOnlyList<PolicyRule> All { get; } =
    [
        new InvalidConditionOperator(),
        new InvalidConditionKeyFormat(),
        new InvalidGlobalConditionKey(),
        new InvalidServiceConditionKey(),
        new UnsupportedGlobalConditionKey(),
        new MissingTagKeyInCondition(),
        new MissingQualifier(),
        new NullWithIfExists(),
        new InvalidConditionDataType(),
        new InvalidConditionMultipleBoolean(),
        new PrivateIpAddress(),
        new PrivateNotIpAddress(),
        new TypeMismatchIpRange(),
        new InvalidVpcFormat(),
        new InvalidVpceFormat(),
        new InvalidKmsKeyValue(),
        new WildcardUsageTooPermissive(),
        new TypeMismatch(),
        new TypeMismatchBoolean(),
        new TypeMismatchDate(),
        new TypeMismatchNumber(),
        new TypeMismatchString(),
        new InvalidDateValue(),
        new WildcardWithoutLikeOperator(),
        new UseConditionKeyOnlyWithSupportedServices(),
        new StringLikeOperatorWithArnConditionKeys(),
        new ForAllValuesWithSingleValuedKey(),
        new MissingPairedConditionKeys(),
        new DenyWithUnsupportedTagConditionKeyForService(),
        new DenyNotActionWithUnsupportedTagConditionKeyForService(),
        new DynamoDbAttributesWithoutSelect(),
        new S3PrefixInNegativeContext(),
        new UntrustworthyConditionKey(),
        new EquivalentToNullFalse(),
        new EquivalentToNullTrue(),
        new ImproveIpRange(),
        new NullWithQualifier(),
        new PrivateIpAddressSubset(),
        new PrivateNotIpAddressSubset(),
        new RedundantConditionValueNum(),
        new AllowWithUnsupportedTagConditionKeyForService(),
        new AllowNotActionWithUnsupportedTagConditionKeyForService(),
        new RedundantKeyDueToWildcardInCondition(),
        new RedundantStatementDueToWildcardInCondition(),
        new KeyThatNoActionCarries(),
        new ArnOperatorWithOtherValue(),
        new TagOfResourceTypeWithoutTags(),
        new ActionThatLacksTheKey(),
    ];
}
