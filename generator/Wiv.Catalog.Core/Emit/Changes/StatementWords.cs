using Wiv.Catalog.Core.Model;

namespace Wiv.Catalog.Core.Emit.Changes;

/// <summary>Says what a statement is about.</summary>
internal sealed class StatementWords(ChangeStyle style)
{
    public string Actions(Element<string>? actions) => Element(actions, style.Code, "every action");

    public string Resources(Element<Resource>? resources) =>
        resources is { IsNot: false } on && on.Items.Any(resource => resource.IsAny)
            ? "every resource"
            : Element(resources, resource => style.Code(resource.Arn.ToString()), "every resource");

    public string Principals(Element<Principal>? principals) => Element(principals, Principal, "everybody");

    /// <summary>The label and, for the label may say anything, the tests.</summary>
    public string Condition(Condition condition)
    {
        string tests = string.Join(" and ", condition.Tests.Select(test => style.Code(test.ToString())));
        return condition.Label is { } label ? $"{style.Text(label)} ({tests})" : tests;
    }

    /// <summary>The whole statement in one line.</summary>
    public string All(Statement statement)
    {
        string on = statement.Resources is null ? "" : $" on {Resources(statement.Resources)}";
        string principals = statement.Principals is null ? "" : $" by {Principals(statement.Principals)}";
        string conditions = string.Join(" and ", statement.Conditions.Select(Condition));
        string onlyIf = conditions.Length == 0 ? "" : $", only if {conditions}";
        return $"{Actions(statement.Actions)}{on}{principals}{onlyIf}";
    }

    private string Principal(Principal principal) => principal.IsAnyone ? "everybody" : style.Code(principal.Value.ToString());

    private static string Element<T>(Element<T>? element, Func<T, string> text, string all)
        where T : IEquatable<T> =>
        (element is { IsNot: true } ? $"{all} but " : "") + string.Join(", ", (element?.Items ?? default).Select(text));
}
