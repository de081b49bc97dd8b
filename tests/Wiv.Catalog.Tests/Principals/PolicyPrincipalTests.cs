namespace Wiv.Catalog.Tests.Principals;

public class PolicyPrincipalTests
{
    [Theory]
    [InlineData("*")]
    [InlineData("123456789012")]
    [InlineData("arn:aws:iam::613007325984:root")]
    [InlineData("arn:aws:sts::123456789012:assumed-role/r/s@example.com")]
    [InlineData("AROAEXAMPLE1234567890")]
    [InlineData("arn:aws:iam::cloudfront:user/CloudFront Origin Access Identity E1EXAMPLE")]
    public void Aws_principals_have_these_forms(string value)
    {
        PolicyPrincipal principal = PolicyPrincipal.Aws(value);

        Assert.Equal(("AWS", value), (principal.Type, principal.Value));
    }

    [Theory]
    [InlineData("")]
    [InlineData("12345678901")]
    [InlineData("arn:aws:iam::123456789012:role/*")]
    [InlineData("arn:aws:iam::*:root")]
    [InlineData("arn:aws:iam::123456789012:")]
    [InlineData("arn:aws:iam::123456789012:user/${aws:username}")]
    [InlineData("arn:aws:iam::123456789012:role/a\"")]
    [InlineData("events.amazonaws.com")]
    public void Other_aws_principals_are_refused(string value) =>
        Assert.Throws<ArgumentException>(nameof(value), () => PolicyPrincipal.Aws(value));

    [Theory]
    [InlineData("events.amazonaws.com", true)]
    [InlineData("apidestinations.events.amazonaws.com", true)]
    [InlineData("ec2.amazonaws.com.cn", true)]
    [InlineData("*", false)]
    [InlineData("*.amazonaws.com", false)]
    [InlineData("events", false)]
    [InlineData("events..amazonaws.com", false)]
    [InlineData("events.amazonaws.com.", false)]
    [InlineData("Events.amazonaws.com", false)]
    [InlineData("events.amazonaws.com\"", false)]
    public void Services_are_host_names(string value, bool good) =>
        Assert.Equal(good, Record.Exception(() => PolicyPrincipal.Service(value)) is not ArgumentException);

    [Theory]
    [InlineData("cognito-identity.amazonaws.com", true)]
    [InlineData("arn:aws:iam::123456789012:saml-provider/Okta", true)]
    [InlineData("arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com", true)]
    [InlineData("oidc.eks.us-east-1.amazonaws.com/id/ABC", true)]
    [InlineData("*", false)]
    [InlineData("okta", false)]
    [InlineData("arn:aws:iam::123456789012:saml-provider/*", false)]
    [InlineData("a.b/x\"", false)]
    public void Federated_principals_are_providers(string value, bool good) =>
        Assert.Equal(good, Record.Exception(() => PolicyPrincipal.Federated(value)) is not ArgumentException);

    [Fact]
    public void Canonical_users_are_hexadecimal()
    {
        string id = string.Concat(Enumerable.Repeat("79a59df900b949e5", 4));

        Assert.Equal("CanonicalUser: " + id, PolicyPrincipal.CanonicalUser(id).ToString());
        Assert.Throws<ArgumentException>(() => PolicyPrincipal.CanonicalUser(id[1..]));
        Assert.Throws<ArgumentException>(() => PolicyPrincipal.CanonicalUser("g" + id[1..]));
    }

    [Fact]
    public void Typed_values_need_no_further_check()
    {
        Assert.Equal(PolicyPrincipal.Aws("123456789012"), PolicyPrincipal.Aws(AccountId.Parse("123456789012")));
        Assert.True(
            PolicyPrincipal.Aws("arn:aws:iam::123456789012:root")
                == PolicyPrincipal.Aws(Arn.Parse("arn:aws:iam::123456789012:root"))
        );
        Assert.Throws<InvalidOperationException>(() => PolicyPrincipal.Aws(default(AccountId)));
    }

    [Fact]
    public void Anyone_is_not_the_same_as_any_aws_principal()
    {
        Assert.Equal(("*", "*"), (PolicyPrincipal.Anyone.Type, PolicyPrincipal.Anyone.Value));
        Assert.True(PolicyPrincipal.Anyone != PolicyPrincipal.Aws("*"));
    }

    [Fact]
    public void The_default_is_nobody()
    {
        Assert.Equal("", default(PolicyPrincipal).ToString());
        Assert.Contains("is nobody", Assert.Throws<InvalidOperationException>(() => default(PolicyPrincipal).Type).Message);
        Assert.Throws<InvalidOperationException>(() => default(PolicyPrincipal).Value);
    }
}
