using System.Globalization;
using System.Reflection;
using Amazon.SecurityToken.Model;
using Microsoft.Extensions.Hosting;
using Wiv.Catalog;

namespace Inventory;

/// <summary>Shows the policies and what the service would send, without sending anything.</summary>
internal sealed class PreviewWorker(Customer customer, TextWriter output, IHostApplicationLifetime lifetime) : BackgroundService
{
    // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
    private const int ManagedPolicyQuota = 6144;
    private const int TrustPolicyQuota = 2048;

    protected override Task ExecuteAsync(CancellationToken stoppingToken)
    {
        output.WriteLine($"The policies that customer {customer.AccountId} attaches, in characters as IAM counts them:");
        Show(
            "WivPayerAccessPolicy",
            WivPolicies.PayerAccess(customer.AccountId, customer.Region, customer.AthenaWorkgroup),
            ManagedPolicyQuota
        );
        Show("OrganizationRetrievalPolicy", WivPolicies.OrganizationRetrieval, ManagedPolicyQuota);
        Show("EventbridgePolicy", WivPolicies.Eventbridge(customer.AccountId), ManagedPolicyQuota);
        Show("trust policy", WivPolicies.Trust(customer.ExternalId), TrustPolicyQuota);

        output.WriteLine();
        output.WriteLine($"Their docs were written to {Docs()}.");

        AssumeRoleRequest request = CustomerRole.Request(customer, InstanceList.Job, SessionPolicies.ListInstances);
        output.WriteLine();
        output.WriteLine("To list instances, the service would send sts:AssumeRole with");
        output.WriteLine($"  RoleArn     {request.RoleArn}");
        output.WriteLine($"  ExternalId  {request.ExternalId}");
        output.WriteLine($"  Policy      {request.Policy}");
        output.WriteLine("and then ec2:DescribeInstances. Run with --Send=true, and AWS credentials, to send it.");
        lifetime.StopApplication();
        return Task.CompletedTask;
    }

    private void Show(string name, PolicyDocument policy, int quota) =>
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {name, -28}{policy.Size, 6:N0} of {quota:N0}"));

    private static string Docs() =>
        typeof(PreviewWorker)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(metadata => metadata.Key == "CatalogDocs")
            .Value!;
}
