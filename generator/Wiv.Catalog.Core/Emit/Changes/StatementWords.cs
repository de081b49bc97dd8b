using Wiv.Catalog.Core.Model;

namespace Wiv.Catalog.Core.Emit.Changes;

/// <summary>Says what a statement is about.</summary>
internal sealed class StatementWords(ChangeStyle style)
{
    public string Actions(Statement statement) => Element(statement.Actions, style.Code, "every action");

    public string Resources(Statement statement) =>
        statement.Resources is { IsNot: false } on && on.Items.Any(resource => resource.IsAny)
            ? "every resource"
            : Element(statement.Resources, resource => style.Code(resource.Arn.ToString()), "every resource");

    public string Principals(Statement statement) => Element(statement.Principals, Principal, "everybody");

    /// <summary>What must hold; empty when nothing must.</summary>
    public string Conditions(Statement statement) => string.Join(" and ", statement.Conditions.Select(Condition));

    /// <summary>The label and, for the label may say anything, the tests.</summary>
    public string Condition(Condition condition)
    {
        string tests = string.Join(" and ", condition.Tests.Select(test => style.Code(test.ToString())));
        return condition.Label is { } label ? $"{style.Text(label)} ({tests})" : tests;
    }

    /// <summary>The whole statement in one line.</summary>
    public string All(Statement statement)
    {
        string on = statement.Resources is null ? "" : $" on {Resources(statement)}";
        string principals = statement.Principals is null ? "" : $" for {Principals(statement)}";
        string conditions = statement.Conditions.Count == 0 ? "" : $", only if {Conditions(statement)}";
        return $"{Actions(statement)}{on}{principals}{conditions}";
    }

    private string Principal(Principal principal) => principal.IsAnyone ? "everybody" : style.Code(principal.Value.ToString());

    private static string Element<T>(Element<T>? element, Func<T, string> text, string all)
        where T : IEquatable<T> =>
        (element is { IsNot: true } ? $"{all} but " : "") + string.Join(", ", (element?.Items ?? default).Select(text));
}
