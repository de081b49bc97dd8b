using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Grammar;

namespace Wiv.Catalog.Core.Holes;

/// <summary>What a hole is called in messages, and which types of parameters are meant for it.</summary>
internal static class HoleWords
{
    /// <summary>The hole of a parameter that is a whole principal.</summary>
    public static Hole OfPrincipal(string kind) =>
        kind switch
        {
            PrincipalForm.Aws => Hole.AwsPrincipal,
            PrincipalForm.Service => Hole.ServicePrincipal,
            PrincipalForm.Federated => Hole.FederatedPrincipal,
            PrincipalForm.CanonicalUser => Hole.CanonicalUser,
            _ => Hole.Value,
        };

    /// <summary>The types that are meant for the hole; none where every type is.</summary>
    public static IReadOnlyList<ParameterType> TypesOf(Hole hole) =>
        hole switch
        {
            Hole.Account => [ParameterType.AccountId],
            Hole.Region => [ParameterType.Region],
            Hole.AwsPrincipal => [ParameterType.Arn, ParameterType.AccountId],
            Hole.FederatedPrincipal => [ParameterType.Arn, ParameterType.Text],
            Hole.Partition or Hole.Service or Hole.ServicePrincipal or Hole.CanonicalUser => [ParameterType.Text],
            _ => [],
        };

    /// <summary>What the hole is.</summary>
    public static string Place(Hole hole) => HolePlace.Of(hole, "a whole text");
}
