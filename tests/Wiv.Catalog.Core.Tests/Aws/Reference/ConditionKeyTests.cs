using Wiv.Catalog.Core.Aws.Reference;

namespace Wiv.Catalog.Core.Tests.Aws.Reference;

/// <summary>Keys are found by the names that policies write.</summary>
public sealed class ConditionKeyTests
{
    [Theory]
    [InlineData("s3", "s3:ExistingObjectTag/team", "s3:ExistingObjectTag/${TagKey}")]
    [InlineData("s3", "s3:ExistingObjectTag/<key>", "s3:ExistingObjectTag/${TagKey}")]
    [InlineData("s3", "aws:resourcetag/team", "aws:ResourceTag/${TagKey}")]
    [InlineData("s3", "aws:ResourceTag/${TagKey}", "aws:ResourceTag/${TagKey}")]
    [InlineData("s3", "S3:AUTHTYPE", "s3:authType")]
    [InlineData("kms", "kms:EncryptionContext:aws:s3:arn", "kms:EncryptionContext:${EncryptionContextKey}")]
    [InlineData("kms", "kms:EncryptionContextKeys", "kms:EncryptionContextKeys")]
    [InlineData("ssm", "ssm:resourceTag/aws:ssmmessages:session-id", "ssm:resourceTag/aws:ssmmessages:session-id")]
    [InlineData("ssm", "ssm:resourceTag/team", "ssm:resourceTag/${TagKey}")]
    [InlineData("secretsmanager", "secretsmanager:ResourceTag/team", "secretsmanager:ResourceTag/${TagKey}")]
    [InlineData("glacier", "glacier:ResourceTag/team", "glacier:ResourceTag/${TagKey}")]
    [InlineData("events", "events:Metadata/a/Matcher", "events:Metadata/${MetadataKey}/Matcher")]
    [InlineData("events", "events:Metadata/a", "events:Metadata/${MetadataKey}")]
    [InlineData("codebuild", "codebuild:secondarySources/x.location", "codebuild:secondarySources/${sourceIdentifier}.location")]
    public void A_service_knows_its_keys(string service, string key, string expected) =>
        Assert.Equal(expected, AwsReference.Find(service)!.FindConditionKey(key)?.Key);

    [Theory]
    [InlineData("s3:ExistingObjectTag/")]
    [InlineData("s3:ExistingObjectTag")]
    [InlineData("s3:authTypes")]
    [InlineData("kms:EncryptionContext:")]
    [InlineData("aws:Sourceip/x")]
    [InlineData("aws:ResourceTags/team")]
    [InlineData("nothing")]
    [InlineData("")]
    [InlineData(":")]
    public void A_slip_is_not_a_key(string key) => Assert.Null(AwsReference.FindConditionKey(key));

    [Theory]
    [InlineData("aws:SourceIp", ConditionKeyType.IpAddress, false)]
    [InlineData("aws:PrincipalTag/team", ConditionKeyType.String, false)]
    [InlineData("aws:TagKeys", ConditionKeyType.ArrayOfString, true)]
    [InlineData("aws:MultiFactorAuthPresent", ConditionKeyType.Bool, false)]
    [InlineData("aws:CurrentTime", ConditionKeyType.Date, false)]
    [InlineData("lambda:SourceFunctionArn", ConditionKeyType.Arn, false)]
    internal void A_global_key_has_a_type(string key, ConditionKeyType type, bool isMultivalued)
    {
        AwsConditionKey found = AwsReference.FindGlobalConditionKey(key)!;

        Assert.Equal(type, found.Type);
        Assert.Equal(isMultivalued, found.IsMultivalued);
    }

    [Theory]
    [InlineData("saml:aud")]
    [InlineData("sts:ExternalId")]
    [InlineData("token.actions.githubusercontent.com:actor")]
    [InlineData("token.actions.acme.ghe.com:repository")]
    [InlineData("token.actions.githubusercontent.com/acme:actor")]
    [InlineData("catalog:ChangeType")]
    [InlineData("identitycenter:InstanceArn")]
    public void A_key_is_found_where_it_belongs(string key) => Assert.NotNull(AwsReference.FindConditionKey(key));

    [Theory]
    [InlineData("token.actions.githubusercontent.com:sub", true)]
    [InlineData("oidc.eks.eu-west-1.amazonaws.com/id/0123456789ABCDEF:aud", true)]
    [InlineData("saml:aud", false)]
    [InlineData("aws:PrincipalTag/a.b", false)]
    [InlineData("nothing", false)]
    public void The_keys_of_an_OIDC_provider_are_told_by_the_dot(string key, bool isOfProvider) =>
        Assert.Equal(isOfProvider, AwsReference.IsOidcProviderKey(key));

    [Fact]
    public void An_action_carries_its_own_keys_and_those_of_its_resource_types()
    {
        AwsAction action = AwsReference.Find("events")!.FindAction("PutRule")!;

        Assert.NotNull(action.FindConditionKey("events:source"));
        Assert.NotNull(action.FindConditionKey("aws:RequestTag/Wiv-Infrastructure"));
        Assert.NotNull(action.FindConditionKey("aws:ResourceTag/Wiv-Infrastructure"));
        Assert.Null(action.FindConditionKey("events:TargetArn"));
        Assert.Null(
            AwsReference.Find("events")!.FindAction("CreateConnection")!.FindConditionKey("aws:RequestTag/Wiv-Infrastructure")
        );
    }
}
