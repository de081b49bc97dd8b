using Wiv.Catalog.Core.Model;

namespace Wiv.Catalog.Core.Holes;

/// <summary>What a hole is called in messages, and which types of parameters are meant for it.</summary>
internal static class HoleWords
{
    /// <summary>The hole of a parameter that is a whole principal.</summary>
    public static Hole OfPrincipal(string kind) =>
        kind switch
        {
            "AWS" => Hole.AwsPrincipal,
            "Service" => Hole.ServicePrincipal,
            "Federated" => Hole.FederatedPrincipal,
            "CanonicalUser" => Hole.CanonicalUser,
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
    public static string Place(Hole hole) =>
        hole switch
        {
            Hole.Value => "a whole text",
            Hole.Path => "a part of a text that ':' divides",
            Hole.Name => "a part of the resource of an ARN",
            Hole.Field => "a part of the partition, service or Region of an ARN",
            Hole.Partition => "the partition of an ARN",
            Hole.Service => "the service of an ARN",
            Hole.Region => "the Region of an ARN",
            Hole.Digits => "a part of the account of an ARN",
            Hole.Account => "the account of an ARN",
            Hole.AwsPrincipal => "an AWS principal",
            Hole.ServicePrincipal => "a service principal",
            Hole.FederatedPrincipal => "a federated principal",
            _ => "a canonical user",
        };
}
