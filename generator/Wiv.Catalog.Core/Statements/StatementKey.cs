using System.Globalization;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Grammar;

namespace Wiv.Catalog.Core.Statements;

/// <summary>Texts that are equal when what they are made of means the same: the order of lists and the case of actions count for nothing.</summary>
internal static class StatementKey
{
    /// <summary>The key of all of a statement.</summary>
    public static string Of(Statement statement) =>
        Join(statement.Sid ?? "", Head(statement), Actions(statement), Resources(statement), Principals(statement));

    /// <summary>The key of all but a part; <see langword="null"/> when that cannot be joined with others.</summary>
    public static string? Without(Statement statement, StatementPart part) =>
        part switch
        {
            _ when statement.Sid is not null => null,
            StatementPart.Actions => statement.Actions.IsNot
                ? null
                : Join(Head(statement), Resources(statement), Principals(statement)),
            StatementPart.Resources => statement.Resources is { IsNot: false }
                ? Join(Head(statement), Actions(statement), Principals(statement))
                : null,
            _ => statement.Principals is { IsNot: false } principals && !principals.Items.Any(item => item.IsAnyone)
                ? Join(Head(statement), Actions(statement), Resources(statement))
                : null,
        };

    /// <summary>
    /// Keys of which two statements share one if values of their parameters can make them so alike that they are joined: lists
    /// that may hold parameters count by their lengths alone.
    /// </summary>
    public static IEnumerable<string> Shapes(Statement statement)
    {
        if (statement.Sid is not null)
        {
            yield break;
        }

        string head =
            statement.Effect
            + Set(statement.Tests.Select(test => Join(test.Operator, test.Key.ToLowerInvariant(), Number(test.Values.Count))));
        string actions = Actions(statement);
        string resources = Shape(statement.Resources, _ => "");
        string principals = Shape(statement.Principals, principal => principal.Type);
        yield return Join("all", head, actions, resources, principals);
        if (!statement.Actions.IsNot)
        {
            yield return Join("actions", head, resources, principals);
        }

        if (statement.Resources is { IsNot: false })
        {
            yield return Join("resources", head, actions, principals);
        }

        if (statement.Principals is { IsNot: false })
        {
            yield return Join("principals", head, actions, resources);
        }
    }

    private static string Head(Statement statement) => statement.Effect + Set(statement.Tests.Select(Test));

    private static string Test(KeyTest test) => Join(test.Operator, test.Key.ToLowerInvariant(), Set(test.Values.Select(Text)));

    private static string Actions(Statement statement) => Element(statement.Actions, action => action.ToLowerInvariant());

    private static string Resources(Statement statement) => Element(statement.Resources, resource => Text(resource.Arn));

    private static string Principals(Statement statement) =>
        Element(statement.Principals, principal => Join(principal.Type, Text(principal.Value)));

    private static string Element<T>(Element<T>? element, Func<T, string> text)
        where T : IEquatable<T> => element is null ? "" : (element.IsNot ? "Not" : "") + Set(element.Items.Select(text));

    private static string Shape<T>(Element<T>? element, Func<T, string> kind)
        where T : IEquatable<T> =>
        element is null
            ? ""
            : (element.IsNot ? "Not" : "")
                + Set(element.Items.GroupBy(kind).Select(items => Join(items.Key, Number(items.Count()))));

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);

    private static string Set(IEnumerable<string> items) =>
        $"[{string.Concat(items.Distinct(StringComparer.Ordinal).OrderBy(item => item, StringComparer.Ordinal).Select(Measured))}]";

    /// <summary>A parameter is told from a text that looks like one.</summary>
    private static string Text(Template template) =>
        string.Concat(template.Parts.Select(part => (part.IsParameter ? "{" : "") + Measured(part.Text)));

    private static string Join(params string[] parts) => string.Concat(parts.Select(Measured));

    /// <summary>The text behind its length, so that two parts never run together to the text of two others.</summary>
    private static string Measured(string text) => $"{text.Length}:{text}";
}
