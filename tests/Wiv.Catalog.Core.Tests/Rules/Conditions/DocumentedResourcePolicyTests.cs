using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Rules;

namespace Wiv.Catalog.Core.Tests.Rules.Conditions;

/// <summary>What AWS documents for the policies of resources is known, where its reference lacks it too.</summary>
public sealed class DocumentedResourcePolicyTests
{
    [Theory]
    // https://docs.aws.amazon.com/amazonglacier/latest/dev/vault-lock-policy.html
    [InlineData(
        """{ "Sid": "deny-young", "Principal": "*", "Effect": "Deny", "Action": "glacier:DeleteArchive", "Resource": ["arn:aws:glacier:us-west-2:123456789012:vaults/examplevault"], "Condition": { "NumericLessThan": { "glacier:ArchiveAgeInDays": "365" } } }"""
    )]
    // https://docs.aws.amazon.com/lake-formation/latest/dg/hybrid-cross-account.html
    [InlineData(
        """{ "Principal": { "Service": "ram.amazonaws.com" }, "Effect": "Allow", "Action": "glue:ShareResource", "Resource": ["arn:aws:glue:us-east-1:123456789012:table/*/*", "arn:aws:glue:us-east-1:123456789012:database/*", "arn:aws:glue:us-east-1:123456789012:catalog"] }"""
    )]
    [InlineData(
        """{ "Principal": { "AWS": "111122223333" }, "Effect": "Allow", "Action": "glue:*", "Resource": ["arn:aws:glue:us-east-1:123456789012:table/*", "arn:aws:glue:us-east-1:123456789012:database/*", "arn:aws:glue:us-east-1:123456789012:catalog"], "Condition": { "Bool": { "glue:EvaluatedByLakeFormationTags": true } } }"""
    )]
    // https://docs.aws.amazon.com/serverlessrepo/latest/devguide/access-control-resource-based.html
    [InlineData(
        """{ "Principal": { "AWS": "*" }, "Effect": "Allow", "Action": "serverlessrepo:Deploy", "Resource": "arn:aws:serverlessrepo:us-east-1:123456789012:applications/x", "Condition": { "StringEquals": { "aws:PrincipalOrgID": "o-abcdefghij" } } }"""
    )]
    public void A_policy_of_a_resource_is_right(string statement) =>
        Assert.DoesNotContain(Ids(statement, PolicyKind.Resource), IsOfWhatThereIs);

    [Theory]
    // https://docs.aws.amazon.com/iot/latest/developerguide/thing-policy-examples.html
    [InlineData(
        """{ "Effect": "Allow", "Action": "iot:Connect", "Resource": "arn:aws:iot:us-east-1:123456789012:client/${iot:Connection.Thing.ThingName}", "Condition": { "Bool": { "iot:Connection.Thing.IsAttached": ["true"] } } }"""
    )]
    [InlineData(
        """{ "Effect": "Allow", "Action": "iot:Publish", "Resource": "arn:aws:iot:us-east-1:123456789012:topic/a", "Condition": { "StringEquals": { "iot:Connection.Thing.Attributes[color]": "red", "iot:Connection.Thing.ThingTypeName": "lamp" } } }"""
    )]
    // https://docs.aws.amazon.com/redshift/latest/mgmt/redshift-iam-access-control-identity-based.html
    [InlineData(
        """{ "Effect": "Allow", "Action": "redshift:GetClusterCredentials", "Resource": "*", "Condition": { "NumericLessThan": { "redshift:DurationSeconds": 1200 } } }"""
    )]
    public void A_policy_without_a_principal_is_right(string statement) =>
        Assert.DoesNotContain(Ids(statement, PolicyKind.Identity), IsOfWhatThereIs);

    [Theory]
    [InlineData("glue:ShareResources", "NumericLessThan", "glacier:ArchiveAgeInDays", "WIV0130")]
    [InlineData("iot:Connect", "Bool", "iot:Connection.Thing.IsAttach", "WIV0153")]
    [InlineData("iot:CreateThing", "Bool", "iot:Connection.Thing.IsAttached", "WIV0285")]
    [InlineData("glacier:DeleteArchive", "Bool", "glacier:ArchiveAgeInDays", "WIV0180")]
    public void What_is_nearly_that_is_told(string action, string used, string key, string id) =>
        Assert.Contains(
            id,
            Ids(PolicyCases.Allow(action, rest: $$"""   "Condition": { "{{used}}": { "{{key}}": "1" } } """), PolicyKind.Identity)
        );

    private static bool IsOfWhatThereIs(string id) => id is "WIV0130" or "WIV0153" or "WIV0180" or "WIV0195" or "WIV0285";

    private static IEnumerable<string> Ids(string statement, PolicyKind kind) =>
        PolicyChecker.CheckJson("policy.json", PolicyCases.Policy(statement), kind).Select(problem => problem.Rule.Id);
}
