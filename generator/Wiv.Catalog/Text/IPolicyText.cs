namespace Wiv.Catalog;

/// <summary>
/// A validated text. On runtimes that have <c>IParsable</c> and <c>ISpanParsable</c>, the type implements both through this
/// interface, so configuration binders and minimal APIs can read it; the format provider is ignored, IAM has no culture.
/// </summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
internal interface IPolicyText<TSelf> : IEquatable<TSelf>
#if NET8_0_OR_GREATER
        , ISpanParsable<TSelf>
#endif
    where TSelf : struct, IPolicyText<TSelf>
{
#if NET8_0_OR_GREATER
    static abstract TSelf Parse(string value);

    static abstract bool TryParse(string? value, out TSelf result);

    static TSelf IParsable<TSelf>.Parse(string s, IFormatProvider? provider) => TSelf.Parse(s);

    static bool IParsable<TSelf>.TryParse(string? s, IFormatProvider? provider, out TSelf result) =>
        TSelf.TryParse(s, out result);

    static TSelf ISpanParsable<TSelf>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => TSelf.Parse(s.ToString());

    static bool ISpanParsable<TSelf>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out TSelf result) =>
        TSelf.TryParse(s.ToString(), out result);
#endif
}
