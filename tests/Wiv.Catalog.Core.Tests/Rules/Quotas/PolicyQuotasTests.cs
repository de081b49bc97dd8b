using Wiv.Catalog.Core.Json;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Rules.Quotas;

namespace Wiv.Catalog.Core.Tests.Rules.Quotas;

public sealed class PolicyQuotasTests
{
    [Theory]
    [InlineData(5120, 5120, 0)]
    [InlineData(5121, 5120, 1)]
    [InlineData(200, 300, 0)]
    public void Inline_policies_of_a_role_are_counted_together(int first, int second, int over) =>
        Assert.Equal(over, PolicyQuotas.OverInlineOfRole([Policy(first).Size, Policy(second).Size]));

    private static CheckedPolicy Policy(int size) =>
        PolicyJsonReader.Read(
            (JsonObject)JsonReader.Read("policy.json", Policies.OfSize(PolicyKind.Identity, size), out _)!,
            PolicyKind.Identity
        );
}
