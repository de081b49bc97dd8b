using Wiv.Catalog.Core.Sdk;

namespace Wiv.Catalog.Core.Tests.Sdk;

/// <summary>A request that must have a role passes it, and needs iam:PassRole.</summary>
public sealed class SdkRoleTests
{
    private const string PassRole = "iam:PassRole";

    [Theory]
    [InlineData("Amazon.Lambda", "IAmazonLambda", "CreateFunctionAsync", "lambda:CreateFunction")]
    [InlineData("Amazon.StepFunctions", "IAmazonStepFunctions", "CreateStateMachineAsync", "states:CreateStateMachine")]
    [InlineData("Amazon.Scheduler", "IAmazonScheduler", "CreateScheduleAsync", "scheduler:CreateSchedule")]
    [InlineData("Amazon.Glue", "IAmazonGlue", "CreateJobAsync", "glue:CreateJob")]
    [InlineData("Amazon.Glue", "IAmazonGlue", "CreateCrawlerAsync", "glue:CreateCrawler")]
    [InlineData("Amazon.MediaConvert", "IAmazonMediaConvert", "CreateJobAsync", "mediaconvert:CreateJob")]
    [InlineData("Amazon.CodeBuild", "IAmazonCodeBuild", "CreateProjectAsync", "codebuild:CreateProject")]
    [InlineData("Amazon.CodePipeline", "IAmazonCodePipeline", "UpdatePipelineAsync", "codepipeline:UpdatePipeline")]
    [InlineData("Amazon.EKS", "IAmazonEKS", "CreateFargateProfileAsync", "eks:CreateFargateProfile")]
    [InlineData("Amazon.EKS", "IAmazonEKS", "CreateClusterAsync", "eks:CreateCluster")]
    [InlineData("Amazon.SageMaker", "IAmazonSageMaker", "CreateTrainingJobAsync", "sagemaker:CreateTrainingJob")]
    [InlineData("Amazon.Backup", "IAmazonBackup", "StartBackupJobAsync", "backup:StartBackupJob")]
    [InlineData("Amazon.Pipes", "IAmazonPipes", "CreatePipeAsync", "pipes:CreatePipe")]
    [InlineData("Amazon.S3", "IAmazonS3", "PutBucketReplicationAsync", "s3:PutReplicationConfiguration")]
    [InlineData(
        "Amazon.IdentityManagement",
        "IAmazonIdentityManagementService",
        "AddRoleToInstanceProfileAsync",
        "iam:AddRoleToInstanceProfile"
    )]
    public void A_role_that_is_required_is_passed(string @namespace, string type, string name, string own)
    {
        SdkMethod method = SdkReference.Find(@namespace, type)!.Find(name)!;

        Assert.Equal([own, PassRole], method.Needs);
        Assert.DoesNotContain(PassRole, method.MayNeed);
    }

    [Theory]
    [InlineData("Amazon.Lambda", "IAmazonLambda", "UpdateFunctionConfigurationAsync")]
    [InlineData("Amazon.StepFunctions", "IAmazonStepFunctions", "UpdateStateMachineAsync")]
    [InlineData("Amazon.ECS", "IAmazonECS", "RegisterTaskDefinitionAsync")]
    [InlineData("Amazon.EC2", "IAmazonEC2", "RunInstancesAsync")]
    [InlineData("Amazon.EventBridge", "IAmazonEventBridge", "PutTargetsAsync")]
    [InlineData("Amazon.RDS", "IAmazonRDS", "RemoveRoleFromDBClusterAsync")]
    public void A_role_that_may_be_left_out_may_be_passed(string @namespace, string type, string name)
    {
        SdkMethod method = SdkReference.Find(@namespace, type)!.Find(name)!;

        Assert.DoesNotContain(PassRole, method.Needs);
        Assert.Contains(PassRole, method.MayNeed);
    }

    [Theory]
    [InlineData("Amazon.SecurityToken", "IAmazonSecurityTokenService", "AssumeRoleAsync")]
    [InlineData("Amazon.IdentityManagement", "IAmazonIdentityManagementService", "PutRolePolicyAsync")]
    [InlineData("Amazon.EMRContainers", "IAmazonEMRContainers", "CreateManagedEndpointAsync")]
    [InlineData("Amazon.ManagedGrafana", "IAmazonManagedGrafana", "CreateWorkspaceApiKeyAsync")]
    [InlineData("Amazon.QuickSight", "IAmazonQuickSight", "RegisterUserAsync")]
    [InlineData("Amazon.FIS", "IAmazonFIS", "CreateTargetAccountConfigurationAsync")]
    public void A_role_that_is_entered_or_is_none_of_IAM_is_not_passed(string @namespace, string type, string name)
    {
        SdkMethod method = SdkReference.Find(@namespace, type)!.Find(name)!;

        Assert.DoesNotContain(PassRole, method.Needs.Concat(method.NeedsOneOf).Concat(method.MayNeed));
    }
}
