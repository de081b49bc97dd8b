using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Aws.Reference;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Suggestions;

namespace Wiv.Catalog.Core.Rules.Conditions;

/// <summary>Condition keys that the reference does not have.</summary>
internal static class UnknownKey
{
    /// <summary>
    /// Whether neither AWS as a whole nor a service of the statement has the key. A key whose tag is missing is known, and one
    /// of an OIDC provider cannot be told.
    /// </summary>
    public static bool Is(CheckedStatement statement, string key) =>
        AwsReference.FindConditionKey(key) is null
        && !AwsReference.IsOidcProviderKey(key)
        && ConditionKeys.FormOfMissingTag(key) is null
        && !(statement.Actions?.Items ?? []).Any(action => action.Service?.FindConditionKey(key) is not null);

    /// <summary>The key that was probably meant; none with holes, which no policy could hold.</summary>
    /// <param name="check">What may be spent on it.</param>
    /// <param name="key">The key that was written.</param>
    /// <param name="keys">The keys that there are.</param>
    public static string? Nearest(PolicyCheck check, string key, IEnumerable<AwsConditionKey> keys) =>
        DidYouMean.Closest(key, keys.Where(known => !known.IsTemplate).Select(known => known.Key), check.Searches);
}
