using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Json;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Grammar;

/// <summary>A rule of condition keys without values.</summary>
/// <param name="meaning">What that means under the operator.</param>
/// <param name="rule">Its id and words.</param>
internal sealed class EmptyConditionRule(EmptyCondition meaning, Rule rule) : PolicyRule(rule)
{
    public override PolicyKind AppliesTo => PolicyKind.Any;

    public override void Check(PolicyCheck check)
    {
        foreach ((JsonText with, JsonMember key) in EmptyElements.Conditions(check, meaning))
        {
            check.Report(Rule, key.Value.Span, key.Name.Value, with.Value);
        }
    }
}
