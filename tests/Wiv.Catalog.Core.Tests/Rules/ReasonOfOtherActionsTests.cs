using Wiv.Catalog.Core.Rules;
using Wiv.Catalog.Core.Rules.Reasons;

namespace Wiv.Catalog.Core.Tests.Rules;

public sealed class ReasonOfOtherActionsTests
{
    [Theory]
    [InlineData("s3:Describe*", "Describe S3 storage lens and configurations", true)]
    [InlineData("compute-optimizer:Describe*", "Describe optimization enrollment status and preferences", true)]
    [InlineData("s3:GetStorageLens*", "Describe S3 storage lens and configurations", false)]
    [InlineData("ec2:Describe*", "Describe instances and what they cost", false)]
    [InlineData("s3:Describe*", "Look at jobs that run in batches", false)]
    [InlineData("s3:Describe*", "Find out more", false)]
    [InlineData("s3:DescribeJob", "Describe S3 storage lens and configurations", false)]
    [InlineData("nosuchservice:Get*", "Describe S3 storage lens and configurations", false)]
    public void A_reason_without_a_word_of_what_is_granted_and_with_one_of_what_is_not_is_told(
        string action,
        string why,
        bool isTold
    )
    {
        string catalog =
            $"catalog: Shop\npolicies:\n  ShopPolicy:\n    permissions:\n      - {{ action: \"{action}\", resource: \"*\", why: {why} }}\n";

        bool told = CatalogChecker
            .Check(Catalogs.Link(catalog).All)
            .Any(problem => problem.Rule == ReasonOfOtherActions.Definition);

        Assert.Equal(isTold, told);
    }
}
