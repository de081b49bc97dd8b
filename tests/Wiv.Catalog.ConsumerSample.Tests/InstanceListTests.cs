using System.Text.Json;
using Amazon.EC2;
using Amazon.Runtime;
using Amazon.SecurityToken;
using Inventory;
using Microsoft.Extensions.Configuration;

namespace Wiv.Catalog.ConsumerSample.Tests;

/// <summary>What the service sends to AWS, seen from AWS's side of the wire, with the real SDK in between.</summary>
public sealed class InstanceListTests : IDisposable
{
    private const string Secret = "service-secret";

    private readonly LoopbackAws _aws = new();

    public void Dispose() => _aws.Dispose();

    [Fact]
    public async Task It_assumes_the_customer_s_role_with_the_external_id_and_a_policy_for_this_job_alone()
    {
        IReadOnlyList<string> instances = await ReadAsync();

        ReceivedRequest request = _aws.Received[0];
        Assert.Equal("AssumeRole", request.Form["Action"]);
        Assert.Equal("arn:aws:iam::123456789012:role/WivAccessRole", request.Form["RoleArn"]);
        Assert.Equal("wiv-1f0c7d", request.Form["ExternalId"]);
        Assert.Equal(
            """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"ec2:Describe*","Resource":"*"}]}""",
            JsonDocument.Parse(request.Form["Policy"]!).RootElement.GetRawText()
        );
        Assert.Equal(["i-0123456789abcdef0 t3.micro"], instances);
    }

    [Fact]
    public async Task The_request_is_signed_with_the_policy_and_the_external_id_in_it()
    {
        await ReadAsync();

        Assert.True(SignatureVersion4.IsSignedWith(_aws.Received[0], Secret));
        Assert.False(SignatureVersion4.IsSignedWith(_aws.Received[0], "another-secret"));
    }

    [Fact]
    public async Task It_then_describes_instances_with_the_session_s_credentials()
    {
        await ReadAsync();

        ReceivedRequest request = _aws.Received[1];
        Assert.Equal("DescribeInstances", request.Form["Action"]);
        Assert.Equal("session-token", request.Headers["X-Amz-Security-Token"]);
        Assert.True(SignatureVersion4.IsSignedWith(request, "session-secret"));
    }

    private async Task<IReadOnlyList<string>> ReadAsync()
    {
        Customer customer = Customer.From(
            new ConfigurationBuilder().AddInMemoryCollection(Customer.Example).Build().GetSection("Customer")
        );
        using var sts = new AmazonSecurityTokenServiceClient(
            new BasicAWSCredentials("AKIASERVICE", Secret),
            new AmazonSecurityTokenServiceConfig { ServiceURL = _aws.Url, AuthenticationRegion = "us-east-1" }
        );
        return await new InstanceList(new CustomerRole(sts), new LoopbackEc2(_aws.Url)).ReadAsync(
            customer,
            CancellationToken.None
        );
    }

    private sealed class LoopbackEc2(string url) : IEc2ClientFactory
    {
        public IAmazonEC2 Create(AWSCredentials credentials, Region region) =>
            new AmazonEC2Client(credentials, new AmazonEC2Config { ServiceURL = url, AuthenticationRegion = region.Value });
    }
}
