using System.Text;
using Wiv.Catalog.Grammar;

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

    /// <summary>A list of texts, or one that stands bare.</summary>
    private bool Texts(Check check)
    {
        if (!Take('['))
        {
            return One(check);
        }
        do
        {
            if (!One(check))
            {
                return false;
            }
        } while (Take(','));
        return Take(']');
    }

    private bool One(Check check) =>
        check == Check.Action ? ActionText() : Text(out ReadOnlySpan<byte> text) && IsGood(text, check);

    private static bool IsGood(ReadOnlySpan<byte> text, Check check) =>
        check switch
        {
            Check.Resource => IsResource(text),
            Check.Aws => PrincipalFlaw.Of(PrincipalForm.Aws, String(text)) is null,
            Check.Service => PrincipalFlaw.Of(PrincipalForm.Service, String(text)) is null,
            Check.Federated => PrincipalFlaw.Of(PrincipalForm.Federated, String(text)) is null,
            Check.CanonicalUser => PrincipalFlaw.Of(PrincipalForm.CanonicalUser, String(text)) is null,
            _ => true,
        };

    /// <summary>Takes an action, as <see cref="ActionForm"/> has it. Most of a policy are actions, so each byte is looked at once.</summary>
    private bool ActionText()
    {
        if (!Take('"'))
        {
            return false;
        }
        ReadOnlySpan<byte> rest = _text.Slice(_at);
        int end = PlainBytes.LengthOfService(rest);
        if (end == rest.Length)
        {
            return false;
        }
        if (end > 0 && rest[end] == ':')
        {
            int name = PlainBytes.LengthOfActionName(rest.Slice(end + 1));
            end = name == 0 ? rest.Length : end + 1 + name;
        }
        else
        {
            end = end == 0 && rest[0] == '*' ? 1 : rest.Length;
        }
        _at += end + 1;
        return end < rest.Length && rest[end] == '"';
    }

    /// <summary>Of an ARN as most are it is plain that it is one; of others the grammar knows.</summary>
    private static bool IsResource(ReadOnlySpan<byte> text)
    {
        ReadOnlySpan<byte> prefix = "arn:aws:"u8;
        if (text.Length == 1 && text[0] == '*')
        {
            return true;
        }
        if (!text.StartsWith(prefix) || text.Length > ArnForm.Longest || !HasPlainVariables(text))
        {
            return PolicyResource.Flaw(String(text)) is null;
        }
        ReadOnlySpan<byte> rest = text.Slice(prefix.Length);
        int service = rest.IndexOf((byte)':');
        if (service <= 0 || !PlainBytes.OfLowerName(rest.Slice(0, service)))
        {
            return false;
        }
        return HasTwoColons(rest.Slice(service + 1));
    }

    /// <summary>Whether each <c>$</c> begins a variable with a name and no more, such as <c>${aws:username}</c>.</summary>
    private static bool HasPlainVariables(ReadOnlySpan<byte> text)
    {
        for (int start = text.IndexOf((byte)'$'); start >= 0; start = text.IndexOf((byte)'$'))
        {
            text = text.Slice(start + 1);
            int name = text.Length > 1 && text[0] == '{' ? PlainBytes.LengthOfKey(text.Slice(1)) : 0;
            if (name == 0 || name + 1 == text.Length || text[name + 1] != '}')
            {
                return false;
            }
            text = text.Slice(name + 2);
        }
        return true;
    }

    /// <summary>Whether Region and account end; the colons in variables end nothing.</summary>
    private static bool HasTwoColons(ReadOnlySpan<byte> text)
    {
        int colons = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '$')
            {
                i += text.Slice(i).IndexOf((byte)'}');
            }
            else if (text[i] == ':' && ++colons == 2)
            {
                return true;
            }
        }
        return false;
    }

#if NET8_0_OR_GREATER
    private static string String(ReadOnlySpan<byte> ascii) => Encoding.ASCII.GetString(ascii);
#else
    private static string String(ReadOnlySpan<byte> ascii) => Encoding.ASCII.GetString(ascii.ToArray());
#endif

    private enum Check
    {
        None,
        Action,
        Resource,
        Aws,
        Service,
        Federated,
        CanonicalUser,
    }
}
