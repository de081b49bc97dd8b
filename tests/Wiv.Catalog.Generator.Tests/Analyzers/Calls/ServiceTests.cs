using System.Text;

namespace Wiv.Catalog.Generator.Tests.Analyzers.Calls;

/// <summary>Services whose packages are not here: interfaces by the SDK's own namespaces and names are enough to know a call.</summary>
public sealed class ServiceTests
{
    /// <summary>Operations whose action has another prefix than the namespace, another name than the method, or neither.</summary>
    private static readonly (string Namespace, string Interface, string Method, string Action)[] Calls =
    [
        ("Amazon.AWSSupport", "IAmazonAWSSupport", "DescribeCasesAsync", "support:DescribeCases"),
        ("Amazon.APIGateway", "IAmazonAPIGateway", "GetRestApisAsync", "apigateway:GET"),
        (
            "Amazon.ApplicationAutoScaling",
            "IAmazonApplicationAutoScaling",
            "DescribeScalableTargetsAsync",
            "application-autoscaling:DescribeScalableTargets"
        ),
        ("Amazon.Athena", "IAmazonAthena", "StartQueryExecutionAsync", "athena:StartQueryExecution"),
        ("Amazon.AutoScaling", "IAmazonAutoScaling", "DescribeAutoScalingGroupsAsync", "autoscaling:DescribeAutoScalingGroups"),
        ("Amazon.Backup", "IAmazonBackup", "ListBackupJobsAsync", "backup:ListBackupJobs"),
        ("Amazon.BedrockRuntime", "IAmazonBedrockRuntime", "ConverseAsync", "bedrock:InvokeModel"),
        ("Amazon.CloudFormation", "IAmazonCloudFormation", "DescribeStacksAsync", "cloudformation:DescribeStacks"),
        ("Amazon.CloudFront", "IAmazonCloudFront", "ListDistributionsAsync", "cloudfront:ListDistributions"),
        ("Amazon.CloudTrail", "IAmazonCloudTrail", "LookupEventsAsync", "cloudtrail:LookupEvents"),
        ("Amazon.CloudWatch", "IAmazonCloudWatch", "GetMetricDataAsync", "cloudwatch:GetMetricData"),
        ("Amazon.CloudWatchLogs", "IAmazonCloudWatchLogs", "FilterLogEventsAsync", "logs:FilterLogEvents"),
        ("Amazon.CognitoIdentityProvider", "IAmazonCognitoIdentityProvider", "AdminGetUserAsync", "cognito-idp:AdminGetUser"),
        (
            "Amazon.ComputeOptimizer",
            "IAmazonComputeOptimizer",
            "GetEC2InstanceRecommendationsAsync",
            "compute-optimizer:GetEC2InstanceRecommendations"
        ),
        ("Amazon.ConfigService", "IAmazonConfigService", "DescribeConfigRulesAsync", "config:DescribeConfigRules"),
        ("Amazon.CostExplorer", "IAmazonCostExplorer", "CreateAnomalyMonitorAsync", "ce:CreateAnomalyMonitor"),
        ("Amazon.DynamoDBStreams", "IAmazonDynamoDBStreams", "GetRecordsAsync", "dynamodb:GetRecords"),
        ("Amazon.ECR", "IAmazonECR", "DescribeRepositoriesAsync", "ecr:DescribeRepositories"),
        ("Amazon.ECS", "IAmazonECS", "DescribeServicesAsync", "ecs:DescribeServices"),
        ("Amazon.EKS", "IAmazonEKS", "ListClustersAsync", "eks:ListClusters"),
        ("Amazon.ElastiCache", "IAmazonElastiCache", "DescribeCacheClustersAsync", "elasticache:DescribeCacheClusters"),
        (
            "Amazon.ElasticLoadBalancingV2",
            "IAmazonElasticLoadBalancingV2",
            "DescribeLoadBalancersAsync",
            "elasticloadbalancing:DescribeLoadBalancers"
        ),
        ("Amazon.ElasticMapReduce", "IAmazonElasticMapReduce", "ListClustersAsync", "elasticmapreduce:ListClusters"),
        ("Amazon.EventBridge", "IAmazonEventBridge", "PutEventsAsync", "events:PutEvents"),
        ("Amazon.IdentityManagement", "IAmazonIdentityManagementService", "ListRolesAsync", "iam:ListRoles"),
        ("Amazon.Kafka", "IAmazonKafka", "ListClustersV2Async", "kafka:ListClustersV2"),
        ("Amazon.Kinesis", "IAmazonKinesis", "PutRecordsAsync", "kinesis:PutRecords"),
        ("Amazon.KinesisFirehose", "IAmazonKinesisFirehose", "PutRecordBatchAsync", "firehose:PutRecordBatch"),
        ("Amazon.Lambda", "IAmazonLambda", "InvokeAsync", "lambda:InvokeFunction"),
        ("Amazon.OpenSearchService", "IAmazonOpenSearchService", "DescribeDomainsAsync", "es:DescribeDomains"),
        ("Amazon.Organizations", "IAmazonOrganizations", "ListAccountsAsync", "organizations:ListAccounts"),
        ("Amazon.RDS", "IAmazonRDS", "DescribeDBInstancesAsync", "rds:DescribeDBInstances"),
        ("Amazon.Redshift", "IAmazonRedshift", "DescribeClustersAsync", "redshift:DescribeClusters"),
        ("Amazon.ResourceGroupsTaggingAPI", "IAmazonResourceGroupsTaggingAPI", "GetResourcesAsync", "tag:GetResources"),
        ("Amazon.Route53", "IAmazonRoute53", "ListHostedZonesAsync", "route53:ListHostedZones"),
        ("Amazon.SecretsManager", "IAmazonSecretsManager", "GetSecretValueAsync", "secretsmanager:GetSecretValue"),
        ("Amazon.SimpleEmailV2", "IAmazonSimpleEmailServiceV2", "SendBulkEmailAsync", "ses:SendBulkEmail"),
        ("Amazon.SimpleNotificationService", "IAmazonSimpleNotificationService", "PublishBatchAsync", "sns:Publish"),
        (
            "Amazon.SimpleSystemsManagement",
            "IAmazonSimpleSystemsManagement",
            "GetParametersByPathAsync",
            "ssm:GetParametersByPath"
        ),
        ("Amazon.StepFunctions", "IAmazonStepFunctions", "StartExecutionAsync", "states:StartExecution"),
        ("Amazon.TrustedAdvisor", "IAmazonTrustedAdvisor", "ListChecksAsync", "trustedadvisor:ListChecks"),
        ("Amazon.XRay", "IAmazonXRay", "PutTraceSegmentsAsync", "xray:PutTraceSegments"),
    ];

