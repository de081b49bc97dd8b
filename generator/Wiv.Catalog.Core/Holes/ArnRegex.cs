using System.Text;
using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Grammar;

namespace Wiv.Catalog.Core.Holes;

/// <summary>
/// Makes a regular expression of an ARN pattern: it matches the ARNs that name one resource and that the pattern matches,
/// field by field. Signs beyond ASCII, and <c>{</c>, which could begin a policy variable, are not let in.
/// </summary>
internal static class ArnRegex
{
    private const string Kebab = "[a-z0-9-]";

    /// <summary>What may stand in one resource's name: no wildcard, no quote, no backslash, no white space.</summary>
    private const string InResource = @"[A-Za-z0-9!#$%&()+,./:;<=>@^_|}~\[\]-]";

    /// <summary>What no principal has, of those.</summary>
    private const string NotInPrincipal = "$}";

    /// <summary>The regular expression.</summary>
    /// <param name="pattern">The pattern; all ARNs when it is absent.</param>
    /// <param name="isPrincipal">Whether the ARN stands for a principal too, which has fewer signs.</param>
    public static string Of(string? pattern, bool isPrincipal = false)
    {
        string inResource = isPrincipal ? string.Concat(InResource.Where(c => NotInPrincipal.IndexOf(c) < 0)) : InResource;
        ArnPattern arn = (pattern is null ? null : ArnPattern.Parse(pattern)) ?? new ArnPattern("*", "*", "*", "*", "*");
        string[] fields =
        [
            "arn",
            Field(IsAnyPartition(arn.Partition) ? "*" : arn.Partition, Kebab, $"aws(?:-{Kebab}*)?"),
            Field(arn.Service, Kebab, $"{Kebab}+"),
            Field(arn.Region, Kebab, $"{Kebab}*"),
            Field(arn.Account, Kebab, $"(?:[0-9]{{12}}|[a-z]{Kebab}*)?"),
            Field(arn.Resource, inResource, $"{inResource}+"),
        ];
        return $"^{string.Join(":", fields)}$";
    }

    /// <summary>A partition is <c>aws</c>, or <c>aws-</c> and more, so that <c>aws*</c> is all of them.</summary>
    private static bool IsAnyPartition(string pattern) =>
        pattern.EndsWith("*", StringComparison.Ordinal) && pattern.TrimEnd('*') is ("" or "aws");

    private static string Field(string pattern, string character, string any)
    {
        if (pattern == "*")
        {
            return any;
        }

        var regex = new StringBuilder();
        for (int i = 0; i < pattern.Length; i++)
        {
            bool repeats = i > 0 && pattern[i] == '*' && pattern[i - 1] == '*';
            regex.Append(
                pattern[i] switch
                {
                    // Two of them say no more than one, and take the square of its time.
                    '*' => repeats ? "" : character + "*",
                    '?' => character,
                    char c when Characters.IsLetterOrDigit(c) || "-_/:,=@".IndexOf(c) >= 0 => c.ToString(),
                    char c => @"\" + c,
                }
            );
        }

        return regex.ToString();
    }
}
