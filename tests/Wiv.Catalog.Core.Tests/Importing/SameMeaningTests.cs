using Wiv.Catalog.Core.Importing;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Statements;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Tests.Importing;

/// <summary>What is rendered from an imported catalog grants what the input granted.</summary>
public sealed class SameMeaningTests
{
    public static TheoryData<string, string> Policies =>
        new()
        {
            { "everything", Policy("""{ "Effect": "Allow", "Action": "*", "Resource": "*" }""") },
            {
                "one statement that is no list",
                """{ "Version": "2012-10-17", "Statement": { "Effect": "Allow", "Action": ["s3:List*"], "Resource": ["*"] } }"""
            },
            {
                "several services on several resources",
                Policy(
                    """{ "Effect": "Allow", "Action": ["s3:GetObject", "sqs:SendMessage", "S3:getobject"], "Resource": ["arn:aws:s3:::shop/*", "arn:aws:sqs:*:*:shop"] }"""
                )
            },
            {
                "what is left out",
                Policy(
                    """{ "Sid": "Guard", "Effect": "Deny", "NotAction": ["iam:*", "sts:*"], "NotResource": ["arn:aws:s3:::a", "arn:aws:s3:::b"] }""",
                    """{ "Effect": "Deny", "NotAction": "iam:*", "Resource": "*" }""",
                    """{ "Effect": "Deny", "NotAction": "sts:*", "Resource": "*" }"""
                )
            },
            {
                "conditions of every kind",
                Policy(
                    """
                    {
                      "Effect": "Allow", "Action": "ec2:*", "Resource": "*",
                      "Condition": {
                        "stringequals": { "aws:RequestedRegion": ["eu-west-1", "eu-central-1"], "aws:username": "" },
                        "Bool": { "aws:SecureTransport": true }, "NumericLessThan": { "aws:MultiFactorAuthAge": 3600 },
                        "Null": { "aws:TokenIssueTime": "false" }, "ForAllValues:StringLikeIfExists": { "aws:TagKeys": ["a:b", "# c", "- d"] }
                      }
                    }
                    """
                )
            },
            {
                "the same condition in another order",
                Policy(
                    """{ "Sid": "A", "Effect": "Allow", "Action": "ec2:A", "Resource": "*", "Condition": { "StringEquals": { "aws:a": ["x", "y"] } } }""",
                    """{ "Sid": "B", "Effect": "Allow", "Action": "ec2:B", "Resource": "*", "Condition": { "StringEquals": { "aws:A": ["y", "x", "y"] } } }"""
                )
            },
            {
                "policy variables and braces",
                Policy(
                    """{ "Effect": "Allow", "Action": "s3:*", "Resource": ["arn:aws:s3:::home/${aws:username}/*", "arn:aws:s3:::${aws:PrincipalTag/t, 'a b'}", "arn:aws:s3:::{x}}", "arn:aws:s3:::${*}"] }"""
                )
            },
            {
                "places to be filled",
                Policy("""{ "Effect": "Allow", "Action": "s3:*", "Resource": ["arn:aws:s3:::b-${AccountId}", "${BucketArn}"] }""")
            },
            {
                "a resource that names nothing",
                Policy("""{ "Effect": "Allow", "Action": "organizations:List*", "Resource": "arn:aws:organizations::*:" }""")
            },
            {
                "a statement twice",
                Policy(
                    """{ "Effect": "Allow", "Action": "s3:Get*", "Resource": "*" }""",
                    """{ "Effect": "Allow", "Action": ["s3:get*"], "Resource": ["*"] }"""
                )
            },
            {
                "a trust policy",
                Policy(
                    """{ "Effect": "Allow", "Action": "sts:AssumeRole", "Principal": { "AWS": ["123456789012", "arn:aws:iam::210987654321:role/a"], "Service": "ec2.amazonaws.com" } }""",
                    """{ "Sid": "Web", "Effect": "Allow", "Action": ["sts:AssumeRoleWithWebIdentity", "sts:TagSession"], "Principal": { "Federated": "accounts.google.com" }, "Condition": { "StringEquals": { "accounts.google.com:aud": "x" } } }""",
                    """{ "Effect": "Deny", "Action": "sts:*", "Principal": "*", "Condition": { "Bool": { "aws:SecureTransport": "false" } } }""",
                    """{ "Effect": "Deny", "NotAction": "sts:AssumeRole", "NotPrincipal": { "AWS": ["123456789012", "*"] } }"""
                )
            },
        };

    [Theory]
    [MemberData(nameof(Policies))]
    public void A_policy_is_rendered_as_it_was_imported(string what, string policy)
    {
        ImportResult result = Imported.Import("policy.json", policy);

        Assert.NotNull(what);
        Assert.Empty(Imported.Lines(result));
        Assert.Equal(Meaning.Of(policy), Meaning.Of(Imported.Rendered(result)));
    }

    [Fact]
    public void The_meaning_of_a_policy_is_that_of_no_other() =>
        Assert.Equal(Policies.Count, Policies.Select(row => string.Join('\n', Meaning.Of((string)row[1]))).Distinct().Count());

    [Fact]
    public void The_rendered_Wiv_policies_give_the_rows_of_the_Wiv_catalog()
    {
        PermissionCatalog wiv = Assert.Single(Catalogs.Wiv().Catalogs);
        ImportInput[] inputs =
        [
            .. wiv.Policies.Select(policy => new ImportInput($"{policy.Name}.json", PolicyJsonFile.Write(policy))),
            new ImportInput("trust-policy.json", PolicyJsonFile.Write(wiv.Trust)),
        ];

        PermissionCatalog imported = Imported.Catalog(CatalogImporter.Import("Wiv", inputs));

        Assert.Equal(wiv.Policies.Select(policy => policy.Name), imported.Policies.Select(policy => policy.Name));
        Assert.Equal(wiv.Policies.Select(Grants), imported.Policies.Select(Grants));
        Assert.Equal(wiv.Permissions.Sum(row => row.Count), imported.Permissions.Sum(row => row.Count));
        Assert.Equal(
            wiv.Trust.Select(entry => PolicyJsonFile.Write(new EquatableArray<TrustEntry>([entry]))).Order(),
            imported.Trust.Select(entry => PolicyJsonFile.Write(new EquatableArray<TrustEntry>([entry]))).Order()
        );
        Assert.Equal(
            wiv.Parameters.Select(parameter => (parameter.Name, parameter.Type, parameter.Matches)).Order(),
            imported.Parameters.Select(parameter => (parameter.Name, parameter.Type, parameter.Matches)).Order()
        );
    }

    /// <summary>One for each action on each resource.</summary>
    private static string[] Grants(Policy policy) =>
        [
            .. policy
                .Permissions.SelectMany(row =>
                    from action in row.Statement.Actions.Items
                    from resource in row.Statement.Resources!.Items
                    select $"{action} on {resource.Arn} if {string.Join(" and ", row.Statement.Conditions.SelectMany(condition => condition.Tests))}"
                )
                .Order(StringComparer.Ordinal),
        ];

    private static string Policy(params string[] statements) =>
        $$"""{ "Version": "2012-10-17", "Statement": [{{string.Join(",\n", statements)}}] }""";
}
