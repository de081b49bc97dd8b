using Wiv.Catalog.Core.Json;
using Wiv.Catalog.Core.Usage;
using Wiv.Catalog.Fuzz.Mutation;
using Wiv.Catalog.Fuzz.Running;

namespace Wiv.Catalog.Fuzz.Targets;

/// <summary>The facts that a build recorded: read, or refused with a place.</summary>
internal sealed class FactsTarget(string name) : FuzzTarget(name, 80_000, [Facts, .. Hostile.Json])
{
    private const string Path = "fuzz.usage.json";

    private const string Facts = """
        {"version":1,"project":"Shop.csproj","policies":["ShopPolicy"],"catalogs":["shop.permissions.yaml"],"uses":[
        {"by":"AmazonS3.GetObject","known":true,"needs":["s3:GetObject"],"needsOneOf":[],"mayNeed":["kms:Decrypt"],
        "sites":[{"file":"Orders.cs","line":12,"member":"Orders.Read"},{"file":null,"member":"A"}]},
        {"by":"x","known":false,"needs":[],"needsOneOf":["a:B"],"mayNeed":[],"sites":[]}]}
        """;

    public override void Run(string input)
    {
        UsageFacts? facts = UsageFactsReader.Read(Path, input, out JsonFailure? failure);
        if ((facts is null) != (failure is not null))
        {
            throw new FindingException("facts are read, or it is told why not", input);
        }

        if (failure is not null && !Findings.IsInside(failure.Span, Path, input))
        {
            throw new FindingException("a failure without a position", failure.ToString());
        }
    }
}
