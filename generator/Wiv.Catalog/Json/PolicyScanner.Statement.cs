using System.Text;
using Wiv.Catalog.Grammar;

namespace Wiv.Catalog;

/// <content>Statements.</content>
internal ref partial struct PolicyScanner
{
    private const int Sid = 1 << 0;
    private const int Effect = 1 << 1;
    private const int Principal = 1 << 2;
    private const int NotPrincipal = 1 << 3;
    private const int Action = 1 << 4;
    private const int NotAction = 1 << 5;
    private const int Resource = 1 << 6;
    private const int NotResource = 1 << 7;
    private const int Condition = 1 << 8;

    /// <summary>So many operators, or keys of one, are compared with each other.</summary>
    private const int MostNames = 16;

    private static readonly byte[][] Operators = [.. ConditionOperatorForm.Names.Select(Encoding.ASCII.GetBytes)];

    private bool Statement()
    {
        if (!Take('{'))
        {
            return false;
        }
        int seen = 0;
        do
        {
            if (!Name(out ReadOnlySpan<byte> name))
            {
                return false;
            }
            int member = Member(name);
            if (member == 0 || (seen & member) != 0 || !Value(member))
            {
                return false;
            }
            seen |= member;
        } while (Take(','));
        return Take('}')
            && (seen & Effect) != 0
            && IsOneOf(seen, Action, NotAction)
            && !IsBoth(seen, Principal, NotPrincipal)
            && !IsBoth(seen, Resource, NotResource)
            && (seen & (Principal | NotPrincipal | Resource | NotResource)) != 0;
    }

    private static bool IsBoth(int seen, int one, int other) => (seen & (one | other)) == (one | other);

    private static bool IsOneOf(int seen, int one, int other) => (seen & (one | other)) != 0 && !IsBoth(seen, one, other);

    private static int Member(ReadOnlySpan<byte> name) =>
        name.SequenceEqual("Action"u8) ? Action
        : name.SequenceEqual("Effect"u8) ? Effect
        : name.SequenceEqual("Resource"u8) ? Resource
        : name.SequenceEqual("Condition"u8) ? Condition
        : name.SequenceEqual("Sid"u8) ? Sid
        : name.SequenceEqual("Principal"u8) ? Principal
        : name.SequenceEqual("NotPrincipal"u8) ? NotPrincipal
        : name.SequenceEqual("NotAction"u8) ? NotAction
        : name.SequenceEqual("NotResource"u8) ? NotResource
        : 0;

    private bool Value(int member)
    {
        ReadOnlySpan<byte> text;
        return member switch
        {
            Sid => Text(out text) && (text.IsEmpty || _sids.Add(text)),
            Effect => Text(out text) && (text.SequenceEqual("Allow"u8) || text.SequenceEqual("Deny"u8)),
            Principal or NotPrincipal => Principals(),
            Action or NotAction => Texts(Check.Action),
            Resource or NotResource => Texts(Check.Resource),
            _ => Tests(),
        };
    }

    private bool Principals()
    {
        if (!Take('{'))
        {
            return Text(out ReadOnlySpan<byte> anyone) && anyone.Length == 1 && anyone[0] == '*';
        }
        int seen = 0;
        do
        {
            if (!Name(out ReadOnlySpan<byte> type))
            {
                return false;
            }
            Check check =
                type.SequenceEqual("AWS"u8) ? Check.Aws
                : type.SequenceEqual("Service"u8) ? Check.Service
                : type.SequenceEqual("Federated"u8) ? Check.Federated
                : type.SequenceEqual("CanonicalUser"u8) ? Check.CanonicalUser
                : Check.None;
            if (check == Check.None || (seen & (1 << (int)check)) != 0 || !Texts(check))
            {
                return false;
            }
            seen |= 1 << (int)check;
        } while (Take(','));
        return Take('}');
    }

    /// <summary>The tests of a condition, each key once for an operator.</summary>
    private bool Tests()
    {
        if (!Take('{'))
        {
            return false;
        }
        if (Take('}'))
        {
            return true;
        }
        var operators = new SpanSet(stackalloc int[2 * MostNames], _text, ignoresCase: false);
        do
        {
            if (!Name(out ReadOnlySpan<byte> name))
            {
                return false;
            }
            if (!IsOperator(name) || !operators.Add(name) || !TestsOfOperator())
            {
                return false;
            }
        } while (Take(','));
        return Take('}');
    }

    private bool TestsOfOperator()
    {
        if (!Take('{'))
        {
            return false;
        }
        var keys = new SpanSet(stackalloc int[2 * MostNames], _text, ignoresCase: true);
        do
        {
            if (!Name(out ReadOnlySpan<byte> name))
            {
                return false;
            }
            if (!IsKey(name) || !keys.Add(name) || !Texts(Check.None))
            {
                return false;
            }
        } while (Take(','));
        return Take('}');
    }

    /// <summary>Whether it is an operator as IAM spells it.</summary>
    private static bool IsOperator(ReadOnlySpan<byte> name)
    {
        foreach (byte[] known in Operators)
        {
            if (name.SequenceEqual(known))
            {
                return true;
            }
        }
        return OperatorFlaw.Of(String(name)) is null;
    }

    /// <summary>Of a key without a tag it is plain that it is one; of others the grammar knows.</summary>
    private static bool IsKey(ReadOnlySpan<byte> key)
    {
        int prefix = PlainBytes.LengthOfKeyName(key);
        bool isPlain =
            prefix > 0
            && prefix + 1 < key.Length
            && key[prefix] == ':'
            && PlainBytes.LengthOfKeyName(key.Slice(prefix + 1)) == key.Length - prefix - 1;
        return isPlain || ConditionKey.Flaw(String(key)) is null;
    }
}
