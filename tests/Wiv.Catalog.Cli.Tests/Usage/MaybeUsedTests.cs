using System.Text.Json;
using Wiv.Catalog.Cli.Recording;
using Wiv.Catalog.Core.Usage;

namespace Wiv.Catalog.Cli.Tests.Usage;

/// <summary>A permission that may be used is not called unused, so that whoever removes what is unused breaks nothing.</summary>
public sealed class MaybeUsedTests : IDisposable
{
    private static readonly ProjectPaths Paths = new("/src/shop", "");

    private readonly Workspace workspace = new();

    public MaybeUsedTests()
    {
        workspace.Write("shop.permissions.yaml", SampleCatalogs.Of("Shop", "ShopPolicy", "s3:PutObject"));
        workspace.Write("Shop/Shop.csproj", "<Project />");
        workspace.Write("Shop/obj/wiv.usage.json", SampleFacts.Maybe("Shop.csproj", "s3:*", "Archive.cs"));
    }

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void It_has_a_state_of_its_own_and_does_not_fail()
    {
        RunResult run = workspace.Run("usage", "--fail-on", "unused");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            "maybeUsed|ShopPolicy|s3:PutObject|*|1||Shop/Archive.cs(7)",
            Assert.Single(run.OutputLines).Replace('\t', '|')
        );
    }

    [Fact]
    public void The_calls_that_may_use_it_are_listed_when_asked_for()
    {
        string[] lines = workspace.Run("usage", "--unknown").OutputLines;

        Assert.Equal("unknown|||||Helper|Shop/Archive.cs(7)", lines[1].Replace('\t', '|'));
        Assert.Contains("Maybe used (1)", workspace.RunOnScreen(120, "usage").OutputLines.Select(line => line.TrimEnd()));
        Assert.Contains(
            "## Maybe used",
            workspace.Run("usage", "--format", "markdown").Output,
            StringComparison.OrdinalIgnoreCase
        );
    }

    [Fact]
    public void Json_has_it_too()
    {
        JsonElement root = JsonDocument.Parse(workspace.Run("usage", "--format", "json").Output).RootElement;

        Assert.Equal("maybeUsed", root.GetProperty("permissions")[0].Text("state"));
        Assert.Equal("Helper", root.GetProperty("unknown")[0].Text("by"));
    }

    [Fact]
    public void The_page_of_the_catalog_says_maybe()
    {
        workspace.Run("render", "--output", "docs", "--usage", "Shop");

        Assert.Contains("Know the objects | Maybe Archive.cs |", workspace.Read("docs/permissions.md"));
    }

    [Fact]
    public void Facts_that_were_recorded_before_are_read()
    {
        string facts = workspace
            .Read("Shop/obj/wiv.usage.json")
            .Replace("\"maybeNeeds\"", "\"another\"", StringComparison.Ordinal);
        workspace.Write("Shop/obj/wiv.usage.json", facts);

        Assert.StartsWith("unused\t", Assert.Single(workspace.Run("usage").OutputLines));
    }

    [Theory]
    [InlineData("AWSSDK.S3", "Amazon.S3", "IAmazonS3", "GetPreSignedURLAsync", "s3:PutObject")]
    [InlineData("AWSSDK.S3", "Amazon.S3", "AmazonS3Client", "CreatePresignedPostAsync", "s3:PutObject")]
    [InlineData("AWSSDK.RDS", "Amazon.RDS.Util", "RDSAuthTokenGenerator", "GenerateAuthTokenAsync", "rds-db:connect")]
    [InlineData("AWSSDK.DSQL", "Amazon.DSQL.Util", "DSQLAuthTokenGenerator", "GenerateDbConnectAuthToken", "dsql:DbConnect")]
    [InlineData("AWSSDK.Polly", "Amazon.Polly", "SynthesizeSpeechUtil", "GeneratePresignedUrl", "polly:SynthesizeSpeech")]
    [InlineData("AWSSDK.Core", "Amazon.Runtime", "AssumeRoleAWSCredentials", ".ctor", "sts:AssumeRole")]
    [InlineData("AWSSDK.Glacier", "Amazon.Glacier.Transfer", "ArchiveTransferManager", "UploadAsync", "glacier:*")]
    [InlineData("AWSSDK.Glacier", "Amazon.Glacier.Transfer", "ArchiveTransferManager", ".ctor", "glacier:*")]
    [InlineData(
        "AWSSDK.SecretsManager.Caching",
        "Amazon.SecretsManager.Extensions.Caching",
        "SecretsManagerCache",
        "GetSecretString",
        "secretsmanager:*"
    )]
    [InlineData("AWSXRayRecorder.Core", "Amazon.XRay.Recorder.Core", "AWSXRayRecorder", "BeginSegment", "xray:*")]
    [InlineData("AWS.Logger.Core", "AWS.Logger.Core", "AWSLoggerCore", "AddMessage", "logs:*")]
    [InlineData(
        "Amazon.Extensions.Configuration.SystemsManager",
        "Microsoft.Extensions.Configuration",
        "SystemsManagerExtensions",
        "AddSystemsManager",
        "ssm:GetParametersByPath"
    )]
    [InlineData("AWSSDK.S3", "Amazon.S3.Transfer", "TransferUtility", "DownloadNewlyAsync", "s3:*")]
    [InlineData("AWSSDK.Glue", "Amazon.Glue", "IAmazonGlue", "DoSomethingNewAsync", "glue:*")]
    [InlineData("Amazon.Unheard", "Amazon.Unheard", "Helper", "Send", "*")]
    public void What_may_ask_for_something_is_recorded(string assembly, string space, string type, string method, string maybe)
    {
        PermissionUse use = Assert.Single(Record((assembly, space, type, method)));

        Assert.False(use.IsKnown);
        Assert.Empty(use.Actions);
        Assert.Contains(maybe, use.MaybeNeeds);
    }

    [Theory]
    [InlineData("AWSSDK.S3", "Amazon.S3", "AmazonS3Config", ".ctor")]
    [InlineData("AWSSDK.S3", "Amazon.S3", "AmazonS3Client", ".ctor")]
    [InlineData("AWSSDK.S3", "Amazon.S3", "S3StorageClass", ".ctor")]
    [InlineData("AWSSDK.S3", "Amazon.S3.Model", "GetObjectResponse", "WriteResponseStreamToFileAsync")]
    [InlineData("AWSSDK.S3", "Amazon.S3.Util", "AmazonS3Uri", ".ctor")]
    [InlineData("AWSSDK.DynamoDBv2", "Amazon.DynamoDBv2.DocumentModel", "Document", "FromJson")]
    [InlineData("AWSSDK.Core", "Amazon.Runtime", "BasicAWSCredentials", ".ctor")]
    [InlineData("AWSSDK.Core", "Amazon", "RegionEndpoint", "GetBySystemName")]
    [InlineData("Amazon.Lambda.Core", "Amazon.Lambda.Core", "ILambdaLogger", "LogLine")]
    [InlineData(
        "AWSSDK.Extensions.NETCore.Setup",
        "Microsoft.Extensions.DependencyInjection",
        "ServiceCollectionExtensions",
        "AddAWSService"
    )]
    [InlineData("AWS.Lambda.Powertools.Logging", "AWS.Lambda.Powertools.Logging", "Logger", "LogInformation")]
    [InlineData("AWSSDK.Glacier", "Amazon.Glacier.Transfer", "UploadOptions", ".ctor")]
    [InlineData("Shop.Amazon", "Shop.Amazon", "Cart", "Send")]
    public void What_calls_nothing_is_not(string assembly, string space, string type, string method) =>
        Assert.Empty(Record((assembly, space, type, method)));

    private static IReadOnlyList<PermissionUse> Record((string, string, string, string) called) =>
        UsageRecorder.Record(
            new MemoryStream(new OddAssembly("Shop") { CallsSdk = true, Sdk = called }.Write()),
            "/src/shop/shop.dll",
            Paths
        );
}
