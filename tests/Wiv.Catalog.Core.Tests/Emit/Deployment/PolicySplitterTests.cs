using System.Text.Json.Nodes;
using CsCheck;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Statements;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Tests.Emit.Deployment;

public sealed class PolicySplitterTests
{
    [Fact]
    public void No_policy_of_the_Wiv_catalog_is_split()
    {
        PermissionCatalog catalog = Catalogs.Wiv().Catalogs.Single();

        Assert.Equal(
            catalog.Policies.Select(policy => (policy.Name, StatementJoiner.Merge(policy))),
            PolicySplitter.Split(catalog).Select(part => (part.Name, part.Statements))
        );
    }

    [Fact]
    public void The_parts_of_a_policy_fit_and_say_together_what_it_says() =>
        RandomCatalog.Long.Sample(
            catalog =>
            {
                ILookup<string, PolicyPart> parts = PolicySplitter
                    .Split(catalog)
                    .ToLookup(part => catalog.Policies.First(policy => part.Name.StartsWith(policy.Name)).Name);
                foreach (Policy policy in catalog.Policies)
                {
                    PolicyPart[] own = [.. parts[policy.Name]];
                    Assert.Equal(
                        Grants(StatementJoiner.Merge(policy)),
                        new SortedSet<string>(own.SelectMany(part => Grants(part.Statements)), StringComparer.Ordinal)
                    );
                    Assert.All(own, part => Assert.True(part.Size <= Budgets.Managed || IsOfOnePiece(part), part.Name));
                    Assert.All(own, part => AssertNoSidTwice(part.Statements));
                }
            },
            iter: 20
        );

    [Theory]
    [InlineData(100, "ShopPolicy")]
    [InlineData(6000, "ShopPolicy-1", "ShopPolicy-3")]
    public void A_part_has_the_name_of_the_policy_and_a_number_that_no_other_policy_has(int length, params string[] names)
    {
        // An ARN has 2,048 characters at most, so what fills a part is several.
        string name = new('o', (length / 3) - 1);
        PermissionCatalog catalog = Catalogs.Read(
            $$"""
            catalog: Shop
            resources:
              A: { arn: "arn:aws:s3:::{{name}}a" }
              B: { arn: "arn:aws:s3:::{{name}}b" }
              C: { arn: "arn:aws:s3:::{{name}}c" }
              D: { arn: "arn:aws:s3:::{{name}}d" }
              E: { arn: "arn:aws:s3:::{{name}}e" }
              F: { arn: "arn:aws:s3:::{{name}}f" }
            policies:
              ShopPolicy:
                permissions:
                  - { action: s3:GetObject, resource: [A, B, C, D, E, F], why: Read them }
              shoppolicy-2:
                permissions:
                  - { action: s3:PutObject, resource: A, why: Write them }
            """
        );

        Assert.Equal([.. names, "shoppolicy-2"], PolicySplitter.Split(catalog).Select(part => part.Name));
    }

    private static SortedSet<string> Grants(EquatableArray<Statement> statements) =>
        PolicyGrants.Of(JsonNode.Parse(PolicyJsonFile.Write(statements))!);

    /// <summary>What leaves something out cannot be split, nor what is one action on one resource.</summary>
    private static bool IsOfOnePiece(PolicyPart part) =>
        part.Statements.Count == 1
        && part.Statements[0] is { Resources: { } resources } statement
        && (statement.Actions.IsNot || statement.Actions.Items.Count == 1)
        && (resources.IsNot || resources.Items.Count == 1);

    private static void AssertNoSidTwice(EquatableArray<Statement> statements)
    {
        string[] sids = [.. statements.Select(statement => statement.Sid).OfType<string>()];
        Assert.Equal(sids.Distinct(), sids);
    }
}
