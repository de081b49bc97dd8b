namespace Wiv.Catalog.Core.Aws;

/// <summary>IAM's matching of actions: case counts for nothing, <c>*</c> takes any run of characters, <c>?</c> exactly one.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html</remarks>
internal static class ActionPattern
{
    /// <summary>Whether <paramref name="pattern"/> matches the action, whose own characters all mean themselves.</summary>
    public static bool Matches(string pattern, string action) => WildcardPattern.Matches(pattern, action, ignoreCase: true);

    /// <summary>Whether every action that <paramref name="action"/> matches, <paramref name="pattern"/> matches too.</summary>
    public static bool Covers(string pattern, string action) => WildcardPattern.Covers(pattern, action, ignoreCase: true);
}
