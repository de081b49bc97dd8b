using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Grammar;

/// <summary>WIV0115: a default of a policy variable without its quotes.</summary>
internal sealed class MissingQuoteInVariable() : PolicyVariableRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0115",
        RuleCategory.Grammar,
        "Default of a policy variable without quotes",
        "the default of '{0}' is missing a quote; put it in single quotes",
        Severity.Error,
        Why: "The default of a variable is written in single quotes: `${aws:username, 'nobody'}`. See [policy variables](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html).",
        Fix: "Put single quotes around the default.",
        AccessAnalyzer: "MISSING_QUOTE_IN_VARIABLE"
    );

    public override PolicyKind AppliesTo => PolicyKind.Any;

    protected override bool IsBroken(PolicyVariable variable) => variable is { IsClosed: true, LacksQuote: true };
}
