using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Actions;

/// <summary>A statement as a text that is the same for statements of one meaning: order, repetitions and the Sid do not count.</summary>
internal static class StatementText
{
    private const char Separator = '\n';

    /// <summary><see langword="null"/> when it lacks an effect or actions, and says nothing.</summary>
    public static string? Of(CheckedStatement statement) =>
        statement is { Effect: { } effect, Actions: { } actions }
            ? string.Join(
                "\n\n",
                effect.Value,
                Element("Action", actions, action => action.Text.Value.ToLowerInvariant()),
                Element("Resource", statement.Resources, resource => resource.Pattern),
                Element("Principal", statement.Principals, principal => $"{principal.Type.Value} {principal.Example}"),
                OfConditions(statement)
            )
            : null;

    /// <summary>Empty when there are none.</summary>
    public static string OfConditions(CheckedStatement statement) =>
        Joined(
            statement.Conditions.Select(condition =>
                $"{condition.Operator.Text.Value} {condition.Key.Value.ToLowerInvariant()} "
                + string.Join(
                    "\t",
                    condition.Values.Select(value => value.Example).OrderBy(value => value, StringComparer.Ordinal)
                )
            )
        );

    private static string Element<T>(string name, ElementList<T>? element, Func<T, string> text) =>
        element is null ? "" : $"{(element.IsNot ? "Not" : "")}{name}{Separator}{Joined(element.Items.Select(text))}";

    private static string Joined(IEnumerable<string> parts) =>
        string.Join("\n", parts.Distinct(StringComparer.Ordinal).OrderBy(part => part, StringComparer.Ordinal));
}
