using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Holes;

/// <summary>Decides whether a part of a resource may hold a slash.</summary>
/// <remarks>
/// Keys of S3, names of log groups and the paths of roles have slashes, and are none the wider for them. But in
/// <c>table/{Table}</c> the value <c>orders/index/by-date</c> would name an index, and in <c>{Bucket}/*</c> the value
/// <c>mine/yours</c> another bucket.
/// </remarks>
internal static class PathHole
{
    /// <summary>
    /// Whether a slash leaves the resource what it is: it does not stand in the first segment, and AWS has no other type of
    /// resources that a longer path would name. Of a service that is not known nothing is known.
    /// </summary>
    /// <param name="service">The service of the ARN.</param>
    /// <param name="region">Its Region, with a <c>*</c> for what is filled in.</param>
    /// <param name="account">Its account, in the same way.</param>
    /// <param name="before">What stands before the hole in the resource; <see cref="ResourcePattern.Segment"/> for other holes.</param>
    public static bool TakesSlash(string service, string region, string account, string before)
    {
        if (before.IndexOfAny([':', '/']) < 0)
        {
            return false;
        }

        ArnPattern Arn(char end) => new("*", service, region, account, before + end);

        ArnFormat[] formats =
        [
            .. ResourceArns
                .Formats(Arn(ResourcePattern.Segment))
                .Where(format => CanBe(region, format.HasRegion) && CanBe(account, format.HasAccount)),
        ];
        int plain = formats.Count(format => format.CanMatchResource(Arn(ResourcePattern.Segment)));
        return plain > 0 && formats.Count(format => format.CanMatchResource(Arn(ResourcePattern.Field))) == plain;
    }

    private static bool CanBe(string field, bool isFilled) => field == "*" || field.Length > 0 == isFilled;
}
