using System.Globalization;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Quotas;

/// <summary>A rule of a policy that is too long.</summary>
/// <param name="kind">What the policy is used as.</param>
/// <param name="quota">How many characters it may have.</param>
/// <param name="next">The quota above, from which on another rule tells it.</param>
/// <param name="rule">Its id and words.</param>
internal sealed class QuotaRule(PolicyKind kind, int quota, int next, Rule rule) : PolicyRule(rule)
{
    public override PolicyKind AppliesTo => kind;

    public override void Check(PolicyCheck check)
    {
        int size = check.Policy.LongestPart;
        if (size > quota && size <= next)
        {
            check.Report(
                Rule,
                check.Policy.Span,
                size.ToString("N0", CultureInfo.InvariantCulture),
                quota.ToString("N0", CultureInfo.InvariantCulture)
            );
        }
    }
}
