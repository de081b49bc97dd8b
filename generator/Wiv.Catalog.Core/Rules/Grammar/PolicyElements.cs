namespace Wiv.Catalog.Core.Rules.Grammar;

/// <summary>The names of the elements, whose case counts.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html</remarks>
internal static class PolicyElements
{
    public static IReadOnlyList<string> OfPolicy { get; } = ["Version", "Id", "Statement"];

    public static IReadOnlyList<string> OfStatement { get; } =
    ["Sid", "Effect", "Principal", "NotPrincipal", "Action", "NotAction", "Resource", "NotResource", "Condition"];

    /// <summary>Those that have an opposite with Not before their name.</summary>
    public static IReadOnlyList<string> WithOpposite { get; } = ["Principal", "Action", "Resource"];
}
