using Wiv.Catalog.Core.Json;
using Wiv.Catalog.Core.Proving;
using Wiv.Catalog.Deciding;
using Wiv.Catalog.Proving;

namespace Wiv.Catalog.Core.Tests.Proving;

/// <summary>Asks proofs of policies that are written short: statements with <c>'</c> for <c>"</c>.</summary>
internal static class Proofs
{
    /// <summary>The answer, and the witness in one line: <c>No s3:GetObject arn:aws:s3:::x/x aws:SourceIp=10.0.0.0</c>.</summary>
    public static string NoWider(string old, string wider)
    {
        ProofSide before = Side(old);
        ProofSide after = Side(wider);
        ProofResult result = new Proof([]).NoWider(before, after);
        if (result.Witness is { } witness)
        {
            Assert.True(Allows(after, witness), "the new policy does not allow the witness");
            Assert.False(Allows(before, witness), "the old policy allows the witness");
        }

        return result.Verdict + Line(result);
    }

    public static string Line(ProofResult result) =>
        result.Witness is not { } witness
            ? ""
            : $" {witness.Action} {witness.Resource}"
                + string.Concat(witness.Context.Select(key => $" {key.Key}={string.Join(",", key.Value)}"));

    public static DecidedPolicy Policy(string statements, string version = "2012-10-17")
    {
        string text = $"{{'Version':'{version}','Statement':[{statements}]}}".Replace('\'', '"');
        var json = Assert.IsType<JsonObject>(JsonReader.Read("p.json", text, out _));
        return Assert.IsType<DecidedPolicy>(PolicyText.Read(json, (_, what) => Assert.Fail(what)));
    }

    private static ProofSide Side(string statements) => new([], [Policy(statements)]);

    private static bool Allows(ProofSide side, DecidedRequest request) => Authority.Of(side.Policies).Allows(request);
}
