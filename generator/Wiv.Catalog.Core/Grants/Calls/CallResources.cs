using System.Text;
using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Aws.Reference;

namespace Wiv.Catalog.Core.Grants.Calls;

/// <summary>Finds the resources that a call may act on, as far as its request tells.</summary>
internal static class CallResources
{
    private const string BucketName = "BucketName";

    // The one name in ARNs that may hold colons.
    private const string ObjectName = "ObjectName";

    /// <summary>
    /// Patterns of ARNs, one of which the action asks for; none when the request does not tell. What is not known of a resource
    /// is a wildcard.
    /// </summary>
    /// <param name="action">The action that the call needs.</param>
    /// <param name="request">What is known of the request.</param>
    /// <param name="used">Gets the values that tell.</param>
    public static IReadOnlyList<string> Of(AwsAction action, CallRequest request, ISet<CallValue> used) =>
        request.Values.Count == 0
            ? []
            :
            [
                .. action.ResourceTypes.SelectMany(type =>
                    WholeArns(type.Type, request, used)
                        .SelectMany(arn => new[] { arn, Below(arn, '/'), Below(arn, ':') })
                        .Concat(type.Type.ArnFormats.SelectMany(format => Named(action.Service, format, request, used)))
                ),
            ];

    /// <summary>What is below a resource, such as an index of a table, for those who name the table alone.</summary>
    private static string Below(string arn, char separator) => arn + separator + ResourcePattern.Field;

    /// <summary>Values that are ARNs of the type.</summary>
    private static IEnumerable<string> WholeArns(AwsResourceType type, CallRequest request, ISet<CallValue> used)
    {
        foreach (CallValue value in request.Values)
        {
            if (ArnPattern.Parse(value.Text) is { } arn && ArnFormat.Of(type).Any(format => format.CanMatch(arn)))
            {
                used.Add(value);
                yield return value.Text;
            }
        }
    }

    /// <summary>The resource that the request names, if it does; of a function, its versions and aliases are named beside.</summary>
    private static string[] Named(string service, string format, CallRequest request, ISet<CallValue> used) =>
        Filled(service, format, request, used) is not { } arn ? []
        : format.EndsWith(":${FunctionName}", StringComparison.Ordinal) ? [arn, Below(arn, ':')]
        : [arn];

    /// <summary>The format with what the request puts into its holes; <see langword="null"/> when that is nothing.</summary>
    private static string? Filled(string service, string format, CallRequest request, ISet<CallValue> used)
    {
        // Who names a bucket does not mean an access point.
        if (
            request.Find(BucketName) is { } bucket
            && RequestHole.Pattern(BucketName, bucket.Text) is not null
            && format.IndexOf("${" + BucketName + "}", StringComparison.Ordinal) < 0
        )
        {
            return null;
        }

        var text = new StringBuilder();
        bool isFilled = false;
        int from = 0;
        for (
            int start = format.IndexOf("${", StringComparison.Ordinal);
            start >= 0;
            start = format.IndexOf("${", from, StringComparison.Ordinal)
        )
        {
            int end = format.IndexOf('}', start);
            string hole = format.Substring(start + 2, end - start - 2);
            string? value = Value(service, hole, request, used);
            isFilled |= value is not null;
            text.Append(format, from, start - from).Append(value ?? Open(hole));
            from = end + 1;
        }

        return isFilled ? text.Append(format, from, format.Length - from).ToString() : null;
    }

    private static string? Value(string service, string hole, CallRequest request, ISet<CallValue> used)
    {
        foreach (string property in RequestHole.Properties(service, hole))
        {
            if (
                request.Find(property) is { } value
                && !value.Text.StartsWith("arn:", StringComparison.Ordinal)
                && RequestHole.Pattern(hole, value.Text) is { } pattern
            )
            {
                used.Add(value);
                return pattern;
            }
        }

        return null;
    }

    private static string Open(string hole) =>
        hole switch
        {
            BucketName => ResourcePattern.Segment.ToString(),
            ObjectName => "*",
            _ => ResourcePattern.Field.ToString(),
        };
}
