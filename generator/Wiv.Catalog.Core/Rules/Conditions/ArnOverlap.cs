using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Grammar;

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

        string[] fields = ArnForm.Split(format);
        return fields.Length < 6
            || (
                (ArnPattern.IsOpen(arn.Service) || arn.Service == fields[2])
                && ResourcePattern.Overlaps(
                    ResourcePattern.WithoutVariables(arn.Resource),
                    ResourcePattern.WithoutVariables(fields[5])
                )
            );
    }
}
