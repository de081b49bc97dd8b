namespace Wiv.Catalog.Core.Text.Output;

/// <summary>Makes hidden characters visible where a language has no escape for them: <c>\u202e</c>, a backslash before it doubled.</summary>
internal static class Shown
{
    /// <summary>The text; two different texts look different.</summary>
    public static string Of(string text) =>
        HiddenCharacters.FirstIn(text) is null
            ? text
            : string.Concat(
                CodePoint
                    .In(text)
                    .Select(c =>
                        HiddenCharacters.Has(c) ? c.Utf16Escape
                        : c.Value == '\\' ? "\\\\"
                        : c.ToString()
                    )
            );
}
