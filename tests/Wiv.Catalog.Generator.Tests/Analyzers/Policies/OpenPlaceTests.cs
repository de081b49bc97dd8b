namespace Wiv.Catalog.Generator.Tests.Analyzers.Policies;

/// <summary>What is known only when the program runs, is never blamed; what stands beside it is.</summary>
public sealed class OpenPlaceTests
{
    [Theory]
    // A text within quotes.
    [InlineData(
        """{ "Version": "2012-10-17", "Statement": [{ "Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::{{bucket}}/*" }] }"""
    )]
    [InlineData(
        """{ "Version": "2012-10-17", "Statement": [{ "Effect": "Allow", "Action": "s3:*", "Resource": "{{given}}" }] }"""
    )]
    [InlineData(
        """{ "Version": "2012-10-17", "Statement": [{ "Effect": "Allow", "Action": "s3:{{given}}", "Resource": "arn:aws:s3:::a/*" }] }"""
    )]
    [InlineData(
        """{ "Version": "2012-10-17", "Statement": [{ "Effect": "Allow", "Action": ["{{string.Join("\", \"", many)}}"], "Resource": "*" }] }"""
    )]
    [InlineData(
        """{ "Version": "2012-10-17", "Statement": [{ "Effect": "{{given}}", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::a/*" }] }"""
    )]
    [InlineData(
        """{ "Version": "2012-10-17", "Statement": [{ "Sid": "{{given}}", "Effect": "Allow", "Action": "ec2:DescribeVpcs", "Resource": "*" }] }"""
    )]
    [InlineData(
        """{ "Version": "{{given}}", "Statement": [{ "Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::${aws:username}/*" }] }"""
    )]
    [InlineData(
        """{ "Version": "2012-10-17", "Statement": [{ "Effect": "Allow", "Action": "iam:PassRole", "Resource": "arn:aws:iam::{{given}}:role/*" }] }"""
    )]
    [InlineData(
        """{ "Version": "2012-10-17", "Statement": [{ "Effect": "Allow", "Action": "kms:Decrypt", "Resource": "arn:aws:kms:{{given}}:{{number}}:key/{{bucket}}" }] }"""
    )]
    [InlineData(
        """{ "Version": "2012-10-17", "Statement": [{ "Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::a/*", "Condition": { "DateLessThan": { "aws:CurrentTime": "{{DateTime.UtcNow:O}}" } } }] }"""
    )]
    [InlineData(
        """{ "Version": "2012-10-17", "Statement": [{ "Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::a/*", "Condition": { "IpAddress": { "aws:SourceIp": "{{given}}/32" } } }] }"""
    )]
    [InlineData(
        """{ "Version": "2012-10-17", "Statement": [{ "Effect": "Allow", "Principal": { "AWS": "arn:aws:iam::{{given}}:root" }, "Action": "sts:AssumeRole", "Condition": { "StringEquals": { "sts:ExternalId": "{{given}}" } } }] }"""
    )]
    [InlineData(
        """{ "Version": "2012-10-17", "Statement": [{ "Effect": "Allow", "Principal": { "Federated": "arn:aws:iam::{{number}}:oidc-provider/{{given}}" }, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": { "StringEquals": { "{{given}}:sub": "system:serviceaccount:{{bucket}}" } } }] }"""
    )]
    // Values, elements and statements.
    [InlineData("""{ "Version": "2012-10-17", "Statement": [{ "Effect": "Allow", "Action": {{given}}, "Resource": "*" }] }""")]
    [InlineData("""{ "Version": "2012-10-17", "Statement": [{ "Effect": "Allow", "Action": [{{given}}], "Resource": "*" }] }""")]
    [InlineData(
        """{ "Version": "2012-10-17", "Statement": [{ "Effect": "Allow", "Action": [{{given}}, {{bucket}}], "Resource": [{{given}}{{bucket}}] }] }"""
    )]
    [InlineData("""{ "Version": "2012-10-17", "Statement": [{ "Effect": "Allow", {{given}} "Resource": "*" }] }""")]
    [InlineData(
        """{ "Version": "2012-10-17", "Statement": [{ "Effect": "Allow", "Action": "s3:GetObject", "Resource": "*" {{given}} }] }"""
    )]
    [InlineData("""{ "Version": "2012-10-17", "Statement": [{{given}}] }""")]
    [InlineData("""{ "Version": "2012-10-17", "Statement": {{given}} }""")]
    [InlineData(
        """{ {{given}} "Statement": [{ {{given}} "Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::a/*" }] }"""
    )]
    [InlineData(
        """{ "Version": "2012-10-17", "Statement": [{ {{given}} }, { "Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::a/*" }] }"""
    )]
    [InlineData(
        """{ "Version": "2012-10-17", "Statement": [{ "Effect": "Allow", "Action": "s3:GetObject", "Resource": "*" }, {{string.Join(",", many)}} ] }"""
    )]
    // Two statements, of which the open one might be the wider.
    [InlineData(
        """{ "Version": "2012-10-17", "Statement": [{ "Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::a/*" }, { "Effect": "Allow", "Action": "s3:GetObject", "Resource": "{{given}}" }] }"""
    )]
    public async Task Nothing_is_told_of_it(string json)
    {
        await PolicyTest.RunValue($"$$\"\"\"{json}\"\"\"");
        await PolicyTest.RunValue(Joined(json));
    }

