using CsCheck;
using Wiv.Catalog.Core.Holes;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Statements;
using Wiv.Catalog.Core.Tests.Emit.Deployment;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Tests.Limits;

/// <summary>A policy that is counted without being written has the size of the one that is written.</summary>
public sealed class StatementSizeTests
{
    [Fact]
    public void Of_random_catalogs() => RandomCatalog.Long.Sample(AssertSame, iter: 50);

    [Fact]
    public void Of_the_Wiv_catalog() => AssertSame(Catalogs.Wiv().Catalogs.Single());

    [Fact]
    public void Of_no_statement() => Assert.Equal("""{"Version":"2012-10-17","Statement":[]}""".Length, Sizes([]).Empty);

    private static void AssertSame(PermissionCatalog catalog)
    {
        var examples = new ParameterValues(catalog.Parameters);
        IEnumerable<EquatableArray<Statement>> policies = catalog
            .Policies.Select(StatementJoiner.Merge)
            .Append(StatementJoiner.Merge(catalog.Trust));
        foreach (EquatableArray<Statement> statements in policies)
        {
            int written = PolicySize.Of(PolicyJsonFile.Write(statements, examples.Example));
            Assert.Equal(written, Sizes(catalog.Parameters).Of(statements));
            Assert.All(
                statements,
                statement =>
                    Assert.Equal(
                        PolicySize.Of(PolicyJsonFile.Write(new EquatableArray<Statement>([statement]), examples.Example)),
                        Sizes(catalog.Parameters).Of([statement])
                    )
            );
        }
    }

    private static StatementSizes Sizes(IEnumerable<Parameter> parameters) => new(parameters);
}
