using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Text.Output;

namespace Wiv.Catalog.Core.Emit.Changes;

/// <summary>Says what a statement is about.</summary>
internal static class StatementWords
{
    public static Phrase Actions(Element<string>? actions) => Element(actions, Phrase.Code, "every action");

    public static Phrase Resources(Element<Resource>? resources) =>
        resources is { IsNot: false } on && on.Items.Any(resource => resource.IsAny)
            ? $"every resource"
            : Element(resources, resource => Phrase.Code(resource.Arn.ToString()), "every resource");

    public static Phrase Principals(Element<Principal>? principals) => Element(principals, Principal, "everybody");

    /// <summary>The label and, for the label may say anything, the tests.</summary>
    public static Phrase Condition(Condition condition)
    {
        Phrase tests = Phrase.Join($" and ", condition.Tests.Select(test => Phrase.Code(test.ToString())));
        return condition.Label is { } label ? $"{Phrase.Text(label)} ({tests})" : tests;
    }

    /// <summary>The whole statement in one line.</summary>
    public static Phrase All(Statement statement)
    {
        Phrase on = statement.Resources is null ? Phrase.Empty : $" on {Resources(statement.Resources)}";
        Phrase principals = statement.Principals is null ? Phrase.Empty : $" by {Principals(statement.Principals)}";
        Phrase conditions = Phrase.Join($" and ", statement.Conditions.Select(Condition));
        Phrase onlyIf = statement.Conditions.Count == 0 ? Phrase.Empty : $", only if {conditions}";
        return $"{Actions(statement.Actions)}{on}{principals}{onlyIf}";
    }

    private static Phrase Principal(Principal principal) =>
        principal.IsAnyone ? $"everybody" : Phrase.Code(principal.Value.ToString());

    private static Phrase Element<T>(Element<T>? element, Func<T, Phrase> text, string all)
        where T : IEquatable<T>
    {
        Phrase items = Phrase.Join($", ", (element?.Items ?? default).Select(text));
        return element is { IsNot: true } ? $"{Phrase.Text(all)} but {items}" : items;
    }
}
