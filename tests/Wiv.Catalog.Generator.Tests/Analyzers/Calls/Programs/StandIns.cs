// The interfaces of two packages, by the SDK's own names and no more of them than the programs call.

using System.Threading;
using System.Threading.Tasks;
using Amazon.CloudWatch.Model;
using Amazon.CostExplorer.Model;

namespace Amazon.CloudWatch
{
    public interface IAmazonCloudWatch
    {
        Task<GetMetricStatisticsResponse> GetMetricStatisticsAsync(
            GetMetricStatisticsRequest request,
            CancellationToken cancellationToken = default
        );

        Task<PutMetricDataResponse> PutMetricDataAsync(
            PutMetricDataRequest request,
            CancellationToken cancellationToken = default
        );
    }
}

namespace Amazon.CloudWatch.Model
{
    public class GetMetricStatisticsRequest
    {
        public string? MetricName { get; set; }
    }

    public class GetMetricStatisticsResponse;

    public class PutMetricDataRequest
    {
        public string? Namespace { get; set; }
    }

    public class PutMetricDataResponse;
}

namespace Amazon.CostExplorer
{
    public interface IAmazonCostExplorer
    {
        Task<GetCostAndUsageResponse> GetCostAndUsageAsync(
            GetCostAndUsageRequest request,
            CancellationToken cancellationToken = default
        );
    }
}

namespace Amazon.CostExplorer.Model
{
    public class GetCostAndUsageRequest;

    public class GetCostAndUsageResponse;
}
