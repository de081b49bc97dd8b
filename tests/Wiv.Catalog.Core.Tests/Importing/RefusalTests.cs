using Wiv.Catalog.Core.Importing;

namespace Wiv.Catalog.Core.Tests.Importing;

/// <summary>What a catalog does not belong for is told where it stands, all of it, and no catalog is made.</summary>
public sealed class RefusalTests
{
    [Theory]
    [InlineData("""{ "Effect": "Allow", "Action": "s3:*", "Resource": [] }""", "'Resource' is an empty list")]
    [InlineData("""{ "Effect": "Allow", "Action": "s3:*", "Resource": "*", "Conditions": {} }""", "did you mean 'Condition'?")]
    [InlineData("""{ "Effect": "allow", "Action": "s3:*", "Resource": "*" }""", "'allow' is not an effect")]
    [InlineData("""{ "Action": "s3:*", "Resource": "*" }""", "the statement has no Effect")]
    [InlineData("""{ "Effect": "Allow", "Resource": "*" }""", "neither Action nor NotAction")]
    [InlineData("""{ "Effect": "Allow", "Action": "s3:*" }""", "neither Resource nor NotResource")]
    [InlineData("""{ "Effect": "Allow", "Action": "s3:*", "NotAction": "s3:*", "Resource": "*" }""", "both Action and NotAction")]
    [InlineData("""{ "Effect": "Allow", "Action": "s3", "Resource": "*" }""", "'s3' is not an IAM action")]
    [InlineData("""{ "Effect": "Allow", "Action": 1, "Resource": "*" }""", "'1' is not an IAM action")]
    [InlineData(
        """{ "Effect": "Allow", "Action": { "a": 1 }, "Resource": "*" }""",
        "an item of 'Action' is an object, not a string"
    )]
    [InlineData("""{ "Effect": "Allow", "Action": "${Action}", "Resource": "*" }""", "holds the parameter 'Action'")]
    [InlineData("""{ "Effect": "Allow", "NotAction": "*", "Resource": "*" }""", "leaving out every action leaves none")]
    [InlineData("""{ "Effect": "Allow", "Action": "s3:*", "NotResource": "*" }""", "leaving out every resource leaves none")]
    [InlineData("""{ "Effect": "Allow", "Action": "s3:*", "Resource": "shop" }""", "'shop' is not an ARN")]
    [InlineData("""{ "Effect": "Allow", "Action": "s3:*", "Resource": "arn:aws:s3::" }""", "it has 5 of the 6 fields")]
    [InlineData(
        """{ "Effect": "Allow", "Action": "sts:AssumeRole", "Principal": { "AWS": "arn:aws:iam::123456789012:" } }""",
        "the resource after the last colon is missing"
    )]
    [InlineData(
        """{ "Effect": "Allow", "Action": "s3:*", "Resource": "arn:aws:s3:::$${X}" }""",
        "braces that a catalog would read as others"
    )]
    [InlineData("""{ "Effect": "Allow", "Action": "s3:*", "Resource": "*", "Principal": "*" }""", "'Principal' does not belong")]
    [InlineData(
        """{ "Effect": "Allow", "Action": "s3:*", "Resource": "*", "Condition": { "StringEqual": { "aws:a": "b" } } }""",
        "did you mean 'StringEquals'?"
    )]
    [InlineData(
        """{ "Effect": "Allow", "Action": "s3:*", "Resource": "*", "Condition": { "StringEquals": { "a": "b" } } }""",
        "'a' is not a condition key"
    )]
    [InlineData(
        """{ "Effect": "Allow", "Action": "s3:*", "Resource": "*", "Condition": { "StringEquals": { "aws:a": [] } } }""",
        "which has no value"
    )]
    [InlineData(
        """{ "Effect": "Allow", "Action": "s3:*", "Resource": "*", "Condition": { "StringEquals": { "aws:a": " b" } } }""",
        "white space at its beginning or end"
    )]
    [InlineData(
        """{ "Effect": "Allow", "Action": "s3:*", "Resource": "*", "Condition": { "StringEquals": { "aws:a": "b\nc" } } }""",
        "a control character"
    )]
    [InlineData(
        """{ "Effect": "Allow", "Action": "s3:*", "Resource": "*", "Condition": { "StringEquals": { "aws:a": "b", "aws:A": "c" } } }""",
        "'aws:A' appears twice"
    )]
    [InlineData("""{ "Effect": "Allow", "Effect": "Deny", "Action": "s3:*", "Resource": "*" }""", "'Effect' appears twice")]
    [InlineData(
        """{ "Effect": "Allow", "Action": "sts:AssumeRole", "Principal": { "AWS": "AROAEXAMPLE" } }""",
        "not a principal of type AWS"
    )]
    [InlineData("""{ "Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {} }""", "names nobody")]
    [InlineData("""{ "Effect": "Allow", "Action": "sts:AssumeRole", "Principal": "me" }""", "'me' is not a principal")]
    public void A_statement_is_refused(string statement, string message)
    {
        ImportResult result = Imported.Import("policy.json", $$"""{ "Version": "2012-10-17", "Statement": {{statement}} }""");

        Assert.Null(result.Catalog);
        Assert.Contains(Imported.Lines(result), line => line.Contains(message));
    }

