namespace Wiv.Catalog.Tests.Evaluation;

public class PolicySetTests
{
    private static readonly PolicyDocument S3 = PolicyDocument.Allow("s3:*");
    private static readonly PolicyDocument Ec2 = PolicyDocument.Allow("ec2:*");
    private static readonly PolicyDocument NoS3 = PolicyDocument.Create(PolicyStatement.Deny("s3:*").WithSid("NoS3"));

    private static readonly AuthorizationRequest Request = new("s3:GetObject", "arn:aws:s3:::b/k")
    {
        Principal = PolicyPrincipal.Aws("arn:aws:iam::111122223333:role/r"),
    };

    [Fact]
    public void Every_kind_of_policy_has_its_say()
    {
        Assert.Equal(DecisionOutcome.Allowed, Outcome(new PolicySet { Identity = [Ec2, S3] }));
        Assert.Equal(DecisionOutcome.ImplicitlyDenied, Outcome(new PolicySet { Identity = [S3], Boundary = Ec2 }));
        Assert.Equal(DecisionOutcome.ImplicitlyDenied, Outcome(new PolicySet { Identity = [S3], Session = [Ec2] }));
        Assert.Equal(
            DecisionOutcome.ImplicitlyDenied,
            Outcome(
                new PolicySet
                {
                    Identity = [S3],
                    ServiceControl =
                    [
                        [S3],
                        [Ec2],
                    ],
                }
            )
        );
        Assert.Equal(
            DecisionOutcome.ExplicitlyDenied,
            Outcome(
                new PolicySet
                {
                    Identity = [S3],
                    ResourceControl =
                    [
                        [NoS3],
                    ],
                }
            )
        );
    }

    [Fact]
    public void The_decision_names_the_policy()
    {
        PolicyDecision decision = new PolicySet
        {
            Identity = [S3],
            ServiceControl =
            [
                [S3],
                [S3, NoS3],
            ],
        }.Evaluate(Request);

        Assert.Equal(("scp[1][1]", 1, "NoS3"), (decision.Policy, decision.StatementNumber, decision.Sid));
        Assert.Equal(
            "s3:GetObject on arn:aws:s3:::b/k by arn:aws:iam::111122223333:role/r is denied by statement 1 (\"NoS3\") of scp[1][1].",
            decision.ToString()
        );
    }

    [Fact]
    public void Another_account_must_allow_it_too()
    {
        var request = new AuthorizationRequest(Request.Action, Request.Resource)
        {
            Principal = Request.Principal,
            ResourceAccount = AccountId.Parse("444455556666"),
        };
        PolicyDocument bucket = PolicyDocument.Create(
            PolicyStatement.Allow("s3:*").On(PolicyResource.Any).For(PolicyPrincipal.Aws("111122223333"))
        );

        Assert.False(
            new PolicySet { Identity = [S3] }
                .Evaluate(request)
                .IsAllowed
        );
        Assert.True(
            new PolicySet { Identity = [S3], Resource = bucket }
                .Evaluate(request)
                .IsAllowed
        );
        Assert.True(
            new PolicySet { Identity = [S3], Resource = bucket }
                .Evaluate(request.With("aws:SourceIp", "1.2.3.4"))
                .IsAllowed
        );
        Assert.False(
            new PolicySet { Resource = bucket }
                .Evaluate(request)
                .IsAllowed
        );
    }

    private static DecisionOutcome Outcome(PolicySet set) => set.Evaluate(Request).Outcome;
}
