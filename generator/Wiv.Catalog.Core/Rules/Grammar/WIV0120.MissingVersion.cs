using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Grammar;

/// <summary>WIV0120: a policy without Version.</summary>
internal sealed class MissingVersion() : PolicyRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0120",
        RuleCategory.Grammar,
        "Policy without a version",
        "the policy has no Version; write \"Version\": \"2012-10-17\"",
        Severity.Warning,
        Why: "Without Version, IAM assumes 2008-10-17, which has no policy variables and lacks everything that was added since. See the [Version element](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_version.html).",
        Fix: "Add `\"Version\": \"2012-10-17\"` before Statement.",
        AccessAnalyzer: "MISSING_VERSION"
    );

    public override PolicyKind AppliesTo => PolicyKind.Any;

    /// <remarks>A resource's policy is one that AWS itself may have made so, and the version matters to variables alone.</remarks>
    public override void Check(PolicyCheck check)
    {
        bool isFine = check.Policy.Kind == PolicyKind.Resource && !HasVariables(check);
        if (check.Json is { } policy && policy.Find("Version") is null && !isFine)
        {
            check.Report(Definition, policy.Span);
        }
    }

    private static bool HasVariables(PolicyCheck check) =>
        ResourceArns.Resources(check).Any(resource => resource.Pattern.Contains("${"))
        || check
            .Statements.SelectMany(statement => statement.Conditions)
            .Any(test => test.Values.Any(value => value.HasVariable));
}
