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

    /// <summary>The same with the statements alone that are about an action.</summary>
    public Authority About(string action) =>
        new(Layers.Select(layer => layer.Where(statement => statement.TakesAction(action)).ToArray()).ToArray());

    /// <summary>Whether every layer has a statement that may allow something.</summary>
    public bool MayAllow => Layers.All(layer => layer.Any(statement => !statement.IsDeny));

    /// <summary>What the layer allows that has the fewest statements: nothing else can be allowed.</summary>
    public IReadOnlyList<DecidedStatement> Smallest =>
        Layers.Select(layer => layer.Where(statement => !statement.IsDeny).ToArray()).OrderBy(layer => layer.Length).First();

    public bool Allows(DecidedRequest request) =>
        Layers.All(layer => layer.Any(statement => !statement.IsDeny && statement.Applies(request)))
        && !Denials.Any(statement => statement.Applies(request));
}
