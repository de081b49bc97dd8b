using Wiv.Catalog.Core.Text.Output;
using Wiv.Catalog.Grammar;

namespace Wiv.Catalog.Core.Aws;

/// <summary>The form of an ARN in a policy, where wildcards and <c>{Parameter}</c> may stand in the fields.</summary>
/// <remarks>
/// The fields and their form are those of <see cref="ArnForm"/>, which the library knows too. Here each field may be open,
/// the service too, where a parameter may stand; and of the words in place of an account only those of AWS's own ARNs are taken.
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html
/// </remarks>
internal static class ArnGrammar
{
    private const string Form = "write arn:partition:service:region:account:resource";

    /// <summary>What is wrong with <paramref name="arn"/> and what would be right; <see langword="null"/> when it is well formed.</summary>
    public static string? Check(string arn) =>
        CheckResource(arn) ?? (HasResource(arn) ? null : "the resource after the last colon is missing; write its name or '*'");

    /// <summary>The same of a statement's resource, which to IAM may have nothing behind the last colon; WIV0199 warns of it.</summary>
    public static string? CheckResource(string arn)
    {
        if (!arn.StartsWith(ArnForm.Prefix, StringComparison.Ordinal))
        {
            return $"it does not start with 'arn:'; {Form}";
        }

        // A policy variable may hold colons, quotes and spaces: ${aws:PrincipalTag/team, 'none'}.
        arn = ResourcePattern.WithoutVariables(arn);
        if (arn.Any(c => char.IsWhiteSpace(c) || char.IsControl(c) || c is '"' or '\\'))
        {
            return "it has white space, a quote or a backslash, which no ARN has";
        }

        if (HiddenCharacters.FirstIn(arn) is { } hidden)
        {
            return $"it contains {HiddenCharacters.Describe(hidden)}, which a reader does not see";
        }

        string[] fields = ArnForm.Split(arn);
        if (fields.Length < ArnForm.Fields)
        {
            return $"it has {fields.Length} of the {ArnForm.Fields} fields; {Form}, with region and account empty where there is none";
        }

        return CheckPartition(fields[1]) ?? CheckService(fields[2]) ?? CheckRegion(fields[3]) ?? CheckAccount(fields[4]);
    }

    private static bool HasResource(string arn) => ArnForm.Field(arn, ArnForm.Resource).Length > 0;

    private static string? CheckPartition(string field) =>
        IsOpen(field) || ArnForm.IsPartition(field, 0, field.Length)
            ? null
            : $"'{field}' is not a partition; write aws, aws-cn or aws-us-gov";

    private static string? CheckService(string field) =>
        IsOpen(field) || IsName(field)
            ? null
            : $"'{field}' is not a service; it has lower-case letters, digits and '-', such as s3";

    private static string? CheckRegion(string field) =>
        field.Length == 0 || IsOpen(field) || IsName(field)
            ? null
            : $"'{field}' is not a region; write one such as us-east-1, '*', or leave the field empty";

    private static string? CheckAccount(string field) =>
        field.Length == 0 || IsOpen(field) || field is "aws" or "cloudfront" || Characters.IsAccountId(field)
            ? null
            : $"'{field}' is not an account; write its 12 digits, '*', or leave the field empty";

    private static bool IsName(string field) => ArnForm.IsName(field, 0, field.Length);

    /// <summary>Whether the field is filled at use or matches several values.</summary>
    private static bool IsOpen(string field) => field.IndexOfAny(['*', '?', '{']) >= 0;
}
