using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Rules.Escalation;

namespace Wiv.Catalog.Core.Rules.Principals;

/// <summary>The condition keys that tell for which resource, account or organization a service calls.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html</remarks>
internal static class SourceKeys
{
    private static readonly string[] Keys = ["aws:SourceArn", "aws:SourceAccount", "aws:SourceOrgID", "aws:SourceOrgPaths"];

    /// <summary>Whether the statement has a condition on one of them, whatever it asks.</summary>
    public static bool AreIn(CheckedStatement statement) => statement.Conditions.Any(condition => Keys.Any(condition.IsOn));

    /// <summary>Whether a request must come from a source that the statement names.</summary>
    public static bool AreRequiredBy(CheckedStatement statement) => Limits.Requires(statement, Keys);
}
