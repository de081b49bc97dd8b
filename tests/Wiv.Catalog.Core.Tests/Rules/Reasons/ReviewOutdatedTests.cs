using System.Globalization;
using Wiv.Catalog.Core.Aws.Reference;
using Wiv.Catalog.Core.Rules;
using Wiv.Catalog.Core.Rules.Reasons;

namespace Wiv.Catalog.Core.Tests.Rules.Reasons;

/// <summary>A wildcard that grew since a person looked at it.</summary>
public sealed class ReviewOutdatedTests
{
    [Theory]
    [InlineData("ec2:Describe*")]
    [InlineData("bedrock:*")]
    [InlineData("s3:*")]
    public void What_AWS_added_is_named_as_far_as_it_is_not_too_much(string action)
    {
        string[] added =
        [
            .. AwsReference.Lookup(action).Actions.Where(match => !match.HasDetails).Select(match => match.FullName),
        ];

        string[] messages = Messages(action, "2025-01-01");

        string words =
            added.Length <= 5 ? string.Join(", ", added) : $"{string.Join(", ", added[..5])} and {added.Length - 5} more";
        string[] expected =
        [
            $"'{action}' was reviewed on 2025-01-01; since then AWS added {words}; look at them and set 'reviewed' to today",
        ];
        Assert.Equal(added.Length == 0 ? [] : expected, messages);
    }

    [Fact]
    public void A_review_on_the_day_of_the_reference_has_seen_it_all()
    {
        DateOnly day = DateOnly.ParseExact(AwsReference.Date, "yyyy-MM-dd", CultureInfo.InvariantCulture);

        Assert.Empty(Messages("ec2:Describe*", AwsReference.Date));
        Assert.Single(Messages("ec2:Describe*", day.AddDays(-1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
    }

    private static string[] Messages(string action, string reviewed) =>
        [
            .. CatalogChecker
                .Check(
                    Catalogs.Link(
                        $$"""
                        catalog: Shop
                        policies:
                          ShopPolicy:
                            permissions:
                              - { action: "{{action}}", resource: "*", why: Show the machines of the shop, reviewed: "{{reviewed}}" }
                        """
                    ).All
                )
                .Where(problem => problem.Rule == ReviewOutdated.Definition)
                .Select(problem => problem.Message),
        ];
}
