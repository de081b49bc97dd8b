using Wiv.Catalog.Deciding;
using Wiv.Catalog.Grammar;

namespace Wiv.Catalog.Proving;

/// <summary>A pattern of texts, taken apart: what a resource, an action or a value of a condition takes.</summary>
/// <param name="items">Its items, in order.</param>
internal sealed class TextPattern(IReadOnlyList<PatternItem> items)
{
    public IReadOnlyList<PatternItem> Items { get; } = items;

    /// <summary>The pattern as a text, which patterns that take the same have alike.</summary>
    public string Text { get; } = string.Concat(items.Select(item => item.Sign));

    public bool HasVariable { get; } = items.Any(item => item.IsVariable);

    /// <summary>The keys of its variables, each once.</summary>
    public IEnumerable<string> Variables =>
        Items.Where(item => item.IsVariable).Select(item => item.Key!).Distinct(StringComparer.OrdinalIgnoreCase);

    /// <summary>A text that means itself, but for its variables.</summary>
    public static TextPattern OfText(string text, bool ignoreCase, bool knowsVariables) =>
        new(Parse(text, ignoreCase, knowsWildcards: false, knowsVariables, inField: false));

    /// <summary>A text with wildcards.</summary>
    public static TextPattern OfWildcards(string text, bool ignoreCase, bool knowsVariables) =>
        new(Parse(text, ignoreCase, knowsWildcards: true, knowsVariables, inField: false));

    /// <summary>An ARN with wildcards, which in its first five fields take no colon.</summary>
    public static TextPattern OfArn(string text, bool knowsVariables)
    {
        var items = new List<PatternItem>();
        string[] fields = ArnForm.Split(ArnForm.Completed(text));
        for (int i = 0; i < fields.Length; i++)
        {
            if (i > 0)
            {
                items.Add(new PatternItem(PatternItemKind.Literal, ':'));
            }

            items.AddRange(Parse(fields[i], false, true, knowsVariables, inField: i < ArnForm.Resource));
        }

        return new TextPattern(items);
    }

    /// <summary>The same with the values of the request in place of its variables; <see langword="null"/> when one has none.</summary>
    public TextPattern? Filled(Func<string, string?> value)
    {
        if (!HasVariable)
        {
            return this;
        }

        var items = new List<PatternItem>();
        foreach (PatternItem item in Items)
        {
            if (!item.IsVariable)
            {
                items.Add(item);
            }
            else if ((value(item.Key!) ?? item.Default) is { } text)
            {
                items.AddRange(text.Select(c => new PatternItem(PatternItemKind.Literal, c)));
            }
            else
            {
                return null;
            }
        }

        return new TextPattern(items);
    }

    /// <summary>The same with values in place of the variables that have one.</summary>
    public TextPattern FilledWhere(Func<string, string?> value) =>
        !HasVariable
            ? this
            : new TextPattern([
                .. Items.SelectMany(item =>
                    item.IsVariable && value(item.Key!) is { } text
                        ? text.Select(c => new PatternItem(PatternItemKind.Literal, c))
                        : [item]
                ),
            ]);

    private static List<PatternItem> Parse(string text, bool ignoreCase, bool knowsWildcards, bool knowsVariables, bool inField)
    {
        var items = new List<PatternItem>(text.Length);
        foreach (PatternPart part in PatternReader.Read(text, knowsWildcards, knowsVariables))
        {
            switch (part.Kind)
            {
                case PatternPartKind.Text:
                    items.AddRange(
                        part.Text.Select(c => new PatternItem(ignoreCase ? PatternItemKind.AnyCase : PatternItemKind.Literal, c))
                    );
                    break;
                case PatternPartKind.Variable:
                    items.Add(new PatternItem(PatternItemKind.Variable, Key: part.Text, Default: part.Default));
                    break;
                case PatternPartKind.Run:
                    items.Add(new PatternItem(inField ? PatternItemKind.RunInField : PatternItemKind.Run));
                    break;
                default:
                    items.Add(new PatternItem(inField ? PatternItemKind.OneInField : PatternItemKind.One));
                    break;
            }
        }

        return items;
    }
}
