using Wiv.Catalog.Core.Sdk;

namespace Wiv.Catalog.Core.Tests.Sdk;

public sealed class SdkReferenceTests
{
    [Theory]
    [InlineData("Amazon.APIGateway", "IAmazonAPIGateway", "GetRestApisAsync", "apigateway:GET")]
    [InlineData(
        "Amazon.ApiGatewayManagementApi",
        "IAmazonApiGatewayManagementApi",
        "PostToConnectionAsync",
        "execute-api:ManageConnections"
    )]
    [InlineData("Amazon.ApiGatewayV2", "IAmazonApiGatewayV2", "CreateApiAsync", "apigateway:POST")]
    [InlineData("Amazon.Athena", "AmazonAthenaClient", "StartQueryExecutionAsync", "athena:StartQueryExecution")]
    [InlineData(
        "Amazon.AutoScaling",
        "IAmazonAutoScaling",
        "DescribeAutoScalingGroupsAsync",
        "autoscaling:DescribeAutoScalingGroups"
    )]
    [InlineData("Amazon.AWSHealth", "IAmazonAWSHealth", "DescribeEventsAsync", "health:DescribeEvents")]
    [InlineData("Amazon.AWSSupport", "IAmazonAWSSupport", "DescribeCasesAsync", "support:DescribeCases")]
    [InlineData("Amazon.BedrockRuntime", "IAmazonBedrockRuntime", "ConverseAsync", "bedrock:InvokeModel")]
    [InlineData("Amazon.Budgets", "IAmazonBudgets", "DescribeBudgetsAsync", "budgets:ViewBudget")]
    [InlineData("Amazon.CertificateManager", "IAmazonCertificateManager", "ListCertificatesAsync", "acm:ListCertificates")]
    [InlineData("Amazon.CloudControlApi", "IAmazonCloudControlApi", "ListResourcesAsync", "cloudformation:ListResources")]
    [InlineData("Amazon.CloudWatch", "IAmazonCloudWatch", "PutMetricDataAsync", "cloudwatch:PutMetricData")]
    [InlineData("Amazon.CloudWatchEvents", "IAmazonCloudWatchEvents", "PutRuleAsync", "events:PutRule")]
    [InlineData("Amazon.CloudWatchLogs", "IAmazonCloudWatchLogs", "PutLogEventsAsync", "logs:PutLogEvents")]
    [InlineData(
        "Amazon.CognitoIdentityProvider",
        "IAmazonCognitoIdentityProvider",
        "AdminGetUserAsync",
        "cognito-idp:AdminGetUser"
    )]
    [InlineData(
        "Amazon.CostAndUsageReport",
        "IAmazonCostAndUsageReport",
        "DescribeReportDefinitionsAsync",
        "cur:DescribeReportDefinitions"
    )]
    [InlineData("Amazon.CostExplorer", "IAmazonCostExplorer", "GetCostAndUsageAsync", "ce:GetCostAndUsage")]
    [InlineData(
        "Amazon.DatabaseMigrationService",
        "IAmazonDatabaseMigrationService",
        "DescribeEndpointsAsync",
        "dms:DescribeEndpoints"
    )]
    [InlineData("Amazon.DynamoDBStreams", "IAmazonDynamoDBStreams", "GetRecordsAsync", "dynamodb:GetRecords")]
    [InlineData("Amazon.DynamoDBv2", "IAmazonDynamoDBStreams", "GetRecordsAsync", "dynamodb:GetRecords")]
    [InlineData(
        "Amazon.ElasticFileSystem",
        "IAmazonElasticFileSystem",
        "DescribeFileSystemsAsync",
        "elasticfilesystem:DescribeFileSystems"
    )]
    [InlineData(
        "Amazon.ElasticLoadBalancingV2",
        "IAmazonElasticLoadBalancingV2",
        "DescribeRulesAsync",
        "elasticloadbalancing:DescribeRules"
    )]
    [InlineData("Amazon.ElasticMapReduce", "IAmazonElasticMapReduce", "ListClustersAsync", "elasticmapreduce:ListClusters")]
    [InlineData("Amazon.EventBridge", "IAmazonEventBridge", "PutEventsAsync", "events:PutEvents")]
    [InlineData("Amazon.IdentityManagement", "IAmazonIdentityManagementService", "GetRoleAsync", "iam:GetRole")]
    [InlineData("Amazon.IotData", "IAmazonIotData", "PublishAsync", "iot:Publish")]
    [InlineData("Amazon.Kafka", "IAmazonKafka", "ListClustersV2Async", "kafka:ListClustersV2")]
    [InlineData("Amazon.Keyspaces", "IAmazonKeyspaces", "GetTableAsync", "cassandra:Select")]
    [InlineData("Amazon.Kinesis", "IAmazonKinesis", "PutRecordAsync", "kinesis:PutRecord")]
    [InlineData("Amazon.KinesisFirehose", "IAmazonKinesisFirehose", "PutRecordAsync", "firehose:PutRecord")]
    [InlineData("Amazon.Lambda", "IAmazonLambda", "InvokeAsync", "lambda:InvokeFunction")]
    [InlineData("Amazon.Lambda", "IAmazonLambda", "InvokeAsyncAsync", "lambda:InvokeAsync")]
    [InlineData("Amazon.OpenSearchService", "IAmazonOpenSearchService", "ListDomainNamesAsync", "es:ListDomainNames")]
    [InlineData("Amazon.QBusiness", "IAmazonQBusiness", "ListApplicationsAsync", "qbusiness:ListApplications")]
    [InlineData("Amazon.ResourceGroupsTaggingAPI", "IAmazonResourceGroupsTaggingAPI", "GetResourcesAsync", "tag:GetResources")]
    [InlineData("Amazon.S3Control", "IAmazonS3Control", "GetPublicAccessBlockAsync", "s3:GetAccountPublicAccessBlock")]
    [InlineData("Amazon.SecretsManager", "IAmazonSecretsManager", "GetSecretValueAsync", "secretsmanager:GetSecretValue")]
    [InlineData("Amazon.SimpleEmail", "IAmazonSimpleEmailService", "SendEmailAsync", "ses:SendEmail")]
    [InlineData("Amazon.SimpleEmailV2", "AmazonSimpleEmailServiceV2Client", "SendBulkEmailAsync", "ses:SendBulkEmail")]
    [InlineData("Amazon.SimpleNotificationService", "IAmazonSimpleNotificationService", "PublishBatchAsync", "sns:Publish")]
    [InlineData("Amazon.SimpleSystemsManagement", "IAmazonSimpleSystemsManagement", "GetParameterAsync", "ssm:GetParameter")]
    [InlineData("Amazon.SQS", "IAmazonSQS", "DeleteMessageBatchAsync", "sqs:DeleteMessage")]
    [InlineData("Amazon.StepFunctions", "IAmazonStepFunctions", "StartExecutionAsync", "states:StartExecution")]
    [InlineData("Amazon.TimestreamQuery", "IAmazonTimestreamQuery", "QueryAsync", "timestream:Select")]
    [InlineData(
        "Amazon.TranscribeService",
        "IAmazonTranscribeService",
        "StartTranscriptionJobAsync",
        "transcribe:StartTranscriptionJob"
    )]
    [InlineData("Amazon.TrustedAdvisor", "IAmazonTrustedAdvisor", "ListChecksAsync", "trustedadvisor:ListChecks")]
    public void A_call_of_a_client_needs(string @namespace, string name, string method, string action) =>
        Assert.Equal([action], SdkReference.Find(@namespace, name)!.Find(method)!.Needs);

