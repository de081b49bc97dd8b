using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Diagnostics.CatalogText;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Suggestions;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Linking;

/// <summary>The names of one kind that a catalog declares, what each stands for, and whether anything uses it.</summary>
/// <typeparam name="T">What a name stands for.</typeparam>
/// <param name="catalog">The catalog's name.</param>
/// <param name="kind">What the names are, in the words of a message.</param>
/// <param name="isDamaged">A file could not be read whole, so that a name that seems to be missing may stand there.</param>
/// <param name="problems">Where problems go.</param>
internal sealed class DeclaredNames<T>(string catalog, string kind, bool isDamaged, List<Problem> problems)
    where T : class
{
    private readonly Dictionary<string, (PositionedText Name, T Value)> _declared = new(StringComparer.Ordinal);
    private readonly List<PositionedText> _order = [];
    private readonly Dictionary<string, string?> _meant = new(StringComparer.Ordinal);
    private readonly Work _searches = new(Budgets.Searches);
    private string? _listed;
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    private bool _isDropped;

    /// <summary>What is declared, in order; nothing where it is too long to be written, which is told.</summary>
    public IEnumerable<T> Values => _isDropped ? [] : _order.Select(name => _declared[name.Value].Value);

    /// <summary>The declared names, in order.</summary>
    public IReadOnlyList<PositionedText> Names => _order;

    /// <summary>Declares a name; the first declaration counts, another is a problem.</summary>
    public void Declare(PositionedText name, T value)
    {
        if (_declared.TryGetValue(name.Value, out (PositionedText Name, T Value) first))
        {
            problems.Add(
                ContentRules.DuplicateName.At(name.Span, $"the {kind}", name.Value, Places.Of(first.Name.Span, name.Span))
            );
            return;
        }

        _declared.Add(name.Value, (name, value));
        _order.Add(name);
    }

    /// <summary>What a name stands for, without marking it as used.</summary>
    public T? Find(string name) =>
        _declared.TryGetValue(name, out (PositionedText Name, T Value) declared) ? declared.Value : null;

    /// <summary>What a name stands for, marking it as used; a name that is not declared is a problem.</summary>
    /// <returns>
    /// What the name was probably meant as when it is not declared: the catalog is broken and told to be, and what is generated
    /// from the rest keeps its shape, so that one slip is one error and not twenty in C#.
    /// </returns>
    public T? Use(string name, SourceSpan span)
    {
        _used.Add(name);
        return Find(name) ?? (isDamaged ? null : ReportUndeclared(name, span));
    }

    /// <summary>Leaves out what the names stand for, and knows them all the same.</summary>
    public void Drop() => _isDropped = true;

    /// <summary>Tells the names that nothing uses.</summary>
    public void ReportUnused()
    {
        foreach (PositionedText name in _order.Where(name => !isDamaged && !_used.Contains(name.Value)))
        {
            problems.Add(ContentRules.Unused.At(name.Span, $"the {kind}", name.Value));
        }
    }

    private T? ReportUndeclared(string name, SourceSpan span)
    {
        if (!_meant.TryGetValue(name, out string? suggestion))
        {
            suggestion = DidYouMean.Closest(name, _declared.Keys, _searches);
            _meant.Add(name, suggestion);
        }

        string advice = suggestion is null ? _listed ??= Declared() : DidYouMean.Phrase(suggestion);
        problems.Add(ContentRules.Undeclared.At(span, catalog, kind, name, advice).Suggesting(suggestion));
        if (suggestion is null)
        {
            return null;
        }

        _used.Add(suggestion);
        return Find(suggestion);
    }

    private string Declared() =>
        _order.Count == 0 ? "; it declares none" : $"; it declares {ListedNames.Of(_order.ConvertAll(name => name.Value))}";
}
