namespace Wiv.Catalog.Tests.Values;

/// <summary>A value that was never given is refused by the name of the parameter that has it.</summary>
public class DefaultArgumentTests
{
    [Fact]
    public void Where_a_value_is_put_into_a_policy()
    {
        ArgumentException missing = Assert.Throws<ArgumentException>(() => CatalogParameter.Text("", "account"));

        Assert.Equal("account", missing.ParamName);
        Assert.StartsWith("This is the default value, which holds no text. Make one with Parse or TryParse.", missing.Message);
        Assert.Equal(
            "account",
            Assert
                .Throws<ArgumentException>(() =>
                    CatalogParameter.Text(default(AccountId).ToString(), "account", ParameterHole.Account, 12)
                )
                .ParamName
        );
    }

    [Fact]
    public void Where_a_value_is_handed_to_the_library()
    {
        AssertNames("account", "AccountId", () => PolicyPrincipal.Aws(default(AccountId)));
        AssertNames("arn", "Arn", () => PolicyPrincipal.Aws(default(Arn)));
        AssertNames("arn", "Arn", () => PolicyResource.Any.Matches(default(Arn)));
        AssertNames("arn", "Arn", () => (PolicyResource)default(Arn));
        Assert.Equal(
            "resources",
            Assert.Throws<ArgumentException>(() => PolicyStatement.Allow("s3:*").On(default(PolicyResource))).ParamName
        );
        Assert.Equal(
            "principals",
            Assert.Throws<ArgumentException>(() => PolicyStatement.Allow("sts:*").For(default(PolicyPrincipal))).ParamName
        );
    }

    private static void AssertNames(string parameter, string type, Func<object> call) =>
        Assert.Equal(
            $"The argument '{parameter}' is the default {type} and holds no text. Make it with {type}.Parse or {type}.TryParse.",
            Assert.Throws<InvalidOperationException>(call).Message
        );
}
