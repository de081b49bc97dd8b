using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Rules.Grammar;

/// <summary>WIV0119: a policy variable in a version of the language that has none.</summary>
internal sealed class VariableUnsupportedInVersion() : PolicyRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0119",
        RuleCategory.Grammar,
        "Policy variable in a version without them",
        "the policy variable '{0}' is plain text in {1}; write \"Version\": \"2012-10-17\"",
        Severity.Error,
        Why: "Policy variables came with version 2012-10-17. In an older one, and in a policy without Version, IAM compares `${aws:username}` as written. See the [Version element](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_version.html).",
        Fix: "Write `\"Version\": \"2012-10-17\"`.",
        AccessAnalyzer: "VARIABLE_UNSUPPORTED_IN_VERSION"
    );

    public override PolicyKind AppliesTo => PolicyKind.Any;

    public override void Check(PolicyCheck check)
    {
        // Any other version does not exist, which has a rule of its own; what it was meant to be cannot be told.
        bool isOld = check.Policy.Version is null
            ? check.Json?.Find("Version") is null
            : check.Policy.Version?.Value == "2008-10-17";
        if (check.Policy.KnowsVariables || !isOld)
        {
            return;
        }

        string version = check.Policy.Version is null ? "a policy without Version" : "version 2008-10-17";
        foreach ((PositionedText text, string filled) in PolicyVariableRule.Texts(check))
        {
            if (PolicyVariable.In(filled).FirstOrDefault() is { } variable)
            {
                check.Report(Definition, text.Span, variable.Text, version);
            }
        }
    }
}
