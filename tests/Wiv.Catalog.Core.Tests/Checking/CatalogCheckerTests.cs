using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Linking;
using Wiv.Catalog.Core.Parsing;
using Wiv.Catalog.Core.Rules;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Tests.Checking;

/// <summary>What the rules find in a catalog is told on its row, and what the published document has against it is all there.</summary>
public sealed class CatalogCheckerTests
{
    [Fact]
    public void The_Wiv_catalog_has_nothing_that_is_not_accepted() => Assert.Empty(Check(Wiv()).Select(Line));

    [Fact]
    public void Without_its_acceptances_it_tells_all_that_is_known_of_the_document()
    {
        string[] found =
        [
            .. Check(WithoutAcceptances(Wiv())).Select(problem => $"{problem.Rule.Id} {problem.Message.Split('\'')[1]}"),
        ];

        Assert.Equal(
            [
                "WIV0207 iam:AttachRolePolicy", // the service-linked role
                "WIV0207 iam:PutRolePolicy", // the role's own ARN: it can rewrite itself
                "WIV0207 iam:PutRolePolicy", // the service-linked role
                "WIV0209 iam:PassRole",
                "WIV0228 apidestinations.events.amazonaws.com",
                "WIV0228 events.amazonaws.com",
                "WIV0244 cloudformation:DescribeStackSetOperation", // on a target of a stack set
                "WIV0246 backup:List*",
                "WIV0246 billing:Get*",
                "WIV0247 compute-optimizer:Describe*",
                "WIV0247 consolidatedbilling:Get*",
                "WIV0247 consolidatedbilling:List*",
                "WIV0247 rds:List*",
                "WIV0249 events:CreateApiDestination",
                "WIV0249 events:CreateConnection",
                "WIV0249 events:DeleteApiDestination",
                "WIV0249 events:InvokeApiDestination",
                "WIV0249 rds:CreateDBSnapshot",
                "WIV0249 trustedadvisor:ExcludeCheckItems",
                "WIV0249 trustedadvisor:IncludeCheckItems",
                "WIV0249 trustedadvisor:RefreshCheck",
                "WIV0250 support:DescribeTrustedAdvisorCheckResult",
                "WIV0250 support:DescribeTrustedAdvisorChecks",
                "WIV0305 compute-optimizer:Describe*",
                "WIV0305 s3:Describe*",
                "WIV0305 trustedadvisor:Get*",
            ],
            found.Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Several_resources_that_one_action_needs_are_judged_together() =>
        // CreateStackInstances takes stack sets, targets and types: none of its eight rows is told.
        Assert.DoesNotContain(
            Check(WithoutAcceptances(Wiv())),
            problem => problem.Message.Contains("CreateStackInstances", StringComparison.Ordinal)
        );

    [Theory]
    [InlineData("s3:GetObjectt", "WIV0130")]
    [InlineData("s33:GetObject", "WIV0131")]
    public void An_action_newer_than_the_reference_can_be_accepted(string action, string id)
    {
        string catalog = $$"""
            catalog: Shop
            policies:
              ShopPolicy:
                permissions:
                  - { action: {{action}}, resource: "*", why: Read the orders, accept: { {{id}}: AWS announced it last week } }
            """;

        Assert.Empty(Check(catalog).Select(Line));
        Assert.Equal(
            [id],
            Check(
                    WithoutAcceptances(
                        catalog.Replace(", accept: { " + id + ": AWS announced it last week }", "", StringComparison.Ordinal)
                    )
                )
                .Select(problem => problem.Rule.Id)
        );
    }

    [Fact]
    public void Every_finding_lies_on_a_row_so_that_it_can_be_accepted_there() =>
        Assert.All(Check(WithoutAcceptances(Wiv())), problem => Assert.True(problem.Span.StartLine > 100, Line(problem)));

    private static EquatableArray<Problem> Check(string catalog) =>
        CatalogChecker.Check(CatalogLinker.Link([CatalogParser.Parse("a.permissions.yaml", catalog)]).All);

    private static string Wiv() => File.ReadAllText(TestFiles.Path("catalog/wiv.permissions.yaml"));

    private static string WithoutAcceptances(string catalog) =>
        string.Join(
            '\n',
            catalog
                .Split('\n')
                .Where(line => !line.TrimStart().StartsWith("WIV0", StringComparison.Ordinal) && line.Trim() != "accept:")
        );

    private static string Line(Problem problem) =>
        $"({problem.Span.StartLine + 1},{problem.Span.StartColumn + 1}): {problem.Rule.Id}: {problem.Message}";
}
