using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Escalation;

/// <summary>The rules about ways to more permissions: every rule of this folder is here.</summary>
internal static class EscalationRules
{
    public static IReadOnlyList<PolicyRule> All { get; } =
    [new PowerOverAnyone(), new PowerOverNamed(), new PassAndRun(), new PassToAnyService(), .. WideRoles.All];
}
