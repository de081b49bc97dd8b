using System.Text.RegularExpressions;
using Wiv.Catalog.Core.Holes;
using Wiv.Catalog.Grammar;

namespace Wiv.Catalog.Core.Tests.Holes;

/// <summary>The patterns of holes, by which templates refuse what would move or widen a policy.</summary>
public sealed class HoleFormTests
{
    private const string Id = "79a59df900b949e579a59df900b949e579a59df900b949e579A59DF900B949E5";

    public static TheoryData<string> Forms => [.. Enum.GetNames<Hole>().Where(name => Form(name) is not null)];

    [Theory]
    [InlineData("Account", "123456789012", "12345678901", "1234567890123", "12345678901x", "*", "")]
    [InlineData("Region", "us-gov-west-1", "us-east", "us-1", "US-EAST-1", "us-east-*", "us-east-1:x")]
    [InlineData("Partition", "aws", "awsx", "aws-", "aws-US", "*", "aws:s3")]
    [InlineData("Partition", "aws-us-gov", "us-aws", "aws--cn")]
    [InlineData("Service", "execute-api", "S3", "s3*", "s3:", "")]
    [InlineData("Field", "us-east-1", "US", "a*", "a:", "")]
    [InlineData("Digits", "0123", "12a", "1:", "*", "")]
    [InlineData("AwsPrincipal", "123456789012", "*", "12345678901", "1234567890123", "arn:aws:iam::1:")]
    [InlineData("AwsPrincipal", "AROAEXAMPLE12345678", "BROAEXAMPLE12345678", "AROA", "AROAEXAMPLE1234567*")]
    [InlineData(
        "AwsPrincipal",
        "arn:aws:iam::123456789012:role/a.b_c@d",
        "arn:aws:iam::1:role/*",
        "arn:aws:iam:role/a",
        "iam::1:x"
    )]
    [InlineData("ServicePrincipal", "events.amazonaws.com", "events", "*.amazonaws.com", "Events.com", "a..com", "a.com.")]
    [InlineData("FederatedPrincipal", "Example.com/id:a", "okta", "*", "example.com/a*", "example.com/a b")]
    [InlineData("FederatedPrincipal", "arn:aws:iam::123456789012:saml-provider/Okta", "arn:aws:iam::1:saml-provider/*")]
    [InlineData("CanonicalUser", Id, "79a5", "g" + Id, "*")]
    public void A_form_takes_what_its_hole_is_meant_for(string hole, string good, params string[] others)
    {
        var pattern = new Regex(Form(hole)!.Pattern, RegexOptions.CultureInvariant);

        Assert.Matches(pattern, good);
        Assert.All(others, other => Assert.DoesNotMatch(pattern, other));
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void The_example_of_a_form_is_of_it(string hole)
    {
        HoleForm form = Form(hole)!;

        Assert.Matches(form.Pattern, form.Example);
        Assert.InRange(form.Example.Length, form.Shortest, form.Longest);
        Assert.NotEmpty(form.Words);
    }

    [Theory]
    [InlineData("Value", "+=,.@_/:-", "+=,.@_/:-")]
    [InlineData("Path", "+=,.@_/:-", "+=,.@_/-")]
    [InlineData("Name", "+=,.@_/:-", "+=,.@_-")]
    public void Where_only_signs_are_left_out(string hole, string signs, string expected)
    {
        Assert.Null(Form(hole));
        Assert.Equal(expected, HoleForm.SignsOf(Enum.Parse<Hole>(hole), signs));
    }

    [Fact]
    public void Each_place_has_a_name_of_its_own()
    {
        string[] places = [.. Enum.GetValues<Hole>().Select(HoleWords.Place)];

        Assert.DoesNotContain("", places);
        Assert.Equal(places, places.Distinct());
    }

    private static HoleForm? Form(string hole) => HoleForm.Of(Enum.Parse<Hole>(hole));
}
