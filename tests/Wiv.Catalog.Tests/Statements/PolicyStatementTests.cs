namespace Wiv.Catalog.Tests.Statements;

public class PolicyStatementTests
{
    private static readonly PolicyResource Bucket = PolicyResource.Parse("arn:aws:s3:::b");

    private static readonly PolicyPrincipal Events = PolicyPrincipal.Service("events.amazonaws.com");

    [Fact]
    public void An_identity_statement_is_about_every_resource_until_told_otherwise()
    {
        Assert.Equal([PolicyResource.Any], PolicyStatement.Allow("s3:Get*").Resources);
        Assert.Equal([Bucket], PolicyStatement.Allow("s3:Get*").On(Bucket).Resources);
        Assert.Empty(PolicyStatement.Allow("s3:Get*").Except(Bucket).Resources);
    }

    [Fact]
    public void A_trust_statement_has_no_resource_unless_given()
    {
        Assert.Equal(
            """{"Effect":"Allow","Principal":{"Service":"events.amazonaws.com"},"Action":"sts:AssumeRole"}""",
            PolicyStatement.Allow("sts:AssumeRole").For(Events).ToString()
        );
        Assert.Equal([Bucket], PolicyStatement.Deny("s3:*").On(Bucket).ForAllExcept(Events).Resources);
    }

    [Fact]
    public void Everything_is_written_in_the_order_of_the_grammar()
    {
        PolicyStatement statement = PolicyStatement
            .DenyExcept("iam:*", "sts:*")
            .WithSid("Fence")
            .Except(Bucket, PolicyResource.Parse("arn:aws:s3:::b/*"))
            .When("StringNotEquals", "aws:RequestedRegion", "us-east-1")
            .When(ConditionBlock.Of("Bool", "aws:ViaAWSService", "false"))
            .ForAllExcept(PolicyPrincipal.Aws("123456789012"), Events, PolicyPrincipal.Aws("210987654321"));

        Assert.Equal(
            """{"Sid":"Fence","Effect":"Deny","NotPrincipal":{"AWS":["123456789012","210987654321"],"Service":"events.amazonaws.com"},"""
                + """ "NotAction":["iam:*","sts:*"],"NotResource":["arn:aws:s3:::b","arn:aws:s3:::b/*"],"Condition":{""".TrimStart()
                + """ "StringNotEquals":{"aws:RequestedRegion":"us-east-1"},"Bool":{"aws:ViaAWSService":"false"}}}""".TrimStart(),
            statement.ToString()
        );
    }

    [Theory]
    [InlineData("*")]
    [InlineData("s3:*")]
    [InlineData("ec2:Describe*")]
    [InlineData("S3:GetObject")]
    [InlineData("a4b:Get?9")]
    [InlineData("application-autoscaling:DescribeX")]
    [InlineData("vpc-lattice:AssociateViaAWSService-EventsAndStates")]
    public void Actions_have_these_forms(string action) => Assert.Equal([action], PolicyStatement.Allow(action).Actions);

    [Theory]
    [InlineData("", "it has no ':'")]
    [InlineData("GetObject", "it has no ':'")]
    [InlineData(":GetObject", "no service stands before ':'")]
    [InlineData("s3:", "no name follows ':'")]
    [InlineData("s*:Get", "'*' cannot stand in its service")]
    [InlineData("s3:Get.Object", "'.' cannot stand in its name")]
    [InlineData("s3:Get\",\"*", "'\"' cannot stand in its name")]
    [InlineData("s3:Get Object", "' ' cannot stand in its name")]
    public void Other_actions_are_refused_by_name(string action, string why)
    {
        string message = Assert
            .Throws<ArgumentException>("actions", () => PolicyStatement.Allow("s3:ListBucket", action))
            .Message;

        Assert.StartsWith($"'{action}' is not an action: {why}", message);
        Assert.Contains("an action is service:Name or *, such as s3:GetObject or ec2:Describe*", message);
    }

    [Fact]
    public void Empty_lists_and_nulls_are_refused()
    {
        PolicyStatement statement = PolicyStatement.Allow("s3:Get*");

        Assert.Throws<ArgumentException>(() => PolicyStatement.Allow());
        Assert.Throws<ArgumentNullException>(() => PolicyStatement.Deny(null!));
        Assert.Throws<ArgumentException>(() => PolicyStatement.AllowExcept([null!]));
        Assert.Throws<ArgumentException>(() => statement.On());
        Assert.Throws<ArgumentException>(() => statement.On(default(PolicyResource)));
        Assert.Throws<ArgumentException>(() => statement.For());
        Assert.Throws<ArgumentException>(() => statement.For(default(PolicyPrincipal)));
        Assert.Throws<ArgumentNullException>(() => statement.When(null!));
        Assert.Throws<ArgumentException>(() => statement.WithSid("a b"));
        Assert.Throws<ArgumentException>(() => statement.WithSid(""));
    }

    [Fact]
    public void An_element_and_its_opposite_exclude_each_other()
    {
        PolicyStatement statement = PolicyStatement.Allow("s3:Get*");

        Assert.Equal(
            "The statement has Resource and cannot have NotResource too; write two statements.",
            Assert.Throws<InvalidOperationException>(() => statement.On(Bucket).Except(Bucket)).Message
        );
        Assert.Throws<InvalidOperationException>(() => statement.Except(Bucket).On(Bucket));
        Assert.Throws<InvalidOperationException>(() => statement.For(Events).ForAllExcept(Events));
        Assert.Throws<InvalidOperationException>(() => statement.ForAllExcept(Events).For(Events));
    }

    [Fact]
    public void Anyone_stands_alone()
    {
        PolicyStatement anyone = PolicyStatement.Allow("s3:GetObject").On(Bucket).For(PolicyPrincipal.Anyone);

        Assert.Contains("\"Principal\":\"*\"", anyone.ToString());
        Assert.Throws<ArgumentException>(() => anyone.For(Events));
    }

    [Fact]
    public void A_statement_does_not_change()
    {
        PolicyStatement before = PolicyStatement.Allow("s3:Get*");
        _ = before.On(Bucket).When("Bool", "aws:a", "true").For(Events).WithSid("x");

        Assert.Equal(PolicyStatement.Allow("s3:Get*"), before);
    }

    [Fact]
    public void Equality_takes_lists_as_sets_and_actions_without_case()
    {
        PolicyStatement one = PolicyStatement.Allow("s3:Get*", "s3:List*").On(Bucket, PolicyResource.Any);
        PolicyStatement same = PolicyStatement.Allow("S3:list*", "s3:get*", "s3:Get*").On(PolicyResource.Any).On(Bucket);

        Assert.True(one == same && one.GetHashCode() == same.GetHashCode());
        Assert.True(one != same.WithSid("x"));
        Assert.True(one != PolicyStatement.Deny("s3:Get*", "s3:List*").On(Bucket, PolicyResource.Any));
        Assert.True(one != PolicyStatement.AllowExcept("s3:Get*", "s3:List*").On(Bucket, PolicyResource.Any));
        Assert.True(PolicyStatement.Allow("s3:Get*") == PolicyStatement.Allow("s3:Get*").On(PolicyResource.Any));
    }
}
