using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Rules.Resources;

namespace Wiv.Catalog.Core.Tests.Rules.Resources;

/// <summary>ARNs that end in their fifth colon, which IAM takes and no resource has.</summary>
public sealed class NamelessResourceTests
{
    [Theory]
    [InlineData("""{ "Effect": "Allow", "Action": "organizations:DescribeAccount", "Resource": # }""")]
    [InlineData("""{ "Effect": "Allow", "Action": "organizations:DescribeAccount", "NotResource": # }""")]
    [InlineData("""{ "Effect": "Deny", "NotAction": "organizations:DescribeAccount", "Resource": [#] }""")]
    public void It_is_told_in_every_statement_and_by_this_rule_alone(string statement)
    {
        const string arn = "\"arn:aws:organizations::*:\"";
        string policy = PolicyCases.Policy(statement.Replace("#", arn));

        Problem problem = Assert.Single(PolicyCases.Fires(NamelessResource.Definition, policy, arn));

        Assert.Contains("'arn:aws:organizations::*:' has nothing", problem.Message);
        PolicyCases.IsSilent(ResourceThatNoActionTakes.Definition, policy);
    }

    [Theory]
    [InlineData("arn:aws:organizations::*:*")]
    [InlineData("arn:aws:organizations::*:account/")]
    [InlineData("arn:aws:organizations::*")]
    [InlineData("arn:aws:organizations::*:${aws:PrincipalTag/account}")]
    public void What_names_something_or_has_fewer_fields_is_not(string arn) =>
        PolicyCases.IsSilent(
            NamelessResource.Definition,
            PolicyCases.Policy(PolicyCases.Allow("organizations:DescribeAccount", arn))
        );

    [Fact]
    public void Where_the_formats_of_the_service_are_known_they_tell_it()
    {
        string policy = PolicyCases.Policy(PolicyCases.Allow("s3:ListBucket", "arn:aws:s3:::"));

        PolicyCases.IsSilent(NamelessResource.Definition, policy);
        PolicyCases.Fires(InvalidArnResource.Definition, policy, "\"arn:aws:s3:::\"");
    }
}
