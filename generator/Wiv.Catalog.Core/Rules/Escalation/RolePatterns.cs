using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Escalation;

/// <summary>Which of IAM's resources a resource of a statement takes in.</summary>
internal static class RolePatterns
{
    /// <summary>Whether the resource takes in all that <paramref name="pattern"/> does, in some account.</summary>
    /// <param name="resource">The resource.</param>
    /// <param name="pattern">What stands behind the account: <c>role/*</c>.</param>
    public static bool Covers(CheckedResource resource, string pattern) =>
        IsStars(resource.Pattern) || (IsIam(resource.Arn) && ResourcePattern.Covers(resource.Arn!.Resource, pattern));

    /// <summary>Whether the resource takes in one of a kind: <c>role</c>, <c>user</c>, <c>group</c>, <c>policy</c>.</summary>
    public static bool Meets(CheckedResource resource, string kind)
    {
        if (IsStars(resource.Pattern))
        {
            return true;
        }

        if (!IsIam(resource.Arn))
        {
            return false;
        }

        string start = kind + "/";
        string text = resource.Arn!.Resource;
        int wildcard = text.IndexOfAny(['*', '?']);
        return text.StartsWith(start, StringComparison.Ordinal)
            || (wildcard >= 0 && start.StartsWith(text.Substring(0, wildcard), StringComparison.Ordinal));
    }

    private static bool IsStars(string pattern) => pattern.Length > 0 && pattern.All(c => c == '*');

    private static bool IsIam(ArnPattern? arn) => arn is not null && (arn.Service == "iam" || ArnPattern.IsOpen(arn.Service));
}
