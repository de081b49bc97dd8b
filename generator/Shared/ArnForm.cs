namespace Wiv.Catalog.Grammar;

/// <summary>
/// The form of an ARN: six fields with colons between them, of which the last takes all further colons. A colon inside a policy
/// variable such as <c>${aws:username}</c> divides nothing.
/// </summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html</remarks>
internal static class ArnForm
{
    /// <summary>How many characters an ARN may have.</summary>
    public const int Longest = 2048;

    /// <summary>How many fields an ARN has.</summary>
    public const int Fields = 6;

    public const int Partition = 1;

    public const int Service = 2;

    public const int Region = 3;

    public const int Account = 4;

    public const int Resource = 5;

    /// <summary>What every ARN begins with.</summary>
    public const string Prefix = "arn:";

    /// <summary>How many fields a text has, counted up to those of an ARN.</summary>
    public static int Count(string text)
    {
        int fields = 1;
        for (int colon = Colon(text, 0); colon >= 0 && fields < Fields; colon = Colon(text, colon + 1))
        {
            fields++;
        }

        return fields;
    }

    /// <summary>Where a field stands in a text that has it.</summary>
    public static (int Start, int Length) Field(string text, int index)
    {
        int start = 0;
        for (int i = 0; i < index; i++)
        {
            start = Colon(text, start) + 1;
        }

        int end = index == Resource ? -1 : Colon(text, start);
        return (start, (end < 0 ? text.Length : end) - start);
    }

    /// <summary>The fields of a text, as many as it has, up to those of an ARN.</summary>
    public static string[] Split(string text)
    {
        string[] fields = new string[Count(text)];
        int start = 0;
        for (int i = 0; i < fields.Length; i++)
        {
            int end = i == Resource ? -1 : Colon(text, start);
            end = end < 0 ? text.Length : end;
            fields[i] = text.Substring(start, end - start);
            start = end + 1;
        }

        return fields;
    }

    /// <summary>The text with a <c>*</c> for every field that it lacks, as IAM reads it.</summary>
    /// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html</remarks>
    public static string Completed(string text)
    {
        for (int fields = Count(text); fields < Fields; fields++)
        {
            text += ":*";
        }

        return text;
    }

    /// <summary>The first colon that divides fields, at or behind <paramref name="from"/>; -1 when there is none.</summary>
    public static int Colon(string text, int from)
    {
        for (int i = from; i < text.Length; i++)
        {
            if (text[i] == ':')
            {
                return i;
            }

            if (VariableForm.StartsAt(text, i))
            {
                i = Math.Max(VariableForm.End(text, i), i);
            }
        }

        return -1;
    }

    /// <summary>Whether it is a partition: <c>aws</c>, or <c>aws-</c> and more, such as <c>aws-us-gov</c>.</summary>
    public static bool IsPartition(string text, int start, int length) =>
        IsName(text, start, length) && string.CompareOrdinal(text, start, "aws-", 0, Math.Min(length, 4)) == 0 && length >= 3;

    /// <summary>Whether it is made as the names of services and Regions are: of lower-case letters, digits and hyphens.</summary>
    public static bool IsName(string text, int start, int length)
    {
        for (int i = start; i < start + length; i++)
        {
            if (!Characters.IsOfName(text[i]))
            {
                return false;
            }
        }

        return length > 0;
    }
}