    [Theory]
    [InlineData("Amazon.DynamoDBv2.DataModel", "IDynamoDBContext", "LoadAsync", "dynamodb:GetItem")]
    [InlineData("Amazon.DynamoDBv2.DataModel", "DynamoDBContext", "SaveAsync", "dynamodb:UpdateItem")]
    [InlineData("Amazon.DynamoDBv2.DataModel", "IBatchWrite", "ExecuteAsync", "dynamodb:BatchWriteItem")]
    [InlineData("Amazon.DynamoDBv2.DocumentModel", "ITable", "Query", "dynamodb:Query")]
    [InlineData("Amazon.DynamoDBv2.DocumentModel", "Table", "LoadTable", "dynamodb:DescribeTable")]
    [InlineData("Amazon.DynamoDBv2.Model", "IDynamoDBv2PaginatorFactory", "Scan", "dynamodb:Scan")]
    [InlineData("Amazon.EC2.Model", "IEC2PaginatorFactory", "DescribeInstances", "ec2:DescribeInstances")]
    [InlineData("Amazon.IdentityManagement.Model", "IIdentityManagementServicePaginatorFactory", "ListRoles", "iam:ListRoles")]
    [InlineData("Amazon.S3.Model", "IS3PaginatorFactory", "ListVersions", "s3:ListBucketVersions")]
    [InlineData("Amazon.S3.Transfer", "ITransferUtility", "UploadAsync", "s3:PutObject")]
    [InlineData("Amazon.S3.Transfer", "TransferUtility", "DownloadDirectoryAsync", "s3:GetObject s3:ListBucket")]
    [InlineData("Amazon.S3.Util", "AmazonS3Util", "DoesS3BucketExistV2Async", "s3:GetBucketAcl")]
    [InlineData("Amazon.Runtime.SharedInterfaces", "ICoreAmazonS3", "EnsureBucketExistsAsync", "s3:CreateBucket")]
    [InlineData("Amazon.Runtime.SharedInterfaces", "ICoreAmazonSQS", "GetAttributesAsync", "sqs:GetQueueAttributes")]
    public void A_call_of_a_helper_needs(string @namespace, string name, string method, string actions) =>
        Assert.Equal(actions.Split(' '), SdkReference.Find(@namespace, name)!.Find(method)!.Needs);

