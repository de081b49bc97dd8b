using Wiv.Catalog.Core.Importing.Owning;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Importing;

/// <summary>Puts imported policies together to a catalog.</summary>
internal sealed class CatalogAssembler(string name, ImportContext context)
{
    private readonly PolicyNames _names = new(name, context);
    private readonly ActionSpelling _spelling = new();

    public PermissionCatalog Assemble(IReadOnlyList<ImportedPolicy> policies)
    {
        var parameters = new ImportedParameters(context);
        parameters.Add(policies);
        var declared = new DeclaredTexts(parameters.Names);
        var rows = new RowMaker(declared, _spelling);
        var catalog = new PermissionCatalog(name, "", "")
        {
            Policies = policies
                .Where(policy => !policy.IsTrust)
                .Select(policy => new Policy(_names.Make(policy.Name), GroupMaker.Group(rows.Permissions(policy)), ""))
                .ToEquatableArray(),
            Trust = Trust(policies.Where(policy => policy.IsTrust).ToArray(), rows),
        };
        return catalog with
        {
            Parameters = parameters.All,
            Resources = declared.Resources.ToEquatableArray(),
            Conditions = declared.Conditions.ToEquatableArray(),
        };
    }

    /// <summary>A catalog is about one role: of several trust policies all must say the same.</summary>
    private EquatableArray<TrustEntry> Trust(ImportedPolicy[] policies, RowMaker rows)
    {
        EquatableArray<TrustEntry> first = default;
        for (int i = 0; i < policies.Length; i++)
        {
            EquatableArray<TrustEntry> trust = rows.Trust(policies[i]).ToEquatableArray();
            if (i == 0)
            {
                first = trust;
            }
            else if (!new HashSet<TrustEntry>(first).SetEquals(trust))
            {
                context.Refuse(
                    policies[i].Name.Span,
                    $"'{policies[i].Name}' trusts others than '{policies[0].Name}' does, and a catalog is about one role",
                    $"choose one of {RoleFilter.Names(policies.Select(policy => policy.Name.Value))} with --role"
                );
            }
        }

        return first;
    }
}
