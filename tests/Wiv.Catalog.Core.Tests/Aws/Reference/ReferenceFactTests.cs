using Wiv.Catalog.Core.Aws.Reference;

namespace Wiv.Catalog.Core.Tests.Aws.Reference;

/// <summary>Facts looked up in AWS's pages by hand.</summary>
/// <remarks>https://docs.aws.amazon.com/service-authorization/latest/reference/reference.html</remarks>
public sealed class ReferenceFactTests
{
    [Fact]
    public void S3_GetObject_reads_objects()
    {
        AwsAction action = Action("s3:GetObject");

        Assert.Equal(AccessLevels.Read, action.Levels);
        Assert.Equal(["accesspointobject", "object"], action.ResourceTypes.Select(type => type.Name));
        Assert.DoesNotContain(action.ResourceTypes, type => type.IsRequired);
        Assert.Equal("arn:${Partition}:s3:::${BucketName}/${ObjectName}", Assert.Single(action.ResourceTypes[1].Type.ArnFormats));
        Assert.True(action.IsReadOnly);
        Assert.False(action.IsWrite);
    }

    [Fact]
    public void Ec2_RunInstances_requires_five_types_and_needs_PassRole_for_an_image()
    {
        AwsAction action = Action("ec2:RunInstances");

        Assert.Equal(
            ["image", "instance", "network-interface", "security-group", "subnet"],
            action.ResourceTypes.Where(type => type.IsRequired).Select(type => type.Name)
        );
        Assert.Equal(["ec2:CreateTags", "iam:PassRole", "ssm:GetParameters"], action.Dependents);
        Assert.Empty(action.OwnDependents);
        Assert.Equal(ConditionKeyType.Bool, action.FindConditionKey("ec2:EbsOptimized")!.Type);
    }

    [Fact]
    public void Iam_PassRole_is_permission_only_on_a_role()
    {
        AwsAction action = Action("iam:PassRole");

        Assert.Equal("role", Assert.Single(action.ResourceTypes, type => type.IsRequired).Name);
        Assert.Equal(["iam:AssociatedResourceArn", "iam:PassedToService"], action.ConditionKeys.Select(key => key.Key));
        Assert.Equal(AccessLevels.Write, action.Levels);
        Assert.True(action.IsPermissionOnly);
    }

    [Fact]
    public void Cloudformation_CreateStackInstances_requires_the_stackset_only() =>
        Assert.Equal(
            [("stackset", true), ("stackset-target", false), ("type", false)],
            Action("cloudformation:CreateStackInstances").ResourceTypes.Select(type => (type.Name, type.IsRequired))
        );

    [Theory]
    [InlineData("billing:Get*", "billing:GetResourcePolicy")]
    [InlineData("backup:List*", "backup:ListIndexedRecoveryPointsForSearch")]
    public void A_pattern_that_looks_like_reading_may_manage_permissions(string pattern, string action) =>
        Assert.Equal(
            action,
            Assert.Single(AwsReference.Lookup(pattern).Actions, found => found.IsPermissionsManagement).FullName
        );

    [Fact]
    public void Capitals_count_for_nothing()
    {
        Assert.Equal(17, AwsReference.Lookup("eks:list*").Actions.Count);
        Assert.Equal("eks:ListClusters", Action("EKS:LISTCLUSTERS").FullName);
        Assert.Same(AwsReference.Find("s3"), AwsReference.Find("S3"));
        Assert.Equal("typeHook", AwsReference.Find("cloudformation")!.FindResourceType("typehook")!.Name);
    }

    [Fact]
    public void A_resource_type_may_have_several_formats_and_spaces_in_its_name() =>
        Assert.Equal(
            [
                "arn:${Partition}:lex:${Region}:${Account}:bot-alias/${BotId}/${BotAliasId}",
                "arn:${Partition}:lex:${Region}:${Account}:bot:${BotName}:${BotAlias}",
            ],
            AwsReference.Find("lex")!.FindResourceType("bot alias")!.ArnFormats
        );

    [Fact]
    public void What_is_newer_than_the_details_says_so()
    {
        Assert.False(Action("lambda:CreateMicrovmAuthToken").HasDetails);
        Assert.True(Action("lambda:CreateFunction").HasDetails);
        Assert.Contains("iam:PassRole", Action("lambda:CreateFunction").Dependents);
    }

    private static AwsAction Action(string name) => Assert.Single(AwsReference.Lookup(name).Actions);
}
