using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Text.Output;

namespace Wiv.Catalog.Core.Emit.Markdown;

/// <summary>Writes what a statement says into the cells of a table.</summary>
internal static class StatementCells
{
    public static MarkdownCode Actions(Statement statement) => Actions(statement.Actions);

    public static MarkdownCode Actions(Element<string> actions) => Element(actions, MarkdownText.Code);

    public static MarkdownCode Resources(Statement statement) => Resources(statement.Resources);

    public static MarkdownCode Resources(Element<Resource>? resources) =>
        Element(
            resources,
            resource => resource.Label is { } label ? MarkdownText.Text(label) : MarkdownText.Code(resource.Arn.ToString())
        );

    public static MarkdownCode Principals(Statement statement) =>
        Element(statement.Principals, principal => MarkdownText.Code(principal.Value.ToString()), $"everybody");

    /// <summary>The effect; what denies is told from what allows at a glance.</summary>
    public static MarkdownCode Effect(Statement statement) => statement.IsDeny ? MarkdownCode.Of($"**DENY**") : $"Allow";

    public static MarkdownCode Conditions(Statement statement) =>
        statement.Conditions.Count == 0
            ? $"None"
            : MarkdownCode.Join($" and ", statement.Conditions.Select(condition => MarkdownText.Text(condition.Display)));

    private static MarkdownCode Element<T>(Element<T>? element, Func<T, MarkdownCode> text, MarkdownCode? all = null)
        where T : IEquatable<T>
    {
        MarkdownCode items = MarkdownCode.Join($", ", (element?.Items ?? default).Select(text));
        return element is { IsNot: true } ? $"{all ?? $"everything"} but {items}" : items;
    }
}
