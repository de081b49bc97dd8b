namespace Wiv.Catalog.Proving;

/// <summary>An item of a pattern.</summary>
/// <param name="Kind">What it takes.</param>
/// <param name="Character">The character, when it is one.</param>
/// <param name="Key">The key, when it is a variable.</param>
/// <param name="Default">What stands for the variable when the request lacks the key.</param>
internal readonly record struct PatternItem(
    PatternItemKind Kind,
    char Character = '\0',
    string? Key = null,
    string? Default = null
)
{
    public bool IsRun => Kind is PatternItemKind.Run or PatternItemKind.RunInField;

    public bool IsVariable => Kind == PatternItemKind.Variable;

    /// <summary>The item as a text.</summary>
    public string Sign =>
        Kind switch
        {
            PatternItemKind.Literal => Character.ToString(),
            PatternItemKind.Variable => "${" + Key + "," + Default + "}",
            _ => "\u0002" + (char)('0' + (int)Kind) + Character,
        };

    /// <summary>Whether it takes this one character.</summary>
    public bool Takes(char character) =>
        Kind switch
        {
            PatternItemKind.Literal => character == Character,
            PatternItemKind.AnyCase => char.ToUpperInvariant(character) == char.ToUpperInvariant(Character),
            PatternItemKind.OneInField or PatternItemKind.RunInField => character != ':',
            _ => true,
        };
}
