using Wiv.Catalog.Core.Declarations;
using Wiv.Catalog.Core.Model;

namespace Wiv.Catalog.Core.Linking;

/// <summary>Counts the characters of rows with everything that they name written out, before anything is.</summary>
/// <param name="scope">What the catalog declares.</param>
internal sealed class WrittenOutCheck(CatalogScope scope)
{
    private readonly Dictionary<string, long> _resources = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long> _conditions = new(StringComparer.Ordinal);
    private long _length;

    /// <summary>The first of the rows with which there are too many; <see langword="null"/> when there are not.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="most">How many characters there may be.</param>
    public StatementDeclaration? FirstOver(IEnumerable<StatementDeclaration> rows, long most) =>
        rows.FirstOrDefault(row => (_length += LengthOf(row)) > most);

    private long LengthOf(StatementDeclaration row) =>
        (row.Actions?.Items ?? default).Sum(action => (long)action.Value.Length)
        + ((row as PermissionDeclaration)?.Resources?.Items ?? default).Sum(name => Named(_resources, name.Value, OfResource))
        + row.Conditions.Sum(name => Named(_conditions, name.Value, OfCondition));

    private long OfResource(string name) => scope.Resources.Find(name) is { } resource ? LengthOf(resource.Arn) : name.Length;

    private long OfCondition(string name) =>
        (scope.Conditions.Find(name)?.Tests ?? default).Sum(test => test.Key.Length + test.Values.Sum(LengthOf));

    private static long LengthOf(Template template) => 3 + template.Parts.Sum(part => (long)part.Text.Length);

    private static long Named(Dictionary<string, long> known, string name, Func<string, long> lengthOf)
    {
        if (!known.TryGetValue(name, out long length))
        {
            length = lengthOf(name);
            known.Add(name, length);
        }

        return length;
    }
}
