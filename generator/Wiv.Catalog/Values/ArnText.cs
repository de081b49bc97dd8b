using System.Globalization;
using Wiv.Catalog.Grammar;

namespace Wiv.Catalog;

/// <summary>The form of an ARN, concrete and as a pattern. A flaw is said as "what is wrong; what would be right".</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html</remarks>
internal static class ArnText
{
    internal const int Longest = 2048;

    private const int Fields = 6;

    private const string Right = "an ARN is arn:partition:service:region:account:resource, such as arn:aws:s3:::my-bucket";

    /// <summary>What is wrong with a concrete ARN, or <see langword="null"/>.</summary>
    internal static string? FlawOfConcrete(string value) => FlawOfForm(value) ?? FlawOfCharacters(value) ?? FlawOfFields(value);

    /// <summary>What is wrong with <c>*</c> or an ARN pattern, or <see langword="null"/>.</summary>
    internal static string? FlawOfPattern(string value) =>
        value == "*" ? null : (FlawOfForm(value) ?? VariableGrammar.Flaw(value) ?? FlawOfPatternFields(value));

    /// <summary>One field of an ARN that has all of them; the last takes the remaining colons.</summary>
    internal static ReadOnlySpan<char> Field(string value, int index)
    {
        ReadOnlySpan<char> rest = value.AsSpan();
        for (int i = 0; i < index; i++)
        {
            rest = rest.Slice(Colon(rest) + 1);
        }
        int end = index == Fields - 1 ? -1 : Colon(rest);
        return end < 0 ? rest : rest.Slice(0, end);
    }

    /// <summary>Whether each field of a pattern takes in the field of a concrete ARN.</summary>
    internal static bool MatchesByField(string pattern, string arn)
    {
        if (CountFields(pattern) < Fields || CountFields(arn) < Fields)
        {
            return false;
        }
        for (int i = 0; i < Fields; i++)
        {
            if (!Wildcard.Matches(Field(pattern, i).ToString(), Field(arn, i).ToString()))
            {
                return false;
            }
        }
        return true;
    }

    private static string? FlawOfForm(string value)
    {
        if (value.Length > Longest)
        {
            return $"it has {value.Length.ToString(CultureInfo.InvariantCulture)} characters and may have {Longest}";
        }
        if (!value.StartsWith("arn:", StringComparison.Ordinal))
        {
            return $"it does not begin with 'arn:'; {Right}";
        }
        foreach (char c in value)
        {
            if (char.IsControl(c))
            {
                return $"'{Quoted.Show(c)}' is a control character, which cannot stand in an ARN";
            }
        }
        if (UnicodeText.FirstLoneSurrogate(value) >= 0)
        {
            return "it holds half of a surrogate pair, which is no character";
        }
        int fields = CountFields(value);
        return fields == Fields ? null : $"it has {Count.Of(fields, "field")} of {Fields}; {Right}";
    }

    private static string? FlawOfCharacters(string value)
    {
        for (int i = 0; i < value.Length; i++)
        {
            char c = value[i];
            if (c is '*' or '?')
            {
                return $"'{c}' is a wildcard, and this must name one resource; for a pattern use PolicyResource";
            }
            if (c == '$' && i + 1 < value.Length && value[i + 1] == '{')
            {
                return "'${' begins a policy variable, and this must name one resource; for a pattern use PolicyResource";
            }
            if (c is '"' or '\'' or '`' or '\\' || char.IsWhiteSpace(c) || char.GetUnicodeCategory(c) == UnicodeCategory.Format)
            {
                return $"'{Quoted.Show(c)}' cannot stand in it; quotes, backslashes and white space have no place in an ARN";
            }
        }
        return null;
    }

    private static string? FlawOfFields(string value)
    {
        ReadOnlySpan<char> partition = Field(value, 1);
        if (!Ascii.IsLowerKebab(partition) || !(partition.SequenceEqual("aws".AsSpan()) || partition.StartsWith("aws-".AsSpan())))
        {
            return $"its partition is {Quoted.Show(partition.ToString())}; a partition is aws, or aws- and more, such as aws-us-gov";
        }
        ReadOnlySpan<char> region = Field(value, 3);
        if (!region.IsEmpty && !Ascii.IsLowerKebab(region))
        {
            return $"its Region is {Quoted.Show(region.ToString())}; a Region is lower-case words and a number, such as us-east-1, or empty";
        }
        return FlawOfService(Field(value, 2)) ?? FlawOfAccount(Field(value, 4)) ?? FlawOfResource(Field(value, 5));
    }

    private static string? FlawOfService(ReadOnlySpan<char> service) =>
        Ascii.IsLowerKebab(service)
            ? null
            : $"its service is {Quoted.Show(service.ToString())}; a service is lower-case letters, digits and '-', such as s3, and takes no wildcard";

    private static string? FlawOfAccount(ReadOnlySpan<char> account)
    {
        bool digits = Ascii.IsDigits(account);
        // What belongs to no customer has a word there: arn:aws:iam::aws:policy/ReadOnlyAccess.
        bool good =
            account.IsEmpty || (digits ? account.Length == 12 : Characters.IsLower(account[0]) && Ascii.IsLowerKebab(account));
        return good
            ? null
            : $"its account is {Quoted.Show(account.ToString())}; an account is exactly 12 digits, or aws, or empty";
    }

    private static string? FlawOfResource(ReadOnlySpan<char> resource) =>
        resource.IsEmpty ? $"nothing follows the fifth ':'; {Right}" : null;

    private static string? FlawOfPatternFields(string value)
    {
        foreach (char c in Field(value, 1))
        {
            if (!Characters.IsLower(c) && !Characters.IsDigit(c) && c is not ('-' or '*' or '?'))
            {
                return $"'{Quoted.Show(c)}' cannot stand in its partition; a partition is aws, aws- and more, or a wildcard";
            }
        }
        if (Field(value, 1).IsEmpty)
        {
            return $"its partition is empty; {Right}";
        }
        // A pattern may end in its fifth colon, as one of AWS's own policies has it: an empty field is not a missing one.
        return FlawOfService(Field(value, 2));
    }

    private static int CountFields(string value)
    {
        int fields = 1;
        ReadOnlySpan<char> rest = value.AsSpan();
        for (int colon = Colon(rest); colon >= 0 && fields < Fields; colon = Colon(rest))
        {
            rest = rest.Slice(colon + 1);
            fields++;
        }
        return fields;
    }

    /// <summary>The first colon that separates fields; the one inside <c>${aws:username}</c> does not.</summary>
    private static int Colon(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == ':')
            {
                return i;
            }
            if (VariableGrammar.StartsAt(text, i))
            {
                int end = text.Slice(i).IndexOf('}');
                i += Math.Max(end, 0);
            }
        }
        return -1;
    }
}
