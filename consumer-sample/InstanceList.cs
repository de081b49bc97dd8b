using Amazon.EC2;
using Amazon.EC2.Model;
using Amazon.Runtime;

namespace Inventory;

/// <summary>Lists the instances of a customer.</summary>
internal sealed class InstanceList(CustomerRole role, IEc2ClientFactory clients)
{
    /// <summary>What the session is called in the customer's CloudTrail.</summary>
    public const string Job = "list-instances";

    /// <summary>Every instance in the customer's region: its id and its type.</summary>
    public async Task<IReadOnlyList<string>> ReadAsync(Customer customer, CancellationToken cancellation)
    {
        AWSCredentials session = await role.AssumeAsync(customer, Job, SessionPolicies.ListInstances, cancellation);
        using IAmazonEC2 ec2 = clients.Create(session, customer.Region);
        List<string> instances = [];
        await foreach (
            Reservation reservation in ec2
                .Paginators.DescribeInstances(new DescribeInstancesRequest())
                .Reservations.WithCancellation(cancellation)
        )
        {
            instances.AddRange(reservation.Instances.Select(instance => $"{instance.InstanceId} {instance.InstanceType}"));
        }

        return instances;
    }
}
