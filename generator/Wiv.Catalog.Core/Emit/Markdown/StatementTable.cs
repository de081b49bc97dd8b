using Wiv.Catalog.Core.Model;

namespace Wiv.Catalog.Core.Emit.Markdown;

/// <summary>Writes rows with their reasons as a table. A column that would say the same in every row is left out.</summary>
internal static class StatementTable
{
    /// <summary>The heading of the reasons.</summary>
    public const string Reason = "Why We Need It";

    /// <summary>Writes a table of permissions.</summary>
    public static void Write(MarkdownWriter page, EquatableArray<Permission> permissions)
    {
        Statement[] statements = permissions.Select(permission => permission.Statement).ToArray();
        (string Name, Func<Statement, string> Cell)[] columns =
        [
            .. Effect(statements),
            ("Permission", StatementCells.Actions),
            ("Resource", StatementCells.Resources),
            .. statements.Any(statement => statement.Conditions.Count > 0) ? [Condition] : NoColumns,
        ];
        Write(page, columns, statements, permissions.Select(permission => permission.Why));
    }

    /// <summary>Writes the table of the trust policy.</summary>
    public static void Write(MarkdownWriter page, EquatableArray<TrustEntry> trust)
    {
        Statement[] statements = trust.Select(entry => entry.Statement).ToArray();
        (string Name, Func<Statement, string> Cell)[] columns =
        [
            .. Effect(statements),
            ("Principal", StatementCells.Principals),
            .. statements.All(IsAssumeRole) ? NoColumns : [("Action", StatementCells.Actions)],
            Condition,
        ];
        Write(page, columns, statements, trust.Select(entry => entry.Why));
    }

    private static (string Name, Func<Statement, string> Cell)[] NoColumns => [];

    private static (string Name, Func<Statement, string> Cell) Condition => ("Condition", StatementCells.Conditions);

    private static (string Name, Func<Statement, string> Cell)[] Effect(Statement[] statements) =>
        Array.Exists(statements, statement => statement.IsDeny) ? [("Effect", StatementCells.Effect)] : NoColumns;

    private static bool IsAssumeRole(Statement statement) =>
        statement.Actions is { IsNot: false, Items: { Count: 1 } items } && items[0] == TrustEntry.AssumeRole;

    private static void Write(
        MarkdownWriter page,
        (string Name, Func<Statement, string> Cell)[] columns,
        Statement[] statements,
        IEnumerable<string> reasons
    ) =>
        page.Table(
            [.. columns.Select(column => column.Name), Reason],
            statements.Zip(
                reasons,
                (statement, why) => (string[])[.. columns.Select(column => column.Cell(statement)), MarkdownWriter.Text(why)]
            )
        );
}
