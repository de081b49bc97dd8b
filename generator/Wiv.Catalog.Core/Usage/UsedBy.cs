using Wiv.Catalog.Core.Linking;
using Wiv.Catalog.Core.Model;

namespace Wiv.Catalog.Core.Usage;

/// <summary>Tells the page of a catalog which files use a permission.</summary>
internal sealed class UsedBy
{
    private readonly Dictionary<(string Policy, Statement Statement, string Why), string> _texts = [];

    public UsedBy(CatalogUsage usage)
    {
        foreach (RowUsage use in usage.Rows)
        {
            Row row = use.Row;
            _texts[(row.Policy!, row.Statement, row.Why)] = Text(use);
        }
    }

    /// <summary>The files, without lines, so that the page stays the same when code moves; or that none does.</summary>
    public string Of(Policy policy, Permission permission) => _texts[(policy.Name, permission.Statement, permission.Why)];

    private static string Text(RowUsage row) =>
        row.State switch
        {
            RowState.Used => UsageWords.FilesText(row.Sites),
            RowState.MaybeUsed => $"Maybe {UsageWords.FilesText(row.Sites)}",
            RowState.Unused => "No call",
            RowState.NotCallable => "Console or permission-only",
            _ => "",
        };
}
