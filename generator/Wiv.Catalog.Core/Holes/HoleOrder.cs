using Wiv.Catalog.Grammar;

namespace Wiv.Catalog.Core.Holes;

/// <summary>Which holes take all that others take. A parameter that stands in two must fit both.</summary>
internal static class HoleOrder
{
    private static readonly Hole[] All = (Hole[])Enum.GetValues(typeof(Hole));

    /// <summary>The widest hole of which every value fits both; <see langword="null"/> when there is none.</summary>
    public static Hole? Narrower(Hole left, Hole right)
    {
        Hole[] both = Array.FindAll(All, hole => Covers(left, hole) && Covers(right, hole));
        return both.Where(hole => Array.TrueForAll(both, other => Covers(hole, other)))
            .Select(hole => (Hole?)hole)
            .FirstOrDefault();
    }

    /// <summary>Whether every value that fits the one fits the other too.</summary>
    public static bool Covers(Hole outer, Hole inner) =>
        outer == inner || Array.Exists(Wider(inner), wider => Covers(outer, wider));

    private static Hole[] Wider(Hole hole) =>
        hole switch
        {
            Hole.Value => [],
            Hole.Name => [Hole.Path],
            Hole.Field or Hole.CanonicalUser => [Hole.Name],
            Hole.ServicePrincipal => [Hole.Name, Hole.FederatedPrincipal],
            Hole.Partition or Hole.Service or Hole.Region or Hole.Digits => [Hole.Field],
            Hole.Account => [Hole.Digits, Hole.AwsPrincipal],
            _ => [Hole.Value],
        };
}
