using Wiv.Catalog.Deciding;

namespace Wiv.Catalog.Core.Tests.Deciding;

/// <summary>
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html,
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html
/// </summary>
public sealed class PrincipalTests
{
    private const string User = "arn:aws:iam::444455556666:user/Bob";
    private const string Role = "arn:aws:iam::444455556666:role/path/audit";
    private const string Session = "arn:aws:sts::444455556666:assumed-role/audit/app";
    private const string Root = "arn:aws:iam::444455556666:root";

    [Theory]
    [InlineData("*", "*", User, PrincipalFit.Anyone)]
    [InlineData("AWS", "*", User, PrincipalFit.Anyone)]
    [InlineData("AWS", "444455556666", User, PrincipalFit.Account)]
    [InlineData("AWS", Root, Session, PrincipalFit.Account)]
    [InlineData("AWS", Root, "444455556666", PrincipalFit.Caller)]
    [InlineData("AWS", "111122223333", User, PrincipalFit.None)]
    [InlineData("AWS", User, User, PrincipalFit.Caller)]
    [InlineData("AWS", "arn:aws:iam::444455556666:user/bob", User, PrincipalFit.None)]
    [InlineData("AWS", "arn:aws:iam::444455556666:user/*", User, PrincipalFit.None)]
    [InlineData("AWS", Role, Session, PrincipalFit.Role)]
    [InlineData("AWS", Role, Role, PrincipalFit.Role)]
    [InlineData("AWS", "arn:aws:iam::444455556666:role/audi", Session, PrincipalFit.None)]
    [InlineData("AWS", "arn:aws:iam::111122223333:role/audit", Session, PrincipalFit.None)]
    [InlineData("AWS", Session, Session, PrincipalFit.Caller)]
    [InlineData("AWS", Session, "arn:aws:sts::444455556666:assumed-role/audit/other", PrincipalFit.None)]
    [InlineData("Service", "events.amazonaws.com", User, PrincipalFit.None)]
    public void Of_AWS(string type, string named, string caller, object fit) =>
        Assert.Equal(
            (PrincipalFit)fit,
            PrincipalMatch.Fit(new DecidedPrincipal(type, named), Samples.Request(principal: new DecidedPrincipal("AWS", caller)))
        );

    [Theory]
    [InlineData("Service", "events.amazonaws.com", true)]
    [InlineData("Service", "ec2.amazonaws.com", false)]
    [InlineData("*", "*", true)]
    [InlineData("AWS", "*", true)]
    [InlineData("AWS", "444455556666", false)]
    public void Services(string type, string named, bool isMatch) =>
        Assert.Equal(
            isMatch,
            PrincipalMatch.Fit(
                new DecidedPrincipal(type, named),
                Samples.Request(principal: new DecidedPrincipal("Service", "events.amazonaws.com"))
            ) != PrincipalFit.None
        );

    [Theory]
    [InlineData(User, false, User, Root)]
    [InlineData("arn:aws:iam::444455556666:user/Alice", true, User, Root)]
    [InlineData("arn:aws:iam::111122223333:user/Bob", true, User, Root)]
    [InlineData(Session, false, Session, Role, Root)]
    [InlineData(Session, true, Role, Root)]
    [InlineData(Role, false, Role, Root)]
    [InlineData(Root, false, User, Root)]
    public void NotPrincipal_spares_whom_it_names(string caller, bool applies, params string[] named) =>
        Assert.Equal(
            applies,
            new DecidedStatement(
                true,
                new DecidedList<string>(false, ["s3:*"]),
                null,
                new DecidedList<DecidedPrincipal>(true, [.. named.Select(value => new DecidedPrincipal("AWS", value))]),
                []
            ).Applies(Samples.Request(principal: new DecidedPrincipal("AWS", caller)))
        );

    [Fact]
    public void A_deleted_user_is_named_by_its_id() =>
        Assert.Equal(
            PrincipalFit.Caller,
            PrincipalMatch.Fit(
                new DecidedPrincipal("AWS", "AROAEXAMPLE"),
                Samples.Request(principal: new DecidedPrincipal("AWS", Session), context: ("aws:userid", ["AROAEXAMPLE:app"]))
            )
        );
}
