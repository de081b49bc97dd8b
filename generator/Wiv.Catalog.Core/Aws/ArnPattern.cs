using Wiv.Catalog.Grammar;

namespace Wiv.Catalog.Core.Aws;

/// <summary>The fields of an ARN in a policy, each of which may hold wildcards and policy variables.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html</remarks>
internal sealed record ArnPattern(string Partition, string Service, string Region, string Account, string Resource)
{
    /// <summary>The fields of a text; <see langword="null"/> when it does not start with <c>arn:</c> or has fewer than six.</summary>
    public static ArnPattern? Parse(string text)
    {
        string[] fields = text.StartsWith(ArnForm.Prefix, StringComparison.Ordinal) ? ArnForm.Split(text) : [];
        return fields.Length == ArnForm.Fields ? new ArnPattern(fields[1], fields[2], fields[3], fields[4], fields[5]) : null;
    }

    /// <summary>Whether a field can stand for several values: it has a wildcard or a policy variable.</summary>
    public static bool IsOpen(string field) => field.IndexOfAny(['*', '?', '$']) >= 0;
}
