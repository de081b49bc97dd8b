using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Rules;

namespace Wiv.Catalog.Core.Tests.Rules.Documented;

/// <summary>Policies of organizations of the forms that AWS documents. The name of a file starts with the kind. Nothing may be found in them.</summary>
public sealed class OrganizationPolicyTests
{
    private const string Folder = "tests/Wiv.Catalog.Core.Tests/Rules/Documented/Organizations";

    public static TheoryData<string> Policies => [.. TestFiles.PoliciesIn(Folder)];

    [Theory]
    [MemberData(nameof(Policies))]
    public void Nothing_is_found(string name) =>
        Assert.Empty(
            PolicyChecker
                .CheckJson(
                    "policy.json",
                    File.ReadAllText(TestFiles.InRepository($"{Folder}/{name}.json")),
                    Enum.Parse<PolicyKind>(name.Split('.')[0])
                )
                .Select(problem => $"{problem.Rule.Id}: {problem.Message}")
        );
}
