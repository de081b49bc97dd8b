using Wiv.Catalog.Core.Declarations;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Linking;

/// <summary>
/// Counts the characters of resources and conditions, which C# has constants for, and of rows with all that they name written
/// out, before anything is.
/// </summary>
/// <param name="scope">What the catalog declares.</param>
internal sealed class WrittenOutCheck(CatalogScope scope)
{
    private readonly Dictionary<string, long> _resources = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long> _conditions = new(StringComparer.Ordinal);
    private long _length;

    /// <summary>The place from which on there are too many; <see langword="null"/> when there are not.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="most">How many characters there may be.</param>
    public SourceSpan? FirstOver(IEnumerable<StatementDeclaration> rows, long most)
    {
        IEnumerable<(SourceSpan Span, long Length)> all = scope
            .Resources.Names.Select(name => (name.Span, Named(_resources, name.Value, OfResource)))
            .Concat(scope.Conditions.Names.Select(name => (name.Span, Named(_conditions, name.Value, OfCondition))))
            .Concat(rows.Select(row => (row.Span, LengthOf(row))));
        foreach ((SourceSpan span, long length) in all)
        {
            _length += length;
            if (_length > most)
            {
                return span;
            }
        }

        return null;
    }

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
