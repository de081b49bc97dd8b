using Wiv.Catalog.Core.Model;

namespace Wiv.Catalog.Core.Emit.Markdown;

/// <summary>Writes what a statement says into the cells of a table.</summary>
internal static class StatementCells
{
    public static string Actions(Statement statement) => Element(statement.Actions, MarkdownWriter.Code);

    public static string Resources(Statement statement) =>
        Element(
            statement.Resources,
            resource => resource.Label is { } label ? MarkdownWriter.Text(label) : MarkdownWriter.Code(resource.Arn.ToString())
        );

    public static string Principals(Statement statement) =>
        Element(statement.Principals, principal => MarkdownWriter.Code(principal.Value.ToString()));

    public static string Conditions(Statement statement) =>
        statement.Conditions.Count == 0
            ? "None"
            : string.Join(" and ", statement.Conditions.Select(condition => MarkdownWriter.Text(condition.Display)));

    private static string Element<T>(Element<T>? element, Func<T, string> text)
        where T : IEquatable<T> => string.Join(", ", (element?.Items ?? default).Select(text));
}
