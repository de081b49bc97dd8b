namespace Wiv.Catalog.Core.Tests.WivDocument;

/// <summary>The published Wiv permissions document, cell for cell: what the catalog is measured against.</summary>
internal sealed class ExpectedDocument
{
    private ExpectedDocument(string[][] lines)
    {
        Principals = [.. Cells("principal", 3).Select(c => new Principal(c[0], c[1], c[2]))];
        Rows = [.. Cells("row", 6).Select(c => new Row(c[0], c[1], c[2], c[3], c[4], c[5]))];
        Categories = [.. Cells("category", 3).Select(c => new Category(c[0], c[1], c[2]))];
        Total = Cells("total", 2).Select(c => new Category("Total", c[0], c[1])).Single();

        int read = Principals.Count + Rows.Count + Categories.Count + 1;
        if (read != lines.Length)
        {
            throw new InvalidDataException($"{lines.Length - read} lines of the expected document are of an unknown kind.");
        }

        IEnumerable<string[]> Cells(string kind, int count)
        {
            foreach (string[] line in lines.Where(line => line[0] == kind))
            {
                yield return line.Length == count + 1
                    ? line[1..]
                    : throw new InvalidDataException($"A {kind} has {count} cells: {string.Join(" | ", line)}");
            }
        }
    }

    public IReadOnlyList<Principal> Principals { get; }

    /// <summary>The permissions, in the order of the document.</summary>
    public IReadOnlyList<Row> Rows { get; }

    public IReadOnlyList<Category> Categories { get; }

    /// <summary>The last row of the summary. Its count is an estimate of the document's author.</summary>
    public Category Total { get; }

    public static ExpectedDocument Load()
    {
        string path = Path.Combine(AppContext.BaseDirectory, "WivDocument", "expected.tsv");
        return new([
            .. File.ReadLines(path)
                .Where(line => !line.StartsWith("# ", StringComparison.Ordinal))
                .Select(line => line.Split('\t')),
        ]);
    }

    /// <summary>A row of the trust policy. The condition is <c>None</c> where the document says so.</summary>
    public sealed record Principal(string Value, string Condition, string Why);

    /// <summary>
    /// A permission. The group is empty where the policy is one table without a heading; the condition is empty where the table
    /// has no such column, and <c>None</c> where the document says so.
    /// </summary>
    public sealed record Row(string Policy, string Group, string Action, string Resource, string Condition, string Why);

    /// <summary>A row of the summary, with the count that the document states, right or wrong.</summary>
    public sealed record Category(string Name, string Count, string Why);
}
