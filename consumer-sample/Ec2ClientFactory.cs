using Amazon;
using Amazon.EC2;
using Amazon.Runtime;
using Wiv.Catalog;

namespace Inventory;

/// <summary>Makes clients of the real EC2.</summary>
internal sealed class Ec2ClientFactory : IEc2ClientFactory
{
    public IAmazonEC2 Create(AWSCredentials credentials, Region region) =>
        new AmazonEC2Client(credentials, RegionEndpoint.GetBySystemName(region.Value));
}
