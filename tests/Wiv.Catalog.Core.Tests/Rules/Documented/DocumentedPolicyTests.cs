using Wiv.Catalog.Core.Json;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Rules;

namespace Wiv.Catalog.Core.Tests.Rules.Documented;

/// <summary>
/// The policies of resources that AWS makes itself, or shows in its documentation. The name of a file starts with the service.
/// Nothing may be found in them, whether the kind is told or found.
/// </summary>
public sealed class DocumentedPolicyTests
{
    private const string Folder = "tests/Wiv.Catalog.Core.Tests/Rules/Documented";

    public static TheoryData<string> Policies => [.. TestFiles.PoliciesIn(Folder)];

    [Theory]
    [MemberData(nameof(Policies))]
    public void Nothing_is_found_where_the_service_is_told(string name) =>
        Assert.Empty(Lines(Read(name), PolicyUsage.OfResource(name.Split('.')[0])));

    [Theory]
    [MemberData(nameof(Policies))]
    public void Nothing_is_found_where_the_kind_is_told(string name) => Assert.Empty(Lines(Read(name), PolicyKind.Resource));

    [Theory]
    [MemberData(nameof(Policies))]
    public void The_kind_is_found_and_nothing_else(string name)
    {
        PolicyUsage usage = PolicyForm.UsageOf((JsonObject)JsonReader.Read("policy.json", Read(name), out _)!);

        Assert.Equal(PolicyKind.Resource, usage.Kind);
        Assert.True(
            usage.Service is null || name.StartsWith("ec2.", StringComparison.Ordinal) || usage.Service == name.Split('.')[0]
        );
        Assert.Empty(Lines(Read(name), usage));
    }

    private static string Read(string name) => File.ReadAllText(TestFiles.InRepository($"{Folder}/{name}.json"));

    private static IEnumerable<string> Lines(string json, PolicyUsage usage) =>
        PolicyChecker.CheckJson("policy.json", json, usage).Select(problem => $"{problem.Rule.Id}: {problem.Message}");
}