    [Fact]
    public async Task A_call_of_every_service_needs_its_action()
    {
        List<string> told = [];
        var code = new StringBuilder();
        foreach ((string space, string name, string method, _) in Calls)
        {
            code.Append(
                $"namespace {space} {{ public interface {name} {{ System.Threading.Tasks.Task {method}(object request); }} }}\n"
            );
        }

        code.Append("class Service {\n");
        foreach (((string space, string name, string method, _), int number) in Calls.Select((call, number) => (call, number)))
        {
            code.Append($"void M{number}({space}.{name} client) => client.{{|WIV1101:{method}|}}(null);\n");
        }

        code.Append("}\n");

        await CallTest.Run(code.ToString(), look: diagnostic => told.Add(diagnostic.GetMessage()), references: []);

        Assert.All(
            Calls,
            call =>
                Assert.Contains(
                    told,
                    message => message.StartsWith($"'{call.Method}' needs '{call.Action}', which", StringComparison.Ordinal)
                )
        );
    }

    [Fact]
    public Task Names_of_the_SDK_in_other_namespaces_are_none_of_it() =>
        CallTest.Run(
            """
            namespace Shop.Amazon.Lambda { public interface IAmazonLambda { void InvokeAsync(object request); } }
            namespace Amazon.Unheard { public interface IAmazonUnheard { void InvokeAsync(object request); } }
            namespace Amazon.Lambda { public interface ILambdaLogger { void InvokeAsync(object request); } }
            class Service
            {
                void Run(Shop.Amazon.Lambda.IAmazonLambda a, Amazon.Unheard.IAmazonUnheard b, Amazon.Lambda.ILambdaLogger c)
                {
                    a.InvokeAsync(null);
                    b.InvokeAsync(null);
                    c.InvokeAsync(null);
                }
            }
            """,
            references: []
        );
}
