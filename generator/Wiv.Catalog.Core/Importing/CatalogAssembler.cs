using Wiv.Catalog.Core.Importing.Owning;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Importing;

/// <summary>Puts imported policies together to a catalog.</summary>
internal sealed class CatalogAssembler(string name, ImportContext context)
{
    private readonly PolicyNames _names = new(name, context);
    private readonly ActionSpelling _spelling = new();

    public PermissionCatalog Assemble(IReadOnlyList<ImportedPolicy> read)
    {
        var scopes = new ParameterScopes(context);
        ImportedPolicy[] policies = scopes.Separate(read);
        var parameters = new ImportedParameters(context, scopes);
        parameters.Add(policies);
        var declared = new DeclaredTexts(parameters.Names);
        var rows = new RowMaker(declared, _spelling);
        var catalog = new PermissionCatalog(name, "", "")
        {
            Policies = policies
                .Where(policy => !policy.IsTrust)
                .Select(policy => new Policy(_names.Make(policy.Name), GroupMaker.Group(rows.Permissions(policy)), ""))
                .ToEquatableArray(),
            Trust = Trust(policies.Where(policy => policy.IsTrust).ToArray(), rows, policies.Any(policy => !policy.IsTrust)),
        };
        return catalog with
        {
            Parameters = parameters.All,
            Resources = declared.Resources.ToEquatableArray(),
            Conditions = declared.Conditions.ToEquatableArray(),
        };
    }

    /// <summary>A catalog is about one role: of several trust policies all must say the same.</summary>
    /// <param name="policies">The trust policies.</param>
    /// <param name="rows">What makes entries of them.</param>
    /// <param name="isGranted">Whether the roles are granted anything.</param>
    private EquatableArray<TrustEntry> Trust(ImportedPolicy[] policies, RowMaker rows, bool isGranted)
    {
        EquatableArray<TrustEntry> first = default;
        int before = context.Problems.Count;
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
                    $"'{policies[i].Name}' trusts others than '{policies[0].Name}', but a catalog is about one role",
                    $"choose one of {RoleFilter.Names(policies.Select(policy => policy.Name.Value))} with --role"
                );
            }
        }

        string[] roles = [.. policies.Select(policy => policy.Name.Value).Distinct(StringComparer.Ordinal)];
        if (roles.Length > 1 && isGranted && context.Problems.Count == before)
        {
            context.Warn(
                policies[1].Name.Span,
                $"{RoleFilter.Names(roles)} trust the same, and the catalog joins what all of them are granted",
                "choose one with --role if that is not meant"
            );
        }

        return first;
    }
}
