using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Rules.Resources;

namespace Wiv.Catalog.Core.Tests.Rules.Resources;

/// <summary>A resource is an ARN or <c>*</c>.</summary>
public sealed class InvalidArnPrefixTests
{
    [Theory]
    [InlineData("shop")]
    [InlineData("s3:::shop/*")]
    [InlineData("ARN:aws:s3:::shop")]
    [InlineData("")]
    [InlineData("/shop")]
    public void These_are_told(string arn) =>
        PolicyCases.Fires(InvalidArnPrefix.Definition, PolicyCases.Policy(PolicyCases.Allow("s3:GetObject", arn)), $"\"{arn}\"");

    [Theory]
    [InlineData("*")]
    [InlineData("arn:aws:s3:::shop")]
    [InlineData("arn:aws:s3")]
    [InlineData("*:shop")]
    [InlineData("${aws:username}")]
    public void These_are_right(string arn) =>
        PolicyCases.IsSilent(InvalidArnPrefix.Definition, PolicyCases.Policy(PolicyCases.Allow("s3:GetObject", arn)));

    [Fact]
    public void The_policy_of_an_api_may_leave_out_the_first_fields()
    {
        string policy = PolicyCases.Policy(PolicyCases.Allow("execute-api:Invoke", "execute-api:/prod/GET/*"));
        PolicyCases.IsSilent(InvalidArnPrefix.Definition, policy, PolicyKind.Resource);
        PolicyCases.Fires(InvalidArnPrefix.Definition, policy, "\"execute-api:/prod/GET/*\"");
    }
}
