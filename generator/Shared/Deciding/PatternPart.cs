namespace Wiv.Catalog.Deciding;

/// <summary>A part of a pattern.</summary>
/// <param name="Kind">What it takes.</param>
/// <param name="Text">The text itself; of a variable, its key.</param>
/// <param name="Default">Of a variable, what it stands for when the request lacks the key; <see langword="null"/> when it has no default.</param>
internal readonly record struct PatternPart(PatternPartKind Kind, string Text = "", string? Default = null)
{
    /// <summary>What a text or a variable stands for in a request; <see langword="null"/> when the request has no value for the variable.</summary>
    public string? In(DecidedRequest request) => Kind == PatternPartKind.Variable ? request.Single(Text) ?? Default : Text;
}
