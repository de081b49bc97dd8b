using Wiv.Catalog.Core.Emit.CloudFormation;
using Wiv.Catalog.Core.Emit.Deployment;
using Wiv.Catalog.Core.Emit.Markdown;
using Wiv.Catalog.Core.Emit.Terraform;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Statements;
using Wiv.Catalog.Core.Text.Output;
using Wiv.Catalog.Core.Usage;

namespace Wiv.Catalog.Core.Emit;

/// <summary>All that is published from a catalog.</summary>
internal static class Artifacts
{
    private const string TrustPolicy = "trust-policy";

    /// <summary>The docs, every policy, the trust policy if there is one, and the templates that deploy them.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="usedBy">Which code uses what, when the docs are to say so.</param>
    public static IEnumerable<Artifact> Of(PermissionCatalog catalog, UsedBy? usedBy = null)
    {
        var plan = new RolePlan(catalog);
        yield return new Artifact("permissions.md", PermissionsPage.Write(plan, usedBy));
        var names = new UniqueNames();
        foreach (PolicyPart policy in plan.Policies)
        {
            string name = names.Add(FileName.OfPolicy(policy.Name));
            yield return new Artifact($"{name}.json", PolicyJsonFile.Write(policy.Statements));
        }

        if (plan.HasRole)
        {
            yield return new Artifact($"{TrustPolicy}.json", PolicyJsonFile.Write(plan.Trust));
        }

        if (!plan.IsEmpty)
        {
            yield return new Artifact("cloudformation.yaml", CloudFormationTemplate.Write(plan));
            yield return new Artifact("main.tf", TerraformModule.Write(plan));
        }
    }
}
