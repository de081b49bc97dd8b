using Wiv.Catalog.Core.Aws.Reference;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Principals;

/// <summary>The condition keys that hold the audience of a token: for whom its provider issued it.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#condition-keys-wif</remarks>
internal static class AudienceKeys
{
    private const string GitHub = "token.actions.githubusercontent.com:aud";

    /// <summary>Whether the key is the <c>aud</c> of a provider whose audience AWS does not know to be a single value.</summary>
    public static bool IsOfUnknownType(CheckedCondition condition) =>
        IsAudience(condition, ":aud") && AwsReference.FindConditionKey(condition.Key.Value) is null;

    /// <summary>Whether the key is the audience of a provider that is known to send a single one.</summary>
    public static bool IsSingleValued(CheckedCondition condition) =>
        condition.IsOn(GitHub)
        || (
            (IsAudience(condition, ":aud") || IsAudience(condition, ":app_id"))
            && AwsReference.FindConditionKey(condition.Key.Value) is { IsMultivalued: false }
        );

    private static bool IsAudience(CheckedCondition condition, string end) =>
        condition.Key.Value.EndsWith(end, StringComparison.OrdinalIgnoreCase)
        && AwsReference.IsOidcProviderKey(condition.Key.Value);
}
