using Amazon.S3;
using Wiv.Catalog.Core.Sdk;

namespace Wiv.Catalog.Core.Tests.Sdk;

/// <summary>The table against lists that others made.</summary>
public sealed class SdkListedCallTests
{
    /// <summary>Where the other list is wrong, and why.</summary>
    private static readonly Dictionary<string, string> Disputed = new(StringComparer.Ordinal)
    {
        ["CloudFront.CreateDistributionWithTagsAsync"] =
            "no action has that name; AWS asks for CreateDistribution and TagResource",
        ["Glue.GetUnfilteredPartitionsMetadataAsync"] = "no action has that name; the plural of GetPartition is GetPartitions",
        ["S3Control.DeleteBucketLifecycleConfigurationAsync"] = "no action has that name; it is PutLifecycleConfiguration",
        ["S3Control.GetBucketVersioningAsync"] = "the operation is of Outposts buckets alone",
        ["S3Control.PutBucketVersioningAsync"] = "the operation is of Outposts buckets alone",
        ["SecurityToken.AssumeRoleWithSAMLAsync"] = "the trust policy of the role decides, not a policy of the caller",
        ["SecurityToken.AssumeRoleWithWebIdentityAsync"] = "the trust policy of the role decides, not a policy of the caller",
        ["SecurityToken.GetCallerIdentityAsync"] = "needs no permission",
        ["SecurityToken.GetSessionTokenAsync"] = "needs no permission",
    };

    [Fact]
    public void Operations_of_S3_ask_for_exactly_what_AWS_lists()
    {
        Dictionary<string, string[]> listed = SdkTables.S3Operations();
        SdkType s3 = SdkReference.Find("Amazon.S3", "IAmazonS3")!;
        SdkMethod[] methods =
        [
            .. typeof(IAmazonS3)
                .GetMethods()
                .Select(method => s3.Find(method.Name))
                .OfType<SdkMethod>()
                .Where(method => listed.ContainsKey(method.Operation))
                .DistinctBy(method => method.Name),
        ];

        Assert.True(methods.Length > 90);
        Assert.All(
            methods,
            method =>
                Assert.Equal(
                    listed[method.Operation].Order(StringComparer.Ordinal),
                    All(method).Where(action => !IsLeftOut(method, action)).Order(StringComparer.Ordinal)
                )
        );
    }

    [Fact]
    public void Every_operation_of_S3_that_AWS_lists_is_known()
    {
        // Older names of operations that are there too.
        string[] old = ["GetBucketLifecycle", "GetBucketNotification", "PutBucketLifecycle"];
        SdkType s3 = SdkReference.Find("Amazon.S3", "IAmazonS3")!;

        Assert.All(
            SdkTables.S3Operations().Keys.Except(old, StringComparer.Ordinal),
            operation => Assert.Contains(s3.Methods, method => method.Operation == operation)
        );
    }

    [Theory]
    [InlineData("PutObjectAsync", "s3:PutObject")]
    [InlineData("CopyObjectAsync", "s3:PutObject")]
    [InlineData("CopyPartAsync", "s3:PutObject")]
    [InlineData("ListObjectsV2Async", "s3:ListBucket")]
    [InlineData("PutBucketAsync", "s3:CreateBucket")]
    [InlineData("PutBucketReplicationAsync", "s3:PutReplicationConfiguration iam:PassRole")]
    [InlineData("CreateSessionAsync", "s3express:CreateSession")]
    public void Calls_of_S3_need_the_first_of_these_always(string method, string needs) =>
        Assert.Equal(needs.Split(' '), SdkReference.Find("Amazon.S3", "IAmazonS3")!.Find(method)!.Needs);

    [Fact]
    public void Calls_ask_for_what_another_list_says()
    {
        SdkTables.CheckedCall[] calls = [.. SdkTables.CheckedCalls()];
        string[] missing =
        [
            .. from call in calls
            let known = SdkReference.Find(call.Namespace, call.Interface)?.Find(call.Method)
            from action in call.Actions
            where known is null || !All(known).Contains(action, StringComparer.OrdinalIgnoreCase)
            select $"{call.Namespace["Amazon.".Length..]}.{call.Method}",
        ];

        Assert.True(calls.Length > 4_200);
        Assert.Equal(Disputed.Keys.Order(StringComparer.Ordinal), missing.Distinct().Order(StringComparer.Ordinal));
    }

    /// <summary>
    /// The list leaves out what S3 does with the tables of a bucket's metadata, which the AWS reference has, and the version
    /// that a HEAD may ask for: https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadObject.html
    /// </summary>
    private static bool IsLeftOut(SdkMethod method, string action) =>
        (method.Operation == "HeadObject" && action == "s3:GetObjectVersion")
        || method.Name.Contains("BucketMetadata", StringComparison.Ordinal)
            && (action.StartsWith("s3tables:", StringComparison.Ordinal) || action == "kms:DescribeKey");

    private static IEnumerable<string> All(SdkMethod method) => method.Needs.Concat(method.NeedsOneOf).Concat(method.MayNeed);
}
