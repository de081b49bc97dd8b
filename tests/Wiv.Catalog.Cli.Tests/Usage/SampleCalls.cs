using System.Linq.Expressions;
using Amazon.EC2;
using Amazon.EC2.Model;
using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

namespace Wiv.Catalog.Cli.Tests.Usage;

/// <summary>Calls as people write them. Each stands in the line that ends with its number; nothing runs them.</summary>
[UsesPermission("s3:GetObject", "s3:ListBucket")]
internal sealed class SampleCalls<T>(IAmazonEC2 ec2, AmazonEC2Client client, IOwnEc2 own, T generic)
    where T : IAmazonEC2
{
    private readonly Task<StopInstancesResponse> _field = ec2.StopInstancesAsync(new StopInstancesRequest()); // 1

    public Task<RebootInstancesResponse> Property => client.RebootInstancesAsync(new RebootInstancesRequest()); // 2

    public async Task<int> ReadAsync()
    {
        await Task.Yield();
        DescribeInstancesResponse response = await ec2.DescribeInstancesAsync(new DescribeInstancesRequest()); // 3
        return response.Reservations.Count;
    }

    public async IAsyncEnumerable<Volume> Iterate()
    {
        await foreach (Volume volume in ec2.Paginators.DescribeVolumes(new DescribeVolumesRequest()).Volumes) // 4
        {
            yield return volume;
        }
    }

    public Func<Task<RunInstancesResponse>> Lambda(RunInstancesRequest request) =>
        async () => await own.RunInstancesAsync(request); // 5

    public Func<DescribeVpcsRequest, CancellationToken, Task<DescribeVpcsResponse>> MethodGroup() => generic.DescribeVpcsAsync; // 6

    public Task Local()
    {
        return Inner();

        Task Inner() => ec2.DescribeTagsAsync(new DescribeTagsRequest()); // 7
    }

    /// <summary>A set-up of a mock calls nothing.</summary>
    public static Expression<Func<IAmazonEC2, object>> Expression() =>
        mocked => mocked.TerminateInstancesAsync(new TerminateInstancesRequest(), default);

    [UsesPermission("iam:PassRole")]
    public static Task<AssumeRoleResponse> Assume(IAmazonSecurityTokenService sts) =>
        sts.AssumeRoleAsync(new AssumeRoleRequest()); // 8

    public static AssumeRoleAWSCredentials Enter(AWSCredentials own) => new(own, "arn:aws:iam::123456789012:role/shop", "shop"); // 11

    public static class Nested
    {
        public static async Task Twice(AmazonEC2Client ec2)
        {
            await ec2.StopInstancesAsync(new StopInstancesRequest()); // 9
            await ec2.StopInstancesAsync(new StopInstancesRequest()); // 10
        }
    }
}

/// <summary>An interface of the user.</summary>
internal interface IOwnEc2 : IAmazonEC2;
