namespace Wiv.Catalog.Tests.Statements;

/// <summary>Every element of a statement counts when statements are compared, and when they are joined.</summary>
public class StatementEqualityTests
{
    private static readonly PolicyResource Bucket = PolicyResource.Parse("arn:aws:s3:::b");

    private static readonly PolicyResource Other = PolicyResource.Parse("arn:aws:s3:::c");

    private static readonly PolicyPrincipal Events = PolicyPrincipal.Service("events.amazonaws.com");

    private static readonly PolicyPrincipal Lambda = PolicyPrincipal.Service("lambda.amazonaws.com");

    private static readonly PolicyStatement[] Different =
    [
        PolicyStatement.Allow("s3:Get*").On(Bucket),
        PolicyStatement.Allow("s3:Put*").On(Bucket),
        PolicyStatement.Allow("s3:Get*", "s3:Put*").On(Bucket),
        PolicyStatement.Deny("s3:Get*").On(Bucket),
        PolicyStatement.AllowExcept("s3:Get*").On(Bucket),
        PolicyStatement.AllowExcept("s3:Put*").On(Bucket),
        PolicyStatement.Allow("s3:Get*").On(Other),
        PolicyStatement.Allow("s3:Get*").Except(Bucket),
        PolicyStatement.Allow("s3:Get*").Except(Other),
        PolicyStatement.Allow("s3:Get*").On(Bucket).WithSid("a"),
        PolicyStatement.Allow("s3:Get*").On(Bucket).WithSid("A"),
        PolicyStatement.Allow("s3:Get*").On(Bucket).For(Events),
        PolicyStatement.Allow("s3:Get*").On(Bucket).For(Lambda),
        PolicyStatement.Allow("s3:Get*").On(Bucket).ForAllExcept(Events),
        PolicyStatement.Allow("s3:Get*").On(Bucket).ForAllExcept(Lambda),
        PolicyStatement.Allow("s3:Get*").On(Bucket).When("Bool", "aws:a", "true"),
        PolicyStatement.Allow("s3:Get*").On(Bucket).When("Bool", "aws:a", "false"),
    ];

    [Fact]
    public void Two_statements_that_differ_in_one_element_are_not_equal()
    {
        for (int i = 0; i < Different.Length; i++)
        {
            for (int k = 0; k < Different.Length; k++)
            {
                Assert.True(i == k == (Different[i] == Different[k]), $"{Different[i]} and {Different[k]}");
            }
        }
    }

    [Fact]
    public void Null_equals_null_alone()
    {
        PolicyStatement? none = null;

        Assert.True(none == null && Different[0] != none && none != Different[0]);
        Assert.False(Different[0].Equals(none) || Different[0].Equals((object)"x"));
        Assert.True(Different[0].Equals((object)PolicyStatement.Allow("s3:get*").On(Bucket)));
    }

    [Fact]
    public void What_is_said_of_a_wrong_list_names_it()
    {
        PolicyStatement statement = PolicyStatement.Allow("s3:Get*");

        AssertSays("actions", "The list is empty; give at least an action.", () => PolicyStatement.Allow());
        AssertSays("actions", "The list holds null where an action should be.", () => PolicyStatement.Allow([null!]));
        AssertSays("resources", "The list is empty; give at least one resource.", () => statement.On());
        AssertSays(
            "resources",
            "The list holds a default PolicyResource, which has no text.",
            () => statement.On(Bucket, default)
        );
        AssertSays("principals", "The list is empty; give at least one principal.", () => statement.For());
        AssertSays(
            "principals",
            "The list holds a default PolicyPrincipal, which is nobody.",
            () => statement.For(Events, default)
        );
        AssertSays(
            "principals",
            "Anyone takes in all principals and cannot have others beside it; leave out the one or the others.",
            () => statement.For(Events, PolicyPrincipal.Anyone)
        );
        AssertSays("sid", "'' is not a Sid: it is empty; a Sid is made of letters and digits.", () => statement.WithSid(""));
        AssertSays(
            "sid",
            "'a b' is not a Sid: ' ' cannot stand in it; a Sid is made of letters and digits.",
            () => statement.WithSid("a b")
        );
        Assert.Throws<ArgumentNullException>("resources", () => statement.On(null!));
        Assert.Throws<ArgumentNullException>("principals", () => statement.For(null!));
    }

    [Fact]
    public void What_excludes_each_other_is_named()
    {
        PolicyStatement statement = PolicyStatement.Allow("s3:Get*");

        AssertExcluded("NotResource", "Resource", () => statement.Except(Bucket).On(Bucket));
        AssertExcluded("NotPrincipal", "Principal", () => statement.ForAllExcept(Events).For(Events));
        AssertExcluded("Principal", "NotPrincipal", () => statement.For(Events).ForAllExcept(Events));
    }

    private static void AssertSays(string name, string message, Func<object> make) =>
        Assert.StartsWith(message, Assert.Throws<ArgumentException>(name, make).Message);

    private static void AssertExcluded(string has, string wanted, Func<object> make) =>
        Assert.Equal(
            $"The statement has {has} and cannot have {wanted} too; write two statements.",
            Assert.Throws<InvalidOperationException>(make).Message
        );
}
