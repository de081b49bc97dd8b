using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Conditions;

/// <summary>Whether a resource of a policy can be of a type, by the formats of the type's ARNs.</summary>
internal static class ArnOverlap
{
    /// <summary>Whether one ARN can fit both the resource and the format, such as <c>arn:${Partition}:s3:::${BucketName}</c>.</summary>
    public static bool CanBe(CheckedResource resource, string format)
    {
        if (resource.Arn is not { } arn)
        {
            return true;
        }

        string[] fields = format.Split([':'], 6);
        return fields.Length < 6
            || ((ArnPattern.IsOpen(arn.Service) || arn.Service == fields[2]) && Overlap(Open(arn.Resource), Open(fields[5])));
    }

    /// <summary>The text with <c>*</c> in place of every <c>${...}</c>.</summary>
    private static string Open(string text)
    {
        int start = text.IndexOf("${", StringComparison.Ordinal);
        int end = start < 0 ? -1 : text.IndexOf('}', start);
        return end < 0 ? text : text.Substring(0, start) + "*" + Open(text.Substring(end + 1));
    }

    /// <summary>Whether some text matches both patterns.</summary>
    private static bool Overlap(string left, string right)
    {
        // row[r] is the answer for the rest of left behind l and the rest of right behind r; rows are filled backwards.
        bool[] next = new bool[right.Length + 1];
        bool[] row = new bool[right.Length + 1];
        for (int l = left.Length; l >= 0; l--)
        {
            for (int r = right.Length; r >= 0; r--)
            {
                row[r] = OverlapRest(left, l, right, r, row, next);
            }

            (row, next) = (next, row);
        }

        return next[0];
    }

    private static bool OverlapRest(string left, int l, string right, int r, bool[] row, bool[] next)
    {
        bool hasLeft = l < left.Length;
        bool hasRight = r < right.Length;
        if (hasLeft && left[l] == '*')
        {
            return next[r] || (hasRight && row[r + 1]);
        }

        if (hasRight && right[r] == '*')
        {
            return row[r + 1] || (hasLeft && next[r]);
        }

        return hasLeft && hasRight
            ? (left[l] == right[r] || left[l] == '?' || right[r] == '?') && next[r + 1]
            : !hasLeft && !hasRight;
    }
}
