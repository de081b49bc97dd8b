namespace Wiv.Catalog.Core.Text;

/// <summary>ASCII tests: AWS's names are ASCII, and <see cref="char.IsLetter(char)"/> knows far more.</summary>
internal static class Characters
{
    public static bool IsDigit(char c) => c is >= '0' and <= '9';

    public static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    public static bool IsLetterOrDigit(char c) => IsLetter(c) || IsDigit(c);

    public static bool IsAccountId(string text) => text.Length == 12 && text.All(IsDigit);
}
