using Wiv.Catalog.Core.Diagnostics;

namespace Wiv.Catalog.Core.Rules.Reasons;

/// <summary>WIV0302: an acceptance of what is not found. Told where acceptances are applied.</summary>
internal static class UnneededAcceptance
{
    public static readonly Rule Definition = new(
        "WIV0302",
        RuleCategory.Reasons,
        "Unneeded acceptance",
        "{0} is accepted here but not found here; delete the acceptance",
        Severity.Warning,
        Why: "An acceptance tells the customer's reviewer about a finding. Without the finding it is wrong, and would hide the finding if it came back.",
        Fix: "Delete it."
    );
}
