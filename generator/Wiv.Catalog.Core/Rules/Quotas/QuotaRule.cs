using System.Globalization;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Quotas;

/// <summary>A rule of a policy that is too long.</summary>
/// <param name="quota">How many characters it may have.</param>
internal abstract class QuotaRule(int quota) : PolicyRule
{
    public override void Check(PolicyCheck check)
    {
        int size = check.Policy.Size;
        if (size > quota)
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
