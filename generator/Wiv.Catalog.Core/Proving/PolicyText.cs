using Wiv.Catalog.Core.Deciding;
using Wiv.Catalog.Core.Json;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Text;
using Wiv.Catalog.Deciding;

namespace Wiv.Catalog.Core.Proving;

/// <summary>Reads a policy for a proof: any that IAM takes.</summary>
internal static class PolicyText
{
    /// <summary>The policy; <see langword="null"/> when IAM would refuse it, which is told.</summary>
    /// <param name="json">The policy as JSON.</param>
    /// <param name="report">Takes a place and what is wrong there.</param>
    /// <param name="kind">What the policy is used as; <see langword="null"/> to decide by the policy.</param>
    public static DecidedPolicy? Read(JsonObject json, Action<SourceSpan, string> report, PolicyKind? kind = null)
    {
        bool isRefused = false;
        PolicyUsage usage = kind is { } known ? known : PolicyForm.UsageOf(json);
        new PolicyRefusals(
            usage.Kind,
            (place, what) =>
            {
                isRefused = true;
                report(place, what);
            }
        ).Find(json);
        return isRefused ? null : PolicyMeaning.Of(PolicyJsonReader.Read(json, usage));
    }
}
