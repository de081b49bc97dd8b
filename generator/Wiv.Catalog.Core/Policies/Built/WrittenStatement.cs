namespace Wiv.Catalog.Core.Policies.Built;

/// <summary>A statement as the runtime library holds it: no item twice.</summary>
internal sealed class WrittenStatement
{
    private WrittenStatement(string effect, string? sid, IEnumerable<WrittenItem> items)
    {
        Effect = effect;
        Sid = sid;
        Items = [.. items.GroupBy(item => item.Identity, StringComparer.Ordinal).Select(same => same.First())];
    }

    public string Effect { get; }

    public string? Sid { get; }

    public IReadOnlyList<WrittenItem> Items { get; }

    public static WrittenStatement Of(BuiltStatement built)
    {
        CheckedStatement statement = built.Statement;
        // What has no principals is about every resource until it says which.
        bool isForAll =
            statement is { Resources: null, Principals: null } && !built.IsOpen(OpenParts.Resources | OpenParts.Principals);
        return new WrittenStatement(
            statement.Effect?.Value ?? "",
            statement.Sid?.Value,
            Of("Principal", statement.Principals, principal => (GroupOf(principal), principal.Value.Value))
                .Concat(Of("Action", statement.Actions, action => ("", action.Text.Value)))
                .Concat(isForAll ? [new WrittenItem("Resource", "*")] : [])
                .Concat(Of("Resource", statement.Resources, resource => ("", resource.Pattern)))
                .Concat(statement.Conditions.SelectMany(Of))
        );
    }

    /// <summary>Whether its items of the element may be joined to another's: a Sid names one statement, and anyone stands alone.</summary>
    public bool CanJoin(string element) =>
        Sid is null && Items.Any(item => item.Element == element && (element != "Principal" || item.Group.Length > 0));

    /// <summary>A text that two statements share when they are alike in all but their items of the element.</summary>
    public string AllBut(string element) =>
        string.Join(
            "\n",
            Items
                .Where(item => item.Element != element)
                .Select(item => item.Identity)
                .OrderBy(identity => identity, StringComparer.Ordinal)
                .Prepend($"{Effect}\0{Sid}")
        );

    /// <summary>This statement with the items of another beside its own.</summary>
    public WrittenStatement Join(WrittenStatement other) => new(Effect, Sid, Items.Concat(other.Items));

    private static IEnumerable<WrittenItem> Of<T>(
        string element,
        ElementList<T>? list,
        Func<T, (string Group, string Text)> read
    ) =>
        list is null
            ? []
            : list
                .Items.Select(read)
                .Select(item => new WrittenItem(list.IsNot ? "Not" + element : element, item.Text, item.Group));

    private static IEnumerable<WrittenItem> Of(CheckedCondition condition) =>
        condition.Values.Select(value => new WrittenItem(
            "Condition",
            value.Text.Value,
            condition.Operator.Text.Value,
            condition.Key.Value
        ));

    /// <summary>Anyone stands in the element itself.</summary>
    private static string GroupOf(CheckedPrincipal principal) => principal.Type.Value == "*" ? "" : principal.Type.Value;
}
