using System.Text;
using Wiv.Catalog.Core.Text.Output;
using Wiv.Catalog.Grammar;

namespace Wiv.Catalog.Core.Aws;

/// <summary>The form of an ARN in a policy, where wildcards and <c>{Parameter}</c> may stand in the fields.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html</remarks>
internal static class ArnGrammar
{
    private const string Form = "write arn:partition:service:region:account:resource";

    /// <summary>What is wrong with <paramref name="arn"/> and what would be right; <see langword="null"/> when it is well formed.</summary>
    public static string? Check(string arn) =>
        CheckResource(arn) ?? (HasResource(arn) ? null : "the resource after the last colon is missing; write its name or '*'");

    /// <summary>The same of a statement's resource, which to IAM may have nothing behind the last colon; WIV0199 warns of it.</summary>
    public static string? CheckResource(string arn)
    {
        if (!arn.StartsWith("arn:", StringComparison.Ordinal))
        {
            return $"it does not start with 'arn:'; {Form}";
        }

        // A policy variable may hold colons, quotes and spaces: ${aws:PrincipalTag/team, 'none'}.
        arn = WithoutVariables(arn);
        if (arn.Any(c => char.IsWhiteSpace(c) || char.IsControl(c) || c is '"' or '\\'))
        {
            return "it has white space, a quote or a backslash, which no ARN has";
        }

        if (HiddenCharacters.FirstIn(arn) is { } hidden)
        {
            return $"it contains {HiddenCharacters.Describe(hidden)}, which a reader does not see";
        }

        string[] fields = arn.Split([':'], 6);
        if (fields.Length < 6)
        {
            return $"it has {fields.Length} of the 6 fields; {Form}, with region and account empty where there is none";
        }

        return CheckPartition(fields[1]) ?? CheckService(fields[2]) ?? CheckRegion(fields[3]) ?? CheckAccount(fields[4]);
    }

    private static bool HasResource(string arn) => WithoutVariables(arn).Split([':'], 6)[5].Length > 0;

    private static string WithoutVariables(string arn)
    {
        StringBuilder? filled = null;
        int from = 0;
        int start;
        while ((start = arn.IndexOf("${", from, StringComparison.Ordinal)) >= 0 && arn.IndexOf('}', start) is >= 0 and var end)
        {
            filled = (filled ?? new StringBuilder()).Append(arn, from, start - from).Append('*');
            from = end + 1;
        }

        return filled is null ? arn : filled.Append(arn, from, arn.Length - from).ToString();
    }

    private static string? CheckPartition(string field) =>
        IsOpen(field) || field == "aws" || (field.StartsWith("aws-", StringComparison.Ordinal) && field.All(IsOfName))
            ? null
            : $"'{field}' is not a partition; write aws, aws-cn or aws-us-gov";

    private static string? CheckService(string field) =>
        field.Length > 0 && (IsOpen(field) || field.All(IsOfName))
            ? null
            : $"'{field}' is not a service; it has lower-case letters, digits and '-', such as s3";

    private static string? CheckRegion(string field) =>
        field.Length == 0 || IsOpen(field) || field.All(IsOfName)
            ? null
            : $"'{field}' is not a region; write one such as us-east-1, '*', or leave the field empty";

    private static string? CheckAccount(string field) =>
        field.Length == 0 || IsOpen(field) || field is "aws" or "cloudfront" || Characters.IsAccountId(field)
            ? null
            : $"'{field}' is not an account; write its 12 digits, '*', or leave the field empty";

    /// <summary>What the names of partitions, services and Regions are made of.</summary>
    private static bool IsOfName(char c) => Characters.IsLower(c) || Characters.IsDigit(c) || c == '-';

    /// <summary>Whether the field is filled at use or matches several values.</summary>
    private static bool IsOpen(string field) => field.IndexOfAny(['*', '?', '{']) >= 0;
}
