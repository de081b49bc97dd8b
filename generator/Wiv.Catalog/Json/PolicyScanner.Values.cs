using Wiv.Catalog.Grammar;

namespace Wiv.Catalog;

/// <content>Lists of texts, and what each text may be.</content>
internal ref partial struct PolicyScanner
{
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
