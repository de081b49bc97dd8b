using Wiv.Catalog.Grammar;

namespace Wiv.Catalog.Core.Rules.Principals;

/// <summary>IAM's unique ids: four letters that tell the kind, then capitals and digits.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids</remarks>
internal static class UniqueIds
{
    public static bool IsRole(string text) => Is("AROA", text);

    public static bool IsUser(string text) => Is("AIDA", text);

    private static bool Is(string kind, string text) =>
        text.Length >= 16
        && text.StartsWith(kind, StringComparison.Ordinal)
        && text.All(c => c is (>= 'A' and <= 'Z') || Characters.IsDigit(c));
}