    [Theory]
    [InlineData("Amazon.CognitoIdentityProvider", "IAmazonCognitoIdentityProvider", "InitiateAuthAsync")]
    [InlineData("Amazon.CostExplorer", "IAmazonCostExplorer", "Dispose")]
    [InlineData("Amazon.EC2", "IAmazonEC2", "DetermineServiceOperationEndpoint")]
    [InlineData("Amazon.S3", "AmazonS3Client", "GetPreSignedURLAsync")]
    [InlineData("Amazon.SecurityToken", "IAmazonSecurityTokenService", "AssumeRoleWithWebIdentityAsync")]
    [InlineData("Amazon.SecurityToken", "IAmazonSecurityTokenService", "GetCallerIdentityAsync")]
    [InlineData("Amazon.SSOOIDC", "IAmazonSSOOIDC", "CreateTokenAsync")]
    public void IAM_is_not_asked(string @namespace, string name, string method)
    {
        SdkMethod found = SdkReference.Find(@namespace, name)!.Find(method)!;

        Assert.Equal(SdkCallKind.NoCall, found.Kind);
        Assert.Empty(found.Needs.Concat(found.NeedsOneOf).Concat(found.MayNeed));
    }

    [Fact]
    public void Some_actions_are_needed_by_some_requests_alone()
    {
        SdkMethod run = SdkReference.Find("Amazon.EC2", "IAmazonEC2")!.Find("RunInstancesAsync")!;
        SdkMethod put = SdkReference.Find("Amazon.S3", "IAmazonS3")!.Find("PutObjectAsync")!;

        Assert.Contains("iam:PassRole", run.MayNeed);
        Assert.Contains("s3:PutObjectTagging", put.MayNeed);
        Assert.Equal(["ec2:RunInstances"], run.Needs);
    }

    [Fact]
    public void Of_some_actions_one_is_needed()
    {
        SdkMethod statement = SdkReference.Find("Amazon.DynamoDBv2", "IAmazonDynamoDB")!.Find("ExecuteStatementAsync")!;

        Assert.Equal(SdkCallKind.Exception, statement.Kind);
        Assert.Empty(statement.Needs);
        Assert.Contains("dynamodb:PartiQLInsert", statement.NeedsOneOf);
    }

    [Fact]
    public void A_method_without_Async_is_the_same_call()
    {
        SdkType ec2 = SdkReference.Find("Amazon.EC2", "AmazonEC2Client")!;

        Assert.Equal(ec2.Find("DescribeInstances"), ec2.Find("DescribeInstancesAsync")! with { Name = "DescribeInstances" });
    }

    [Fact]
    public void An_operation_that_nobody_knows_is_unknown_and_a_member_that_calls_nothing_is_nothing()
    {
        SdkType ec2 = SdkReference.Find("Amazon.EC2", "AmazonEC2Client")!;

        Assert.Equal(SdkCallKind.Unknown, ec2.Find("FoldSpaceAsync")!.Kind);
        Assert.Null(ec2.Find("ToString"));
        Assert.Null(SdkReference.Find("Amazon.S3.Transfer", "TransferUtility")!.Find("ToString"));
    }

    [Theory]
    [InlineData("Amazon.EC2", true)]
    [InlineData("Amazon.EC2.Model", true)]
    [InlineData("Amazon.S3.Transfer", true)]
    [InlineData("Amazon.Runtime.SharedInterfaces", true)]
    [InlineData("Amazon", false)]
    [InlineData("Amazon.", false)]
    [InlineData("Amazon.Model", false)]
    [InlineData("Amazon..Model", false)]
    [InlineData("Amazon._index", false)]
    [InlineData("Amazon.Runtime", false)]
    [InlineData("Amazon.EC2.Model.Internal", false)]
    [InlineData("Contoso.EC2", false)]
    [InlineData("", false)]
    public void Namespaces(string name, bool known) => Assert.Equal(known, SdkReference.HasNamespace(name));

    [Theory]
    [InlineData("Amazon.EC2", "AmazonEC2Config")]
    [InlineData("Amazon.EC2.Model", "DescribeInstancesRequest")]
    [InlineData("Amazon.S3", "IAmazonS3Control")]
    [InlineData("Contoso.EC2", "IAmazonEC2")]
    public void Other_types_are_none_that_call(string @namespace, string name) =>
        Assert.Null(SdkReference.Find(@namespace, name));
}
