using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Aws.Reference;
using Wiv.Catalog.Core.Grants;
using Wiv.Catalog.Core.Linking;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Text;
using Wiv.Catalog.Core.Yaml;

namespace Wiv.Catalog.Core.Editing;

/// <summary>Adds a row for an action that no policy grants, where the rows of its service are. Its reason is left to a person.</summary>
internal static class AddPermission
{
    /// <summary>A reason that counts as none, so that the catalog does not compile before somebody gives one.</summary>
    public const string NoReason = "TODO";

    private const int MostOffered = 3;

    /// <summary>The policies that may take the action, the likeliest first.</summary>
    /// <param name="files">The catalog files of a project.</param>
    /// <param name="action">The action.</param>
    /// <param name="policies">Those that may take it, where not all may.</param>
    public static IReadOnlyList<TextEdit> Edits(IReadOnlyList<EditedFile> files, string action, PolicySelection? policies = null)
    {
        var wanted = new CheckedAction(new PositionedText(AsAwsSpells(action), default));
        return wanted is { IsWellFormed: true, IsEverything: false }
            ?
            [
                .. CatalogLinker
                    .Link(files.Select(file => file.File))
                    .Catalogs.SelectMany(catalog =>
                        Places(catalog, files.Where(file => file.File.CatalogName?.Value == catalog.Name), wanted)
                            .Where(place => policies is null || policies.Has(catalog.Name) || policies.Has(place.Edit.Target))
                    )
                    .OrderByDescending(place => place.Rank)
                    .Take(MostOffered)
                    .Select(place => place.Edit),
            ]
            : [];
    }

    private static string AsAwsSpells(string action) =>
        !ActionGrammar.IsPattern(action) && AwsReference.Lookup(action) is { Actions: [{ } known] } ? known.FullName : action;

    private static IEnumerable<(int Rank, TextEdit Edit)> Places(
        PermissionCatalog catalog,
        IEnumerable<EditedFile> files,
        CheckedAction action
    )
    {
        var resources = new RowResources(catalog);
        foreach (EditedFile file in files.OrderBy(file => file.File.Path, StringComparer.Ordinal))
        {
            foreach (EditedPolicy policy in EditedPolicy.In(file))
            {
                if (BestGroup(policy, action) is { } group && Edit(file, policy, group, resources, action) is { } edit)
                {
                    yield return (OfService(group, action).Length, edit);
                }
            }
        }
    }

    /// <summary>The group with the most rows of the service, or the last.</summary>
    private static EditedGroup? BestGroup(EditedPolicy policy, CheckedAction action)
    {
        EditedGroup? best = policy.Groups.OrderByDescending(group => OfService(group, action).Length).FirstOrDefault();
        return best is not null && OfService(best, action).Length > 0
            ? best
            : policy.Groups.LastOrDefault(group => group.Rows.Count > 0);
    }

    private static YamlMapping[] OfService(EditedGroup group, CheckedAction action) =>
        [.. group.Rows.Where(row => IsOfService(row, action.Prefix))];

    private static bool IsOfService(YamlMapping row, string prefix) =>
        row.FindText("effect") != "Deny"
        && row.FindTexts("action").Any(action => action.StartsWith(prefix + ":", StringComparison.OrdinalIgnoreCase));

    private static TextEdit? Edit(
        EditedFile file,
        EditedPolicy policy,
        EditedGroup group,
        RowResources resources,
        CheckedAction action
    )
    {
        YamlMapping[] rows = OfService(group, action);
        YamlMapping last = rows.Length > 0 ? rows[rows.Length - 1] : group.Rows[group.Rows.Count - 1];
        string resource = resources.For(
            action,
            (rows.Length > 0 ? rows : [last]).Reverse().SelectMany(row => row.FindTexts("resource"))
        );
        if (NewRow.Behind(file, group.Permissions, last, action.Text.Value, resource, NoReason) is not { } row)
        {
            return null;
        }

        string place = group.Name is null ? policy.Name.Value : $"{policy.Name.Value}, {group.Name}";
        return file.Edit(row.Offset, row.Offset, row.Text, $"Add '{action}' to {place}", policy.Name.Value);
    }
}
