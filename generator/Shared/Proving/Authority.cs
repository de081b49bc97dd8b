using Wiv.Catalog.Deciding;

namespace Wiv.Catalog.Proving;

/// <summary>
/// What decides together: layers, each of which must allow a request, while no statement of any may deny it. The policies of a role
/// are one layer; its boundary, its session policy and each level of service control policies are one each.
/// </summary>
/// <param name="layers">The layers, each with the statements of all its policies.</param>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html</remarks>
internal sealed class Authority(IReadOnlyList<IReadOnlyList<DecidedStatement>> layers)
{
    public IReadOnlyList<IReadOnlyList<DecidedStatement>> Layers { get; } = layers;

    /// <summary>What allows nothing.</summary>
    public static Authority Nothing { get; } =
        new([
            [],
        ]);

    public IEnumerable<DecidedStatement> Statements => Layers.SelectMany(layer => layer);

    public IEnumerable<DecidedStatement> Denials => Statements.Where(statement => statement.IsDeny);

    /// <summary>What the policies of one layer decide.</summary>
    public static Authority Of(IEnumerable<DecidedPolicy> policies) =>
        new([policies.SelectMany(policy => policy.Statements).ToArray()]);

    /// <summary>The same with one more layer.</summary>
    public Authority Within(IReadOnlyList<DecidedStatement> layer) => new([.. Layers, layer]);

    /// <summary>The same with some of the statements alone.</summary>
    public Authority Where(Func<DecidedStatement, bool> takes) =>
        new(Layers.Select(layer => layer.Where(takes).ToArray()).ToArray());

    /// <summary>The same with some of the statements alone.</summary>
    /// <param name="about">Which, by their places among the statements of all layers.</param>
    /// <param name="first">The place of the first.</param>
    public Authority About(BitSet about, int first)
    {
        int place = first;
        var layers = new List<DecidedStatement[]>(Layers.Count);
        foreach (IReadOnlyList<DecidedStatement> layer in Layers)
        {
            layers.Add(about.Within(place, layer.Count).Select(number => layer[number]).ToArray());
            place += layer.Count;
        }

        return new Authority(layers);
    }

    /// <summary>Whether every layer has a statement that may allow something.</summary>
    public bool MayAllow => Layers.All(layer => layer.Any(statement => !statement.IsDeny));

    /// <summary>What the layer allows that has the fewest statements: nothing else can be allowed.</summary>
    public IReadOnlyList<DecidedStatement> Smallest =>
        Layers.Select(layer => layer.Where(statement => !statement.IsDeny).ToArray()).OrderBy(layer => layer.Length).First();

    public bool Allows(DecidedRequest request) =>
        Layers.All(layer => layer.Any(statement => !statement.IsDeny && statement.Applies(request)))
        && !Denials.Any(statement => statement.Applies(request));
}