    [Theory]
    [InlineData(
        """{ "Version": "2012-10-17", "Statement": [{ "Effect": "Allow", "Action": "{|WIV0130:s3:GetObjcet|}", "Resource": "arn:aws:s3:::{{bucket}}/*" }] }"""
    )]
    [InlineData(
        """{ "Version": "2012-10-17", "Statement": [{ "Effect": "{|WIV0104:allow|}", "Action": {{given}}, "Resource": "*" }] }"""
    )]
    [InlineData(
        """{ "Version": "2012-10-17", "Statement": [{ "Effect": "Allow", "{|WIV0105:Ressource|}": "*", "Action": "s3:{{given}}" }] }"""
    )]
    [InlineData(
        """{ "Version": "2012-10-17", "Statement": [{ "Effect": "Allow", "Action": "s3:GetObject", "Resource": "{{given}}", "Condition": { "{|WIV0150:StringEqual|}": { "aws:SourceVpc": "{{given}}" } } }] }"""
    )]
    [InlineData(
        """{ "Version": "2012-10-17", "Statement": [{ "Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::{{bucket}}/*" }, { "Effect": "Allow", "Action": "{|WIV0249:s3:PutObject|}", "Resource": "*" }] }"""
    )]
    public Task What_stands_beside_it_is_told(string json) => PolicyTest.RunValue($"$$\"\"\"{json}\"\"\"");

    [Theory]
    [InlineData("{accountId}")]
    [InlineData("{{ACCOUNT}}")]
    [InlineData("{0}")]
    public Task A_name_in_braces_is_filled_in_later(string account) =>
        PolicyTest.RunValue(
            $$$""""
            """{ "Version": "2012-10-17", "Statement": [{ "Effect": "Allow", "Action": "iam:GetRole", "Resource": "arn:aws:iam::{{{account}}}:role/a" }] }"""
            """"
        );

    [Fact]
    public Task A_policy_variable_is_not() =>
        PolicyTest.RunValue(
            """"
            """{ "Version": "2012-10-17", "Statement": [{ "Effect": "Allow", "Action": "s3:GetObject", "Resource": "{|WIV0133:s3:::a/${aws:username}/*|}" }] }"""
            """"
        );

    /// <summary>The same as literals and holes with + between them.</summary>
    private static string Joined(string json) =>
        string.Join(
            " + ",
            json.Split("{{")
                .SelectMany(
                    (part, i) =>
                        i == 0
                            ? (IEnumerable<string>)[Literal(part)]
                            :
                            [
                                $"({part[..part.IndexOf("}}", StringComparison.Ordinal)].Replace(":O", "")})",
                                Literal(part[(part.IndexOf("}}", StringComparison.Ordinal) + 2)..]),
                            ]
                )
        );

    private static string Literal(string text) => "\"" + text.Replace("\\", "\\\\").Replace("\"", "\\\"") + "\"";
}
