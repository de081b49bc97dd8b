using Amazon.CloudWatch;
using Amazon.CloudWatch.Model;
using Amazon.CostExplorer;
using Amazon.CostExplorer.Model;
using Amazon.EC2;
using Amazon.EC2.Model;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

namespace Costs;

/// <summary>Says which machines cost something and do nothing.</summary>
public sealed class CostReport(
    IAmazonEC2 ec2,
    IAmazonCloudWatch cloudWatch,
    IAmazonCostExplorer costs,
    IAmazonSecurityTokenService sts
)
{
    public async Task<IReadOnlyList<string>> WriteAsync(DateTime from, DateTime to, CancellationToken cancellation)
    {
        GetCallerIdentityResponse who = await sts.GetCallerIdentityAsync(new GetCallerIdentityRequest(), cancellation);
        GetCostAndUsageResponse bill = await costs.GetCostAndUsageAsync(new GetCostAndUsageRequest(), cancellation);
        List<string> lines = [$"account {who.Account}: {bill}"];
        foreach (string region in await RegionsAsync(cancellation))
        {
            lines.Add(region);
        }

        await foreach (
            Reservation reservation in ec2
                .Paginators.DescribeInstances(new DescribeInstancesRequest())
                .Reservations.WithCancellation(cancellation)
        )
        {
            foreach (Instance instance in reservation.Instances)
            {
                GetMetricStatisticsResponse load = await cloudWatch.GetMetricStatisticsAsync(
                    new GetMetricStatisticsRequest { MetricName = "CPUUtilization" },
                    cancellation
                );
                lines.Add($"{instance.InstanceId} {instance.InstanceType} {load}");
            }
        }

        lines.AddRange(await UnusedVolumesAsync(cancellation));
        await PublishAsync(lines.Count, cancellation);
        return lines;
    }

    private async Task<IEnumerable<string>> RegionsAsync(CancellationToken cancellation) =>
        (await ec2.DescribeRegionsAsync(cancellation)).Regions.Select(region => region.RegionName);

    private async Task<IEnumerable<string>> UnusedVolumesAsync(CancellationToken cancellation)
    {
        DescribeVolumesResponse volumes = await ec2.DescribeVolumesAsync(
            new DescribeVolumesRequest { Filters = [new Filter("status", ["available"])] },
            cancellation
        );
        return volumes.Volumes.Select(volume => volume.VolumeId);
    }

    private Task PublishAsync(int count, CancellationToken cancellation) =>
        cloudWatch.PutMetricDataAsync(new PutMetricDataRequest { Namespace = $"Costs/{count}" }, cancellation);
}
