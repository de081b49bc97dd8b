using Wiv.Catalog.Core.Emit.Markdown;
using Wiv.Catalog.Core.Emit.PolicyJson;
using Wiv.Catalog.Core.Model;

namespace Wiv.Catalog.Core.Emit;

/// <summary>All that is published from a catalog.</summary>
internal static class Artifacts
{
    /// <summary>The docs, every policy, and the trust policy if there is one.</summary>
    public static IEnumerable<Artifact> Of(PermissionCatalog catalog)
    {
        yield return new Artifact("permissions.md", PermissionsPage.Write(catalog));
        foreach (Policy policy in catalog.Policies)
        {
            yield return new Artifact($"{policy.Name}.json", PolicyJsonFile.Write(policy));
        }

        if (catalog.Trust.Count > 0)
        {
            yield return new Artifact("trust-policy.json", PolicyJsonFile.Write(catalog.Trust));
        }
    }
}
