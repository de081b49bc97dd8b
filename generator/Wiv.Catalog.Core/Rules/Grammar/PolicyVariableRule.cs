using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Rules.Grammar;

/// <summary>A rule over the form of policy variables, where IAM looks for them.</summary>
/// <param name="rule">Its id and words.</param>
internal abstract class PolicyVariableRule(Rule rule) : PolicyRule(rule)
{
    /// <summary>The texts that take policy variables, and the same with an example in place of every parameter of a catalog.</summary>
    public static IEnumerable<(PositionedText Text, string Filled)> Texts(PolicyCheck check) =>
        check.Statements.SelectMany(Texts);

    /// <summary>Those of one statement.</summary>
    public static IEnumerable<(PositionedText Text, string Filled)> Texts(CheckedStatement statement) =>
        (statement.Resources?.Items ?? [])
            .Select(resource => (resource.Text, resource.Pattern))
            .Concat(statement.Conditions.SelectMany(test => test.Values).Select(value => (value.Text, value.Example)));

    public sealed override void Check(PolicyCheck check)
    {
        // In an older version of the language the same characters are a plain text, whatever their form.
        if (!check.Policy.KnowsVariables)
        {
            return;
        }

        foreach ((PositionedText text, string filled) in Texts(check))
        {
            foreach (PolicyVariable variable in PolicyVariable.In(filled).Where(IsBroken))
            {
                check.Report(Rule, text.Span, variable.Text);
            }
        }
    }

    protected abstract bool IsBroken(PolicyVariable variable);
}
