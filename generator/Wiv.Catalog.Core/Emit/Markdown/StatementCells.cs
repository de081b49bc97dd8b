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
        Element(statement.Principals, principal => MarkdownWriter.Code(principal.Value.ToString()), "everybody");

    /// <summary>The effect; what denies is told from what allows at a glance.</summary>
    public static string Effect(Statement statement) => statement.IsDeny ? "**DENY**" : "Allow";

    public static string Conditions(Statement statement) =>
        statement.Conditions.Count == 0
            ? "None"
            : string.Join(" and ", statement.Conditions.Select(condition => MarkdownWriter.Text(condition.Display)));

    private static string Element<T>(Element<T>? element, Func<T, string> text, string all = "everything")
        where T : IEquatable<T> =>
        (element is { IsNot: true } ? $"{all} but " : "") + string.Join(", ", (element?.Items ?? default).Select(text));
}
