namespace Wiv.Catalog.Fuzz.Mutation;

/// <summary>The characters that mutations put in.</summary>
internal static class Alphabet
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

    private const string Signs = "\"'`\\/{}[]()<>:;,.*?$&!|#%@=+-_~^ \n\t";

    /// <summary>Line ends, marks of direction, halves of pairs, what looks like a digit or a letter, and what is no character.</summary>
    private const string Odd =
        "\0\u0001\u001b\r\u007f\u0085\u00a0\u00ad\u0130\u0131\u0660\u0663\u200b\u200e\u2028\u2029\u202e\u2066\ud800\udc00\ud83d\ude00\ue000\ufeff\ufffd\ufffe\uffff";

    /// <summary>As many signs as letters, for they decide what a text means.</summary>
    public static string Text { get; } = Letters + Signs + Signs + Odd;

    public static string Bytes { get; } = string.Concat(Enumerable.Range(0, 256).Select(value => (char)value));
}
