using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Text;
using Wiv.Catalog.Core.Text.Output;

namespace Wiv.Catalog.Core.Emit.Markdown;

/// <summary>Writes rows with their reasons as a table. A column that would say the same in every row is left out.</summary>
internal static class StatementTable
{
    /// <summary>The heading of the reasons.</summary>
    public const string Reason = "Why We Need It";

    /// <summary>Writes a table of permissions.</summary>
    /// <param name="page">The page.</param>
    /// <param name="permissions">The permissions.</param>
    /// <param name="usedBy">Which code uses a permission, when a column is to say so.</param>
    public static void Write(MarkdownWriter page, EquatableArray<Permission> permissions, Func<Permission, string>? usedBy = null)
    {
        Statement[] statements = permissions.Select(permission => permission.Statement).ToArray();
        (string Name, Func<Statement, MarkdownCode> Cell)[] columns =
        [
            .. Effect(statements),
            ("Permission", StatementCells.Actions),
            ("Resource", StatementCells.Resources),
            .. statements.Any(statement => statement.Conditions.Count > 0) ? [Condition] : NoColumns,
        ];
        string[][] behind = usedBy is null
            ?
            [
                [Reason, .. permissions.Select(permission => permission.Why)],
            ]
            :
            [
                [Reason, .. permissions.Select(permission => permission.Why)],
                ["Used By", .. permissions.Select(usedBy)],
            ];
        Write(page, columns, statements, behind);
    }

    /// <summary>Writes the table of the trust policy.</summary>
    public static void Write(MarkdownWriter page, EquatableArray<TrustEntry> trust)
    {
        Statement[] statements = trust.Select(entry => entry.Statement).ToArray();
        (string Name, Func<Statement, MarkdownCode> Cell)[] columns =
        [
            .. Effect(statements),
            ("Principal", StatementCells.Principals),
            .. statements.All(IsAssumeRole) ? NoColumns : [("Action", StatementCells.Actions)],
            Condition,
        ];
        Write(
            page,
            columns,
            statements,
            [
                [Reason, .. trust.Select(entry => entry.Why)],
            ]
        );
    }

    private static (string Name, Func<Statement, MarkdownCode> Cell)[] NoColumns => [];

    private static (string Name, Func<Statement, MarkdownCode> Cell) Condition => ("Condition", StatementCells.Conditions);

    private static (string Name, Func<Statement, MarkdownCode> Cell)[] Effect(Statement[] statements) =>
        Array.Exists(statements, statement => statement.IsDeny) ? [("Effect", StatementCells.Effect)] : NoColumns;

    private static bool IsAssumeRole(Statement statement) =>
        statement.Actions is { IsNot: false, Items: { Count: 1 } items } && items[0] == TrustEntry.AssumeRole;

    /// <param name="page">The page.</param>
    /// <param name="columns">What is told of the statements.</param>
    /// <param name="statements">The statements.</param>
    /// <param name="texts">The columns behind these: their heading, and the text for every statement.</param>
    private static void Write(
        MarkdownWriter page,
        (string Name, Func<Statement, MarkdownCode> Cell)[] columns,
        Statement[] statements,
        string[][] texts
    ) =>
        page.Table(
            [.. columns.Select(column => column.Name), .. texts.Select(column => column[0])],
            statements.Select(
                (statement, i) =>
                    (MarkdownCode[])
                        [
                            .. columns.Select(column => column.Cell(statement)),
                            .. texts.Select(column => MarkdownText.Text(column[i + 1])),
                        ]
            )
        );
}
