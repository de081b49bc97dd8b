namespace Wiv.Catalog.Tests.Documents;

public class MergeTests
{
    private static readonly PolicyResource A = PolicyResource.Parse("arn:aws:s3:::a");

    private static readonly PolicyResource B = PolicyResource.Parse("arn:aws:s3:::b");

    [Fact]
    public void Actions_on_the_same_resources_share_a_statement_in_order_of_first_appearance() =>
        Expect(
            [PolicyStatement.Allow("s3:Put*", "s3:Get*", "ec2:Describe*").On(A, B), PolicyStatement.Allow("iam:List*")],
            PolicyStatement.Allow("s3:Put*").On(A, B),
            PolicyStatement.Allow("iam:List*"),
            PolicyStatement.Allow("S3:put*", "s3:Get*").On(B, A),
            PolicyStatement.Allow("ec2:Describe*").On(A, B)
        );

    [Fact]
    public void The_same_actions_share_a_statement_over_all_their_resources() =>
        Expect(
            [PolicyStatement.Allow("s3:Get*", "s3:List*").On(A, B)],
            PolicyStatement.Allow("s3:Get*", "s3:List*").On(A),
            PolicyStatement.Allow("s3:list*", "s3:Get*").On(B)
        );

    [Fact]
    public void Merging_goes_on_until_nothing_changes() =>
        Expect(
            [PolicyStatement.Allow("s3:Get*", "s3:List*").On(A, B)],
            PolicyStatement.Allow("s3:Get*").On(A),
            PolicyStatement.Allow("s3:List*").On(A, B),
            PolicyStatement.Allow("s3:Get*").On(B)
        );

    [Fact]
    public void Trust_statements_share_their_principals()
    {
        PolicyPrincipal account = PolicyPrincipal.Aws("613007325984");
        PolicyPrincipal events = PolicyPrincipal.Service("events.amazonaws.com");
        PolicyPrincipal destinations = PolicyPrincipal.Service("apidestinations.events.amazonaws.com");

        Expect(
            [
                PolicyStatement.Allow("sts:AssumeRole").For(account).When("StringEquals", "sts:ExternalId", "x1"),
                PolicyStatement.Allow("sts:AssumeRole").For(events, destinations),
            ],
            PolicyStatement.Allow("sts:AssumeRole").For(account).When("StringEquals", "sts:ExternalId", "x1"),
            PolicyStatement.Allow("sts:AssumeRole").For(events),
            PolicyStatement.Allow("sts:AssumeRole").For(destinations)
        );
    }

    [Fact]
    public void Anyone_is_never_joined_by_others() =>
        ExpectUnchanged(
            PolicyStatement.Allow("s3:Get*").On(A).For(PolicyPrincipal.Anyone),
            PolicyStatement.Allow("s3:Get*").On(A).For(PolicyPrincipal.Aws("123456789012"))
        );

    [Fact]
    public void Effect_condition_and_sid_keep_statements_apart() =>
        ExpectUnchanged(
            PolicyStatement.Allow("s3:Get*").On(A),
            PolicyStatement.Deny("s3:List*").On(A),
            PolicyStatement.Allow("s3:Put*").On(A).When("Bool", "aws:SecureTransport", "true"),
            PolicyStatement.Allow("s3:Delete*").On(A).WithSid("Delete")
        );

    [Fact]
    public void Exceptions_are_never_joined_because_that_would_change_the_meaning() =>
        ExpectUnchanged(
            PolicyStatement.DenyExcept("s3:*").On(A),
            PolicyStatement.DenyExcept("iam:*").On(A),
            PolicyStatement.Deny("s3:*").Except(A),
            PolicyStatement.Deny("s3:*").Except(B),
            PolicyStatement.Deny("s3:*").On(A).ForAllExcept(PolicyPrincipal.Aws("123456789012")),
            PolicyStatement.Deny("s3:*").On(A).ForAllExcept(PolicyPrincipal.Aws("210987654321"))
        );

    [Fact]
    public void What_surrounds_the_same_exceptions_is_joined() =>
        Expect(
            [PolicyStatement.DenyExcept("s3:*", "iam:*").On(A, B), PolicyStatement.Deny("ec2:*", "sqs:*").Except(A, B)],
            PolicyStatement.DenyExcept("s3:*", "iam:*").On(A),
            PolicyStatement.DenyExcept("iam:*", "s3:*").On(B),
            PolicyStatement.Deny("ec2:*").Except(A, B),
            PolicyStatement.Deny("sqs:*").Except(B, A)
        );

    [Fact]
    public void Repeated_statements_are_dropped_even_with_a_sid() =>
        Expect(
            [PolicyStatement.Allow("s3:Get*").WithSid("Read")],
            PolicyStatement.Allow("s3:Get*").WithSid("Read"),
            PolicyStatement.Allow("S3:get*").WithSid("Read")
        );

    [Fact]
    public void Two_statements_with_one_sid_are_refused() =>
        Assert.Contains(
            "'Read'",
            Assert
                .Throws<ArgumentException>(() =>
                    PolicyDocument.Create(
                        PolicyStatement.Allow("s3:Get*").WithSid("Read"),
                        PolicyStatement.Allow("s3:Put*").WithSid("Read")
                    )
                )
                .Message
        );

    [Fact]
    public void A_policy_has_statements()
    {
        Assert.Throws<ArgumentException>(() => PolicyDocument.Create());
        Assert.Throws<ArgumentException>(() => PolicyDocument.Create([null!]));
        Assert.Throws<ArgumentNullException>(() => PolicyDocument.Create((IEnumerable<PolicyStatement>)null!));
    }

    [Fact]
    public void Combining_merges_across_both()
    {
        PolicyDocument both = PolicyDocument
            .Allow("ec2:Describe*")
            .WithId("one")
            .Combine(PolicyDocument.Allow("ce:Get*").WithId("two"));

        Assert.Equal(PolicyDocument.Allow("ec2:Describe*", "ce:Get*").WithId("one"), both);
    }

    [Fact]
    public void Policies_of_different_versions_are_not_combined()
    {
        PolicyDocument old = PolicyDocument.Parse("""{"Statement":{"Effect":"Allow","Action":"s3:Get*","Resource":"*"}}""");

        Assert.Throws<ArgumentException>("other", () => PolicyDocument.Allow("ce:Get*").Combine(old));
        Assert.Null(old.Combine(old).Version);
    }

    private static void Expect(PolicyStatement[] expected, params PolicyStatement[] given)
    {
        PolicyDocument document = PolicyDocument.Create(given);

        Assert.Equal(string.Join('\n', expected.AsEnumerable()), string.Join('\n', document.Statements));
        Assert.Equal(document, PolicyDocument.Create(document.Statements));
    }

    private static void ExpectUnchanged(params PolicyStatement[] given) => Expect(given, given);
}