    [Fact]
    public void All_is_told_at_once_and_at_its_place()
    {
        ImportResult result = Imported.Import(
            "policy.json",
            """
            {
              "Version": "2011-01-01",
              "Statement": [
                { "Effect": "Allow", "Action": ["s3:GetObject", "s3"],
                  "Resource": ["arn:aws:s3:::shop", "shop"] },
                7
              ]
            }
            """
        );

        Assert.Equal(
            [
                "(2,14): WIV9010: '2011-01-01' is not a version of the policy language; write 2012-10-17",
                "(4,53): WIV0010: 's3' is not an IAM action; write service:Action, such as s3:GetObject",
                "(5,41): WIV0011: 'shop' is not an ARN; it does not start with 'arn:'; write arn:partition:service:region:account:resource",
                "(6,5): WIV0102: a statement is a number, not an object",
            ],
            Imported.Lines(result)
        );
    }

    [Theory]
    [InlineData("""{ "Version": "2008-10-17", "Statement": # }""", "the policy has the version 2008-10-17")]
    [InlineData("""{ "Statement": # }""", "the policy has no version")]
    [InlineData("""{ "Version": "2012-10-17", "Id": "x", "Statement": # }""", "the policy has an Id")]
    [InlineData(
        """{ "Version": "2012-10-17", "Statement": [#, { "Sid": "a b", "Effect": "Allow", "Action": "a:b", "Resource": "*" }] }""",
        "the catalog has 'ab'"
    )]
    [InlineData(
        """{ "Version": "2012-10-17", "Statement": [{ "Sid": "A", "Effect": "Allow", "Action": "a:b", "Resource": "*" }, { "Sid": "A", "Effect": "Allow", "Action": "a:c", "Resource": "*" }] }""",
        "the catalog has 'A2'"
    )]
    [InlineData(
        """{ "Version": "2012-10-17", "Statement": { "Effect": "Allow", "Action": "a:b", "Resource": ["*", "arn:aws:s3:::a"] } }""",
        "'*' is every resource"
    )]
    [InlineData(
        """{ "Version": "2012-10-17", "Statement": { "Effect": "Allow", "Action": "a:b", "Resource": "*", "Condition": {} } }""",
        "the condition tests nothing"
    )]
    public void What_changes_no_permission_is_a_warning(string policy, string message)
    {
        ImportResult result = Imported.Import(
            "policy.json",
            policy.Replace("#", """{ "Effect": "Allow", "Action": "s3:*", "Resource": "*" }""")
        );

        Assert.Contains(": WIV9011: ", Assert.Single(Imported.Lines(result)));
        Assert.Contains(message, Imported.Lines(result)[0]);
        Assert.NotEmpty(Imported.Catalog(result).Policies);
    }

    [Fact]
    public void What_looks_like_a_variable_in_an_old_policy_is_refused() =>
        Assert.Null(
            Imported
                .Import(
                    "policy.json",
                    """{ "Version": "2008-10-17", "Statement": { "Effect": "Allow", "Action": "s3:*", "Resource": "arn:aws:s3:::${aws:username}" } }"""
                )
                .Catalog
        );

    [Theory]
    [InlineData("{", "(1,2): WIV0100: ")]
    [InlineData("[]", "(1,1): WIV0102: ")]
    [InlineData("", "(1,1): WIV0100: ")]
    [InlineData("{}", "(1,1): WIV9010: the policy has no statement")]
    public void What_is_no_policy_is_refused(string text, string message) =>
        Assert.Contains(Imported.Lines(Imported.Import("policy.json", text)), line => line.StartsWith(message));
}
