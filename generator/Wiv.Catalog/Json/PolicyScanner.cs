using System.Text;

namespace Wiv.Catalog;

/// <summary>
/// Looks whether a text is a policy that <see cref="PolicyReader"/> reads without complaint, in one pass over its bytes and
/// without a string for each of them. It knows policies as people write them, in ASCII and without escapes; of all else, and of
/// every error, it says that it does not know, and the reader decides.
/// </summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html</remarks>
internal ref partial struct PolicyScanner
{
    /// <summary>Sids are compared with each other; so many are few enough for that.</summary>
    private const int MostSids = 32;

    private readonly ReadOnlySpan<byte> _text;

    private SpanSet _sids;

    private int _at;

    private PolicyScanner(ReadOnlySpan<byte> text, Span<int> sids)
    {
        _text = text;
        _sids = new SpanSet(sids, text, ignoresCase: false);
    }

    /// <summary>Whether it is certain that the text is a policy.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="version">Its version, or <see langword="null"/>.</param>
    /// <param name="id">Its id, or <see langword="null"/>.</param>
    internal static bool IsPolicy(ReadOnlySpan<byte> utf8, out string? version, out string? id)
    {
        var scanner = new PolicyScanner(utf8, stackalloc int[2 * MostSids]);
        return scanner.Document(out version, out id);
    }

    private bool Document(out string? version, out string? id)
    {
        version = null;
        id = null;
        if (!Take('{'))
        {
            return false;
        }
        bool hasStatement = false;
        do
        {
            if (!Name(out ReadOnlySpan<byte> name))
            {
                return false;
            }
            bool good =
                name.SequenceEqual("Statement"u8) ? !hasStatement && (hasStatement = Statements())
                : name.SequenceEqual("Version"u8) ? version is null && Version(out version)
                : name.SequenceEqual("Id"u8) && id is null && AnyText(out id);
            if (!good)
            {
                return false;
            }
        } while (Take(','));
        return hasStatement && Take('}') && IsAtEnd();
    }

    private bool Version(out string? version)
    {
        version =
            !Text(out ReadOnlySpan<byte> text) ? null
            : text.SequenceEqual("2012-10-17"u8) ? "2012-10-17"
            : text.SequenceEqual("2008-10-17"u8) ? "2008-10-17"
            : null;
        return version is not null;
    }

    private bool AnyText(out string? text)
    {
        text = Text(out ReadOnlySpan<byte> ascii) ? String(ascii) : null;
        return text is not null;
    }

    private bool Statements()
    {
        if (!Take('['))
        {
            return Statement();
        }
        do
        {
            if (!Statement())
            {
                return false;
            }
        } while (Take(','));
        return Take(']');
    }

#if NET8_0_OR_GREATER
    private static string String(ReadOnlySpan<byte> ascii) => Encoding.ASCII.GetString(ascii);
#else
    private static string String(ReadOnlySpan<byte> ascii) => Encoding.ASCII.GetString(ascii.ToArray());
#endif
}
