using Amazon.EC2;
using Amazon.Runtime;

namespace Inventory;

/// <summary>Makes EC2 clients for the credentials of one session.</summary>
internal interface IEc2ClientFactory
{
    IAmazonEC2 Create(AWSCredentials credentials, Wiv.Catalog.Region region);
}
