using System.Globalization;
using Wiv.Catalog.Grammar;

namespace Wiv.Catalog;

/// <summary>What is wrong with an ARN, concrete and as a pattern. A flaw is said as "what is wrong; what would be right".</summary>
/// <remarks>
/// The fields and their form are those of <see cref="ArnForm"/>, which Core knows too. What each takes beyond them differs: the
/// library reads what others wrote, so that any word may be an account that belongs to no customer, and Region and account of a
/// pattern may hold anything; Core checks a catalog that its author can correct.
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html
/// </remarks>
internal static class ArnText
{
    private const string Right = "an ARN is arn:partition:service:region:account:resource, such as arn:aws:s3:::my-bucket";

    /// <summary>What is wrong with a concrete ARN, or <see langword="null"/>.</summary>
    internal static string? FlawOfConcrete(string value) => FlawOfForm(value) ?? FlawOfCharacters(value) ?? FlawOfFields(value);

    /// <summary>What is wrong with <c>*</c> or an ARN pattern, or <see langword="null"/>.</summary>
    internal static string? FlawOfPattern(string value) =>
        value == "*" ? null : (FlawOfForm(value) ?? VariableGrammar.Flaw(value) ?? FlawOfPatternFields(value));

    /// <summary>One field of an ARN that has all of them; the last takes the remaining colons.</summary>
    internal static ReadOnlySpan<char> Field(string value, int index)
    {
        (int start, int length) = ArnForm.Field(value, index);
        return value.AsSpan(start, length);
    }

    /// <summary>Whether each field of a pattern takes in the field of a concrete ARN.</summary>
    internal static bool MatchesByField(string pattern, string arn)
    {
        if (ArnForm.Count(pattern) < ArnForm.Fields || ArnForm.Count(arn) < ArnForm.Fields)
        {
            return false;
        }
        for (int i = 0; i < ArnForm.Fields; i++)
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
        if (value.Length > ArnForm.Longest)
        {
            return $"it has {value.Length.ToString(CultureInfo.InvariantCulture)} characters and may have {ArnForm.Longest}";
        }
        if (!value.StartsWith(ArnForm.Prefix, StringComparison.Ordinal))
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
        int fields = ArnForm.Count(value);
        return fields == ArnForm.Fields ? null : $"it has {Count.Of(fields, "field")} of {ArnForm.Fields}; {Right}";
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
            if (VariableForm.StartsAt(value, i))
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
        (int start, int length) = ArnForm.Field(value, ArnForm.Partition);
        if (!ArnForm.IsPartition(value, start, length))
        {
            return $"its partition is {Quoted.Show(value.Substring(start, length))}; a partition is aws, or aws- and more, such as aws-us-gov";
        }
        (start, length) = ArnForm.Field(value, ArnForm.Region);
        if (length > 0 && !ArnForm.IsName(value, start, length))
        {
            return $"its Region is {Quoted.Show(value.Substring(start, length))}; a Region is lower-case words and a number, such as us-east-1, or empty";
        }
        return FlawOfService(value)
            ?? FlawOfAccount(Field(value, ArnForm.Account))
            ?? FlawOfResource(Field(value, ArnForm.Resource));
    }

    private static string? FlawOfService(string value)
    {
        (int start, int length) = ArnForm.Field(value, ArnForm.Service);
        return ArnForm.IsName(value, start, length)
            ? null
            : $"its service is {Quoted.Show(value.Substring(start, length))}; a service is lower-case letters, digits and '-', such as s3, and takes no wildcard";
    }

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
        ReadOnlySpan<char> partition = Field(value, ArnForm.Partition);
        foreach (char c in partition)
        {
            if (!Characters.IsOfName(c) && c is not ('*' or '?'))
            {
                return $"'{Quoted.Show(c)}' cannot stand in its partition; a partition is aws, aws- and more, or a wildcard";
            }
        }
        if (partition.IsEmpty)
        {
            return $"its partition is empty; {Right}";
        }
        // A pattern may end in its fifth colon, as one of AWS's own policies has it: an empty field is not a missing one.
        return FlawOfService(value);
    }
}
