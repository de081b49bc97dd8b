namespace Wiv.Catalog.Tests.Principals;

/// <summary>How long principals may be, and what is said of those that have another form.</summary>
public class PrincipalLimitTests
{
    [Theory]
    [InlineData(15, false)]
    [InlineData(16, true)]
    [InlineData(128, true)]
    [InlineData(129, false)]
    public void A_unique_id_has_16_to_128_characters(int length, bool good) =>
        Assert.Equal(good, Takes(() => PolicyPrincipal.Aws(new string('A', length))));

    [Fact]
    public void A_unique_id_begins_with_A() => Assert.False(Takes(() => PolicyPrincipal.Aws(new string('B', 20))));

    [Theory]
    [InlineData(63, false)]
    [InlineData(64, true)]
    [InlineData(128, true)]
    [InlineData(129, false)]
    public void A_canonical_user_has_64_to_128_digits(int length, bool good) =>
        Assert.Equal(good, Takes(() => PolicyPrincipal.CanonicalUser(new string('a', length))));

    [Theory]
    [InlineData(253, true)]
    [InlineData(254, false)]
    public void A_host_name_has_at_most_253_characters(int length, bool good)
    {
        string host = new string('a', length - 4) + ".com";

        Assert.Equal(good, Takes(() => PolicyPrincipal.Service(host)));
        Assert.Equal(good, Takes(() => PolicyPrincipal.Federated(host)));
    }

    [Theory]
    [InlineData(".com")]
    [InlineData("a..com")]
    [InlineData("a.com.")]
    [InlineData("com")]
    public void A_host_name_has_labels_between_dots(string host)
    {
        Assert.False(Takes(() => PolicyPrincipal.Service(host)));
        Assert.False(Takes(() => PolicyPrincipal.Federated(host + "/id")));
    }

    [Theory]
    [InlineData("Example.com/a~b", true)]
    [InlineData("example.com/a!b", true)]
    [InlineData("example.com/a b", false)]
    [InlineData("example.com/a*", false)]
    [InlineData("example.com/a?", false)]
    [InlineData("example.com/a\\", false)]
    [InlineData("example.com/a'", false)]
    [InlineData("example.com/a`", false)]
    [InlineData("example.com/${a}", false)]
    [InlineData("example.com/$a", false)]
    [InlineData("example.com/{", false)]
    [InlineData("example.com/}", false)]
    [InlineData("example.com/a\u007f", false)]
    [InlineData("example.com/a\u001f", false)]
    [InlineData("example.com/é", false)]
    public void The_path_of_a_provider_holds_nothing_that_means_more(string value, bool good) =>
        Assert.Equal(good, Takes(() => PolicyPrincipal.Federated(value)));

    [Fact]
    public void What_is_refused_is_said_with_what_is_right()
    {
        AssertSays(
            "'x' is not an AWS principal: an AWS principal is an account id of 12 digits, the ARN of an account, role, user or session without wildcards, or *.",
            () => PolicyPrincipal.Aws("x")
        );
        AssertSays(
            "'x' is not a service principal: a service principal is a lower-case host name, such as events.amazonaws.com.",
            () => PolicyPrincipal.Service("x")
        );
        AssertSays(
            "'x' is not a federated principal: a federated principal is the ARN of an identity provider, or its host name, such as cognito-identity.amazonaws.com.",
            () => PolicyPrincipal.Federated("x")
        );
        AssertSays(
            "'x' is not a canonical user id: a canonical user id is 64 to 128 hexadecimal digits.",
            () => PolicyPrincipal.CanonicalUser("x")
        );
        AssertSays(
            "'arn:aws:iam::123456789012:role/{' is not an AWS principal: an AWS principal is",
            () => PolicyPrincipal.Aws(Arn.Parse("arn:aws:iam::123456789012:role/{"))
        );
    }

    [Fact]
    public void Type_and_value_both_count()
    {
        PolicyPrincipal one = PolicyPrincipal.Service("example.com");

        Assert.True(one != PolicyPrincipal.Federated("example.com"));
        Assert.True(one != PolicyPrincipal.Service("example.org"));
        Assert.True(one == PolicyPrincipal.Service("example.com") && one.Equals((object)PolicyPrincipal.Service("example.com")));
        Assert.False(one.Equals((object)"Service: example.com"));
        Assert.Equal("Service: example.com", one.ToString());
        Assert.Equal("*", PolicyPrincipal.Anyone.ToString());
        Assert.Equal("AWS: *", PolicyPrincipal.Aws("*").ToString());
        Assert.Equal(0, default(PolicyPrincipal).GetHashCode());
        Assert.Equal(one.GetHashCode(), PolicyPrincipal.Service("example.com").GetHashCode());
    }

    private static bool Takes(Func<object> make) => Record.Exception(make) is not ArgumentException;

    private static void AssertSays(string message, Func<object> make) =>
        Assert.StartsWith(message, Assert.Throws<ArgumentException>(make).Message);
}
