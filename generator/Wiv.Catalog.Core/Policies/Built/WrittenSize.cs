namespace Wiv.Catalog.Core.Policies.Built;

/// <summary>Counts the characters of a document as the runtime library writes it, without white space.</summary>
internal static class WrittenSize
{
    private const string Version = "2012-10-17";

    /// <summary>All characters of a document.</summary>
    public static int Of(IReadOnlyList<WrittenStatement> statements, string? id)
    {
        List<int> members = [Member("Version", Of(Version)), Member("Statement", Array(statements.Select(Of)))];
        if (id is not null)
        {
            members.Add(Member("Id", Of(id)));
        }

        return Object(members);
    }

    /// <summary>The characters that cannot be missing, whatever else comes in and however statements are joined: every text, once.</summary>
    public static int AtLeast(IEnumerable<WrittenStatement> statements) =>
        statements
            .SelectMany(statement => statement.Items)
            .GroupBy(item => item.Identity, StringComparer.Ordinal)
            .Sum(same => Of(same.First().Text));

    private static int Of(WrittenStatement statement)
    {
        List<int> members = [Member("Effect", Of(statement.Effect))];
        if (statement.Sid is { } sid)
        {
            members.Add(Member("Sid", Of(sid)));
        }

        members.AddRange(
            statement.Items.GroupBy(item => item.Element).Select(element => Member(element.Key, InGroups([.. element])))
        );
        return Object(members);
    }

    private static int InGroups(IReadOnlyList<WrittenItem> items) =>
        items[0].Group.Length == 0
            ? OneOrMany(items)
            : Object(items.GroupBy(item => item.Group).Select(group => Member(group.Key, InKeys([.. group]))));

    private static int InKeys(IReadOnlyList<WrittenItem> items) =>
        items[0].Key.Length == 0
            ? OneOrMany(items)
            : Object(
                items
                    .GroupBy(item => item.Key, StringComparer.OrdinalIgnoreCase)
                    .Select(key => Member(key.Key, OneOrMany([.. key])))
            );

    private static int OneOrMany(IReadOnlyList<WrittenItem> items) =>
        items.Count == 1 ? Of(items[0].Text) : Array(items.Select(item => Of(item.Text)));

    private static int Member(string name, int value) => Of(name) + 1 + value;

    private static int Object(IEnumerable<int> members) => Array(members);

    /// <summary>Two brackets, and a comma between each two items.</summary>
    private static int Array(IEnumerable<int> items)
    {
        int[] sizes = [.. items];
        return 2 + Math.Max(0, sizes.Length - 1) + sizes.Sum();
    }

    private static int Of(string text) => 2 + text.Sum(Of);

    private static int Of(char c) =>
        c is '"' or '\\' ? 2
        : char.IsControl(c) ? 6
        : 1;
}
