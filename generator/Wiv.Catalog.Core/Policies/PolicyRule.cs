using Wiv.Catalog.Core.Diagnostics;

namespace Wiv.Catalog.Core.Policies;

/// <summary>A rule over policies. One class is one rule; being there is all it takes to be run.</summary>
internal abstract class PolicyRule
{
    /// <summary>Its id, words and page: the class's static <c>Definition</c>.</summary>
    public abstract Rule Rule { get; }

    /// <summary>The kinds of policies that it looks at.</summary>
    public virtual PolicyKind AppliesTo => PolicyKind.Any;

    /// <summary>Looks at a policy and reports what breaks the rule.</summary>
    public abstract void Check(PolicyCheck check);
}
