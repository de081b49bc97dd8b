namespace Wiv.Catalog.Tests.Evaluation;

/// <summary>Once a policy is prepared, a request is decided for nothing.</summary>
public class EvaluationAllocationTests
{
    private static readonly PolicyDocument Policy = PolicyDocument.Parse(
        """
        {"Version": "2012-10-17", "Statement": [
            {"Effect": "Deny", "NotAction": "s3:*", "Resource": "*", "Condition": {"NotIpAddress": {"aws:SourceIp": ["10.0.0.0/8", "2001:db8::/32"]}}},
            {"Effect": "Allow", "Action": ["ec2:Describe*", "s3:Get*"], "Resource": "arn:aws:s3:::b/${aws:username, 'none'}/*", "Condition": {
                "StringLike": {"s3:prefix": "home/*"}, "DateGreaterThan": {"aws:CurrentTime": "2020-01-01T00:00:00Z"},
                "NumericLessThan": {"s3:max-keys": "10"}, "Bool": {"aws:SecureTransport": "true"},
                "ArnLike": {"aws:PrincipalArn": "arn:aws:iam::*:role/*"}, "ForAllValues:StringEquals": {"aws:TagKeys": ["a", "b"]}
            }}
        ]}
        """
    );

    private static readonly AuthorizationRequest Request = new AuthorizationRequest("s3:GetObject", "arn:aws:s3:::b/Bob/1")
    {
        Principal = PolicyPrincipal.Aws("arn:aws:sts::111122223333:assumed-role/r/s"),
    }
        .With("aws:SourceIp", "10.0.0.1")
        .With("aws:username", "Bob")
        .With("s3:prefix", "home/Bob")
        .With("aws:CurrentTime", "2026-01-02T03:04:05.678+01:00")
        .With("s3:max-keys", "5")
        .With("aws:SecureTransport", "true")
        .With("aws:PrincipalArn", "arn:aws:iam::111122223333:role/r")
        .With("aws:TagKeys", "a", "b");

    [Fact]
    public void By_one_policy()
    {
        Assert.True(Policy.Evaluate(Request).IsAllowed, Policy.Evaluate(Request).ToString());
        AssertFree(() => Policy.Evaluate(Request).IsAllowed);
    }

    [Fact]
    public void By_many_policies()
    {
        PolicyDocument resource = PolicyDocument.Create(
            PolicyStatement.Allow("s3:*").On(PolicyResource.Any).For(PolicyPrincipal.Aws("arn:aws:iam::111122223333:role/r"))
        );
        var set = new PolicySet
        {
            Identity = [Policy],
            Resource = resource,
            Boundary = Policy,
            Session = [Policy],
            ServiceControl =
            [
                [PolicyDocument.Allow("*")],
            ],
        };

        AuthorizationRequest other = Request.With("s3:prefix", "x");
        AssertFree(() => set.Evaluate(Request).IsAllowed);
        // What came nearest is searched for when somebody asks.
        AssertFree(() => !set.Evaluate(other).IsAllowed);
    }

    private static void AssertFree(Func<bool> decide) => Assert.Equal(0, Least(decide));

    private static long Least(Func<bool> decide)
    {
        long least = long.MaxValue;
        for (int i = 0; i < 50; i++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            Assert.True(decide());
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }
        return least;
    }
}
