using Wiv.Catalog.Core.Starting;

namespace Wiv.Catalog.Generator.Tests.Generation;

/// <summary>The catalog that <c>wiv-catalog init</c> writes gives code at once.</summary>
public sealed class FirstCatalogTests
{
    [Fact]
    public void A_first_catalog_compiles_and_has_a_constant_and_a_policy()
    {
        GeneratorRun run = new GeneratorHost(
            [new CatalogText("/app/shop.permissions.yaml", FirstCatalog.Text("Shop"))],
            """
            using Shop;
            using Wiv.Catalog;
            class Program
            {
                const string Action = Permissions.S3.GetObject;
                static void Main()
                {
                    PolicyDocument policy = ShopPolicies.Access(AccountId.Parse("123456789012"));
                    System.Console.WriteLine(Action + policy.ToJson());
                }
            }
            """
        ).Run();

        Assert.Empty(run.Problems);
        Assert.Empty(run.CompilerMessages);
    }
}
