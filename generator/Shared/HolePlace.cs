namespace Wiv.Catalog.Grammar;

/// <summary>What holes are called, and what divides the texts that they are parts of.</summary>
internal static class HolePlace
{
    /// <summary>What the hole is called in messages.</summary>
    /// <param name="hole">The hole.</param>
    /// <param name="whole">What a hole is called that is not a part of anything.</param>
    public static string Of(Hole hole, string whole) =>
        hole switch
        {
            Hole.Value => whole,
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

    /// <summary>The signs that a value may not hold because they would begin another part of the text.</summary>
    public static string Dividers(Hole hole) =>
        hole switch
        {
            Hole.Path => ":",
            Hole.Name => ":/",
            _ => "",
        };
}
