using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Aws.Reference;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Grants;

/// <summary>Which condition keys the requests for an action have: each type of resources brings its own.</summary>
internal static class RequestKeys
{
    /// <summary>
    /// The services of which AWS's own policies test keys that its reference does not list for the action: of them nothing can be
    /// told.
    /// </summary>
    private static readonly string[] NotWhole =
    [
        // https://docs.aws.amazon.com/bedrock/latest/userguide/model-access.html#model-access-permissions
        "aws-marketplace:",
        // https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AWSDeadlineCloud-UserAccessFarms.html
        "deadline:",
    ];

    /// <summary>Whether only some actions have the key; of the others nothing can be told by an action.</summary>
    public static bool IsSelective(string key) =>
        ConditionKeys.IsOnlyOfSomeActions(key)
        || (
            AwsReference.FindConditionKey(key) is not null
            && AwsReference.FindGlobalConditionKey(key) is null
            && !Array.Exists(NotWhole, prefix => key.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
        );

    /// <summary>Whether a condition fails where the request lacks its key.</summary>
    /// <param name="test">Its operator.</param>
    /// <param name="values">Its values.</param>
    public static bool IsNeeded(ConditionOperator test, IEnumerable<string> values) =>
        test is { IsKnown: true, HasIfExists: false, IsForAllValues: false }
        && (
            test.IsNull
                ? values.All(value => value.Equals("false", StringComparison.OrdinalIgnoreCase))
                : test.IsForAnyValue || !test.IsNegated
        );

    /// <summary>Whether requests for the action have the key when they are about a resource of the type.</summary>
    /// <param name="action">The action.</param>
    /// <param name="type">The type; <see langword="null"/> for what the action has whatever the resource.</param>
    /// <param name="key">The key, its holes filled.</param>
    /// <remarks>What tells of a resource is in every request about it, and what the request says of tags only where the action lists it.</remarks>
    public static bool Has(AwsAction action, ActionResourceType? type, string key) =>
        ConditionKeySet.Find(action.ConditionKeys, key) is not null
        || (
            type is not null
            && (
                ConditionKeySet.Find(type.ConditionKeys, key) is not null
                || (
                    (type.ConditionKeys.Count == 0 || !ConditionKeys.IsOfRequestTags(key))
                    && ConditionKeySet.Find(type.Type.ConditionKeys, key) is not null
                )
            )
        );
}
