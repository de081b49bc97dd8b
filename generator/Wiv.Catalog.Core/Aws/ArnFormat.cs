using System.Runtime.CompilerServices;
using Wiv.Catalog.Core.Aws.Reference;

namespace Wiv.Catalog.Core.Aws;

/// <summary>A format of the ARNs of a resource type, such as <c>arn:${Partition}:s3:::${BucketName}/${ObjectName}</c>.</summary>
/// <remarks>https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html</remarks>
internal sealed class ArnFormat
{
    private static readonly ConditionalWeakTable<AwsResourceType, IReadOnlyList<ArnFormat>> Formats = new();

    private readonly ArnPattern _fields;

    /// <summary>With holes that take no colon, for patterns whose wildcards run over several fields.</summary>
    private readonly string _whole;

    private readonly int _colons;

    private ArnFormat(string text, string wide, ArnPattern fields)
    {
        Text = text;
        _fields = fields;
        _whole = wide.Replace('*', ResourcePattern.Field);
        _colons = Colons(wide);
    }

    /// <summary>As AWS writes it.</summary>
    public string Text { get; }

    public string Service => _fields.Service;

    /// <summary>What stands in the account, a <c>*</c> for a hole.</summary>
    public string Account => _fields.Account;

    public bool HasRegion => _fields.Region.Length > 0;

    public bool HasAccount => _fields.Account.Length > 0;

    /// <summary>The formats of a type.</summary>
    public static IReadOnlyList<ArnFormat> Of(AwsResourceType type) =>
        Formats.GetValue(type, static t => [.. t.ArnFormats.Select(Parse).OfType<ArnFormat>()]);

    /// <summary>A format; <see langword="null"/> when it does not have the fields of an ARN.</summary>
    public static ArnFormat? Parse(string text)
    {
        // Of all holes this one alone is known to hold no slash, and by that a bucket is told from its objects.
        // https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html
        string wide = ResourcePattern.WithoutVariables(text.Replace("${BucketName}", ResourcePattern.Segment.ToString()));
        return ArnPattern.Parse(wide) is { } fields ? new ArnFormat(text, wide, fields) : null;
    }

    /// <summary>Whether some ARN has this format and is matched by the resource, field by field.</summary>
    /// <param name="arn">A resource of a policy; <see cref="ResourcePattern.WithoutVariables"/>.</param>
    /// <remarks>
    /// A hole may be anything, empty too: AWS leaves the account out of the ARNs of what it owns itself, whatever the format
    /// says.
    /// </remarks>
    public bool CanMatch(ArnPattern arn) =>
        ResourcePattern.Overlaps(_fields.Service, arn.Service)
        && ResourcePattern.Overlaps(_fields.Region, arn.Region)
        && ResourcePattern.Overlaps(_fields.Account, arn.Account)
        && ResourcePattern.Overlaps(_fields.Partition, arn.Partition)
        && CanMatchResource(arn);

    /// <summary>
    /// Whether some ARN has this format and is matched by the resource when a wildcard runs over colons:
    /// <c>arn:aws:logs:*:*:/aws/lambda/*</c> matches log groups so. Holes hold no colons here.
    /// </summary>
    /// <param name="pattern">A resource of a policy; <see cref="ResourcePattern.WithoutVariables"/>.</param>
    public bool CanMatchAcross(string pattern) =>
        // The ARNs of the format have as many colons as it has itself, so the resource must have fewer.
        Colons(pattern) < _colons
        && ResourcePattern.Overlaps(_whole, pattern);

    /// <summary>Whether what stands behind the last colon is of this format, whatever the other fields hold.</summary>
    public bool CanMatchResource(ArnPattern arn) => ResourcePattern.Overlaps(_fields.Resource, arn.Resource);

    private static int Colons(string text) => text.Count(c => c == ':');

    public override string ToString() => Text;
}
