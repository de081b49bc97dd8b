namespace Wiv.Catalog.Tests.Evaluation;

public class PolicyDecisionTests
{
    private const string Order = "arn:aws:s3:::orders-111122223333/1.pdf";

    private static readonly PolicyDocument Orders = new PolicyTemplate(
        """{"Version":"2012-10-17","Statement":[{"Sid":"List","Effect":"Allow","Action":"s3:ListBucket","Resource":"*"},{"Sid":"Read","Effect":"Allow","Action":["s3:Get*"],"Resource":"arn:aws:s3:::orders-<acct>/*"}]}"""u8,
        [193, 6, 0],
        "{0}"
    ).Fill("111122223333");

    [Fact]
    public void A_generated_policy_says_which_statement_allows_a_request()
    {
        PolicyDecision decision = Orders.Evaluate(new AuthorizationRequest("s3:GetObject", Order));

        Assert.True(decision.IsAllowed, decision.ToString());
        Assert.Equal(
            (DecisionOutcome.Allowed, "the policy", 2, "Read"),
            (decision.Outcome, decision.Policy, decision.StatementNumber, decision.Sid)
        );
        Assert.Equal($"s3:GetObject on {Order} is allowed by statement 2 (\"Read\") of the policy.", decision.ToString());
        Assert.Null(decision.NearestMiss);
    }

    [Fact]
    public void A_denial_by_default_says_what_came_nearest()
    {
        PolicyDecision decision = Orders.Evaluate(
            new AuthorizationRequest("s3:GetObject", "arn:aws:s3:::orders-444455556666/1.pdf")
        );

        Assert.Equal((DecisionOutcome.ImplicitlyDenied, null, 0), (decision.Outcome, decision.Policy, decision.StatementNumber));
        Assert.Equal(
            ("the policy", 2, "Read", "Resource"),
            (
                decision.NearestMiss!.Policy,
                decision.NearestMiss.StatementNumber,
                decision.NearestMiss.Sid,
                decision.NearestMiss.Element
            )
        );
        Assert.Equal(
            "s3:GetObject on arn:aws:s3:::orders-444455556666/1.pdf is denied, because no statement of the policy allows it. "
                + "The nearest is statement 2 (\"Read\") of the policy, whose Resource does not match.",
            decision.ToString()
        );
    }

    [Fact]
    public void A_condition_that_does_not_hold_is_named()
    {
        PolicyDocument policy = PolicyDocument.Create(
            PolicyStatement.Allow("s3:GetObject").When("IpAddress", "aws:SourceIp", "10.0.0.0/8")
        );
        var request = new AuthorizationRequest("s3:GetObject");

        Assert.EndsWith(
            "whose condition on aws:SourceIp does not hold: the request has no such key.",
            policy.Evaluate(request).ToString()
        );
        Assert.Equal("aws:SourceIp", policy.Evaluate(request.With("aws:SourceIp", "11.0.0.1")).NearestMiss!.ConditionKey);
        Assert.True(policy.Evaluate(request.With("AWS:sourceip", "10.0.0.1")).IsAllowed);
        Assert.Empty(request.Context);
    }

    [Fact]
    public void A_document_that_was_parsed_decides_as_its_version_says()
    {
        const string text =
            """{"Version":"VERSION","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:::b/${aws:username}"}]}""";
        AuthorizationRequest request = new AuthorizationRequest("s3:GetObject", "arn:aws:s3:::b/Bob").With("aws:username", "Bob");

        Assert.True(PolicyDocument.Parse(text.Replace("VERSION", "2012-10-17")).Evaluate(request).IsAllowed);
        Assert.False(PolicyDocument.Parse(text.Replace("VERSION", "2008-10-17")).Evaluate(request).IsAllowed);
    }

    [Fact]
    public void A_trust_policy_decides_by_who_asks()
    {
        PolicyDocument trust = PolicyDocument.Create(
            PolicyStatement.Allow("sts:AssumeRole").For(PolicyPrincipal.Service("ec2.amazonaws.com"))
        );
        var request = new AuthorizationRequest("sts:AssumeRole", "arn:aws:iam::111122223333:role/r")
        {
            Principal = PolicyPrincipal.Service("ec2.amazonaws.com"),
        };

        Assert.True(trust.Evaluate(request).IsAllowed);
        Assert.True(
            new PolicySet { Resource = trust }
                .Evaluate(request)
                .IsAllowed
        );
        Assert.False(trust.Evaluate(new AuthorizationRequest("sts:AssumeRole")).IsAllowed);
    }

    [Theory]
    [InlineData("s3:Get*")]
    [InlineData("*")]
    [InlineData("s3")]
    [InlineData("")]
    public void A_request_asks_for_one_action(string action) =>
        Assert.Throws<ArgumentException>(() => new AuthorizationRequest(action));

    [Fact]
    public void Wrong_arguments_are_told()
    {
        var request = new AuthorizationRequest("s3:GetObject");

        Assert.Throws<ArgumentNullException>(() => new AuthorizationRequest("s3:GetObject", null!));
        Assert.Throws<ArgumentException>(() => request.With("nokey", "x"));
        Assert.Throws<ArgumentException>(() => request.With("aws:x", [null!]));
        Assert.Throws<ArgumentNullException>(() => Orders.Evaluate(null!));
        Assert.Throws<InvalidOperationException>(() => new PolicySet { Identity = null! }.Evaluate(request));
        Assert.Throws<InvalidOperationException>(() => new PolicySet { Session = [null!] }.Evaluate(request));
        Assert.Equal(
            ("", DecisionOutcome.ImplicitlyDenied, null),
            (default(PolicyDecision).ToString(), default(PolicyDecision).Outcome, default(PolicyDecision).NearestMiss)
        );
    }
}
