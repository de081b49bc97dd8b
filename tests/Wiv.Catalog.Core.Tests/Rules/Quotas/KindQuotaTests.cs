using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Rules.Quotas;

namespace Wiv.Catalog.Core.Tests.Rules.Quotas;

/// <summary>Each kind of policy has its own quota.</summary>
public sealed class KindQuotaTests
{
    public static TheoryData<string, string?, int> Quotas =>
        new()
        {
            { "Boundary", null, 6144 },
            { "ServiceControl", null, 5120 },
            { "ResourceControl", null, 5120 },
            { "Resource", "s3", 20 * 1024 },
            { "Resource", "kms", 32 * 1024 },
            { "Resource", "sqs", 8 * 1024 },
            { "Resource", "ecr", 10 * 1024 },
            { "Resource", "es", 100 * 1024 },
        };

    [Theory]
    [MemberData(nameof(Quotas))]
    public void One_character_more_is_told(string kind, string? service, int quota)
    {
        var usage = new PolicyUsage(Enum.Parse<PolicyKind>(kind), service);
        Rule rule = usage.Kind switch
        {
            PolicyKind.Boundary => Sizes.BoundarySize.Rule,
            PolicyKind.ServiceControl => Sizes.ServiceControlPolicySize.Rule,
            PolicyKind.ResourceControl => Sizes.ResourceControlPolicySize.Rule,
            _ => ResourcePolicyTooLong.Definition,
        };

        PolicyCases.IsSilent(rule, Long(quota), usage);
        Assert.Contains(
            quota.ToString("N0", System.Globalization.CultureInfo.InvariantCulture),
            Assert.Single(PolicyCases.Fires(rule, usage, Long(quota + 1), Long(quota + 1))).Message,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("events", 10 * 1024, " that events accepts unless AWS has raised it; ")]
    [InlineData("execute-api", 8 * 1024, " that execute-api accepts unless AWS has raised it; ")]
    [InlineData("sns", 30 * 1024, " that sns accepts; ")]
    public void A_quota_that_AWS_raises_is_told_as_one(string service, int quota, string words)
    {
        var usage = new PolicyUsage(PolicyKind.Resource, service);

        Assert.Contains(
            words,
            Assert.Single(PolicyCases.Fires(ResourcePolicyTooLong.Definition, usage, Long(quota + 1), Long(quota + 1))).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_policy_of_a_service_without_a_quota_is_not_judged() =>
        PolicyCases.IsSilent(ResourcePolicyTooLong.Definition, Long(110_000), PolicyUsage.OfResource("glue"));

    /// <summary>A policy of so many characters.</summary>
    private static string Long(int length)
    {
        const string Start = """{"Version":"2012-10-17","Id":"_""";
        const string End = "\"}";
        return Start + new string('x', length - Start.Length - End.Length) + End;
    }
}
