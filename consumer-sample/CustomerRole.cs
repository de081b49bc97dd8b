using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
using Wiv.Catalog;

namespace Inventory;

/// <summary>The role that the customer created for us.</summary>
internal sealed class CustomerRole(IAmazonSecurityTokenService sts)
{
    /// <summary>Assumes the customer's role for one job.</summary>
    /// <param name="customer">Whose role.</param>
    /// <param name="job">What the session is called in the customer's CloudTrail.</param>
    /// <param name="sessionPolicy">What the job may do; the session gets what both this and the role allow.</param>
    /// <param name="cancellation">Ends the call.</param>
    public async Task<AWSCredentials> AssumeAsync(
        Customer customer,
        string job,
        PolicyDocument sessionPolicy,
        CancellationToken cancellation
    )
    {
        AssumeRoleResponse response = await sts.AssumeRoleAsync(Request(customer, job, sessionPolicy), cancellation);
        return response.Credentials;
    }

    /// <summary>What is sent to STS.</summary>
    public static AssumeRoleRequest Request(Customer customer, string job, PolicyDocument sessionPolicy) =>
        new()
        {
            RoleArn = WivResources.WivAccessRole(customer.AccountId).Value,
            RoleSessionName = job,
            ExternalId = customer.ExternalId.Value,
            Policy = sessionPolicy.ToJson(),
            DurationSeconds = 900,
        };
}
