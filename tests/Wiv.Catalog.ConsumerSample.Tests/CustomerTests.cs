using Inventory;
using Microsoft.Extensions.Configuration;

namespace Wiv.Catalog.ConsumerSample.Tests;

/// <summary>A value that could widen a policy never becomes a customer.</summary>
public sealed class CustomerTests
{
    [Theory]
    [InlineData("AccountId", "*")]
    [InlineData("AccountId", "12345678901")]
    [InlineData("Region", "us-*")]
    [InlineData("ExternalId", "wiv\",\"*")]
    [InlineData("AthenaWorkgroup", "arn:aws:s3:::somebody-else")]
    [InlineData("AthenaWorkgroup", "arn:aws:athena:us-east-1:123456789012:workgroup/*")]
    public void A_wrong_value_is_refused(string key, string value)
    {
        Dictionary<string, string?> values = new(Customer.Example) { [$"Customer:{key}"] = value };
        IConfiguration section = new ConfigurationBuilder().AddInMemoryCollection(values).Build().GetSection("Customer");

        Assert.Throws<FormatException>(() => Customer.From(section));
    }
}
