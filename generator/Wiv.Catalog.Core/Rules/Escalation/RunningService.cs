namespace Wiv.Catalog.Core.Rules.Escalation;

/// <summary>Actions that, together, run what the caller brings with a role that the caller passes.</summary>
/// <param name="Actions">The actions: all of them are needed.</param>
/// <param name="Service">The service that the role is passed to.</param>
/// <param name="What">What runs with the role.</param>
/// <param name="Page">Where AWS tells of the role.</param>
internal sealed record RunningService(string[] Actions, string Service, string What, string Page)
{
    /// <summary>All that are known.</summary>
    /// <remarks>The paths are those of https://rhinosecuritylabs.com/aws/aws-privilege-escalation-methods-mitigation/.</remarks>
    public static IReadOnlyList<RunningService> All { get; } =
    [
        new(
            ["lambda:CreateFunction"],
            "lambda.amazonaws.com",
            "a function",
            "https://docs.aws.amazon.com/lambda/latest/dg/lambda-intro-execution-role.html"
        ),
        new(
            ["ec2:RunInstances"],
            "ec2.amazonaws.com",
            "an instance",
            "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/iam-roles-for-amazon-ec2.html"
        ),
        new(
            ["cloudformation:CreateStack"],
            "cloudformation.amazonaws.com",
            "a stack",
            "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-iam-servicerole.html"
        ),
        new(
            ["ecs:RegisterTaskDefinition", "ecs:RunTask"],
            "ecs-tasks.amazonaws.com",
            "a task",
            "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-iam-roles.html"
        ),
        new(
            ["ecs:RegisterTaskDefinition", "ecs:CreateService"],
            "ecs-tasks.amazonaws.com",
            "a service of tasks",
            "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-iam-roles.html"
        ),
        new(
            ["codebuild:CreateProject", "codebuild:StartBuild"],
            "codebuild.amazonaws.com",
            "a build",
            "https://docs.aws.amazon.com/codebuild/latest/userguide/setting-up-service-role.html"
        ),
        new(
            ["glue:CreateDevEndpoint"],
            "glue.amazonaws.com",
            "a development endpoint",
            "https://docs.aws.amazon.com/glue/latest/dg/create-an-iam-role.html"
        ),
        new(
            ["glue:CreateJob", "glue:StartJobRun"],
            "glue.amazonaws.com",
            "a job",
            "https://docs.aws.amazon.com/glue/latest/dg/create-an-iam-role.html"
        ),
        new(
            ["sagemaker:CreateNotebookInstance", "sagemaker:CreatePresignedNotebookInstanceUrl"],
            "sagemaker.amazonaws.com",
            "a notebook",
            "https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html"
        ),
        new(
            ["sagemaker:CreateTrainingJob"],
            "sagemaker.amazonaws.com",
            "a training job",
            "https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html"
        ),
        new(
            ["sagemaker:CreateProcessingJob"],
            "sagemaker.amazonaws.com",
            "a processing job",
            "https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html"
        ),
        new(
            ["datapipeline:CreatePipeline", "datapipeline:PutPipelineDefinition", "datapipeline:ActivatePipeline"],
            "datapipeline.amazonaws.com",
            "a pipeline",
            "https://docs.aws.amazon.com/datapipeline/latest/DeveloperGuide/dp-iam-roles.html"
        ),
        new(
            ["states:CreateStateMachine", "states:StartExecution"],
            "states.amazonaws.com",
            "a state machine",
            "https://docs.aws.amazon.com/step-functions/latest/dg/procedure-create-iam-role.html"
        ),
        new(
            ["elasticmapreduce:RunJobFlow"],
            "elasticmapreduce.amazonaws.com",
            "a cluster",
            "https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-iam-roles.html"
        ),
        new(
            ["apprunner:CreateService"],
            "tasks.apprunner.amazonaws.com",
            "an application",
            "https://docs.aws.amazon.com/apprunner/latest/dg/security_iam_service-with-iam.html"
        ),
        new(
            ["ssm:StartAutomationExecution", "ssm:CreateDocument"],
            "ssm.amazonaws.com",
            "an automation",
            "https://docs.aws.amazon.com/systems-manager/latest/userguide/automation-setup.html"
        ),
    ];
}
