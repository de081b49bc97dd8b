using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Rules;
using Wiv.Catalog.Fuzz.Mutation;

namespace Wiv.Catalog.Fuzz.Targets;

/// <summary>The policy reader of Core and its rules, for every use of a policy.</summary>
internal sealed class PolicyTarget : FuzzTarget
{
    private const string Path = "fuzz.json";

    public PolicyTarget(string name, SeedTexts seeds)
        : base(name, 36_000, [.. Hostile.Json, .. seeds.Policies]) => Tokens = Mutation.Tokens.Json;

    public override void Run(string input)
    {
        var kind = (PolicyKind)(1 << (input.Length % 7));
        Findings.Check(PolicyChecker.CheckJson(Path, input, kind), Path, input);
    }
}
