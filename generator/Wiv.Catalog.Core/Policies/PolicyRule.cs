using Wiv.Catalog.Core.Diagnostics;

namespace Wiv.Catalog.Core.Policies;

/// <summary>A rule over policies. One class is one rule, unless rules differ by data alone.</summary>
/// <param name="rule">Its id and words: the class's static <c>Definition</c>.</param>
internal abstract class PolicyRule(Rule rule)
{
    /// <summary>Its id and words.</summary>
    public Rule Rule { get; } = rule;

    /// <summary>The kinds of policies that it looks at.</summary>
    public abstract PolicyKind AppliesTo { get; }

    /// <summary>How much of a statement that is built in C# must be known for what it finds to hold.</summary>
    public virtual FitScope Fit => FitScope.Policy;

    /// <summary>Looks at a policy and reports what breaks the rule.</summary>
    public abstract void Check(PolicyCheck check);
}
