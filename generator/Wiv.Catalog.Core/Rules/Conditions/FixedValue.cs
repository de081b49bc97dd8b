using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Conditions;

/// <summary>Values that stand in the policy as IAM will compare them.</summary>
internal static class FixedValue
{
    /// <summary>Whether the value has neither a policy variable nor a parameter of a catalog.</summary>
    public static bool Is(CheckedValue value) => !value.HasVariable && value.Example == value.Text.Value;
}
