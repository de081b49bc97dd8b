using System.Text.RegularExpressions;
using Wiv.Catalog.Core.Importing;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Statements;

namespace Wiv.Catalog.Core.Tests.Importing;

/// <summary>The roles and policies of a template become a catalog, its parameters those of the catalog.</summary>
public sealed class CloudFormationTests
{
    internal static readonly string Template = """
        AWSTemplateFormatVersion: "2010-09-09"
        Parameters:
          ExternalId:
            Type: String
            Description: >
              What we
              agreed on
          Vendor: { Type: String, AllowedPattern: '^\d{12}$' }
          WorkgroupArn: { Type: String }
          Names: { Type: CommaDelimitedList }
        Resources:
          Bucket: { Type: AWS::S3::Bucket }
          Role:
            Type: AWS::IAM::Role
            Properties:
              AssumeRolePolicyDocument:
                Version: 2012-10-17
                Statement:
                  - Effect: Allow
                    Principal: { AWS: !Sub "arn:aws:iam::${Vendor}:root" }
                    Action: sts:AssumeRole
                    Condition: { StringEquals: { sts:ExternalId: !Ref ExternalId } }
              Policies:
                - PolicyName: Orders
                  PolicyDocument:
                    Version: 2012-10-17
                    Statement:
                      - Effect: Allow
                        Action: s3:GetObject
                        Resource: !Join ["", ["arn:aws:s3:::shop-", !Ref AWS::AccountId, "/*"]]
                        Condition: { Bool: { aws:SecureTransport: true } }
                      - Effect: Allow
                        Action: athena:StartQueryExecution
                        Resource: !Ref WorkgroupArn
                      - Effect: Allow
                        Action: s3:PutObject
                        Resource: !Sub ["arn:aws:s3:::${Name}/${!aws:username}/*", { Name: !Ref AWS::Region }]

        """.ReplaceLineEndings("\n");

    [Fact]
    public void A_template_gives_its_policies_and_its_trust()
    {
        ImportResult result = Imported.Import("shop.yaml", Template);
        Assert.Empty(Imported.Lines(result));
        PermissionCatalog catalog = Imported.Catalog(result);

        Assert.Equal(["Orders"], catalog.Policies.Select(policy => policy.Name));
        Assert.Equal(
            Meaning.Of(
                """
                { "Statement": [
                  { "Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::shop-${AccountId}/*", "Condition": { "Bool": { "aws:SecureTransport": true } } },
                  { "Effect": "Allow", "Action": "athena:StartQueryExecution", "Resource": "${WorkgroupArn}" },
                  { "Effect": "Allow", "Action": "s3:PutObject", "Resource": "arn:aws:s3:::${Region}/${aws:username}/*" }
                ] }
                """
            ),
            Meaning.Of(PolicyJsonFile.Write(catalog.Policies[0]))
        );
        Assert.Equal(
            Meaning.Of(
                """
                { "Statement": { "Effect": "Allow", "Action": "sts:AssumeRole", "Principal": { "AWS": "arn:aws:iam::${Vendor}:root" },
                  "Condition": { "StringEquals": { "sts:ExternalId": "${ExternalId}" } } } }
                """
            ),
            Meaning.Of(PolicyJsonFile.Write(catalog.Trust))
        );
    }

    [Fact]
    public void Parameters_have_the_types_that_the_template_tells() =>
        Assert.Equal(
            [
                new Parameter("Vendor", ParameterType.AccountId, null, ""),
                new Parameter("ExternalId", ParameterType.ExternalId, null, "What we agreed on"),
                new Parameter("AccountId", ParameterType.AccountId, null, ""),
                new Parameter("WorkgroupArn", ParameterType.Arn, "arn:*:athena:*:*:workgroup/*", ""),
                new Parameter("Region", ParameterType.Region, null, ""),
            ],
            Imported.Catalog(Imported.Import("shop.yaml", Template)).Parameters
        );

    [Theory]
    [InlineData("!Ref WorkgroupArn", "!GetAtt Bucket.Arn", "is made by Fn::GetAtt")]
    [InlineData("!Ref WorkgroupArn", "!If [a, b, c]", "is made by Fn::If")]
    [InlineData("!Ref WorkgroupArn", "!Ref Bucket", "'Bucket' is not a parameter of the template")]
    [InlineData("!Ref WorkgroupArn", "!Ref Names", "the parameter 'Names' is a list")]
    [InlineData("!Ref WorkgroupArn", "!Sub 'arn:aws:s3:::${aws:username}'", "write ${!aws:username}")]
    [InlineData("!Ref WorkgroupArn", "'arn:aws:s3:::${Vendor}'", "'${Vendor}' is filled in only by Fn::Sub")]
    [InlineData("!Ref WorkgroupArn", "!Sub '${WorkgroupArn}/*'", "'{WorkgroupArn}/*' is not an ARN")]
    public void What_only_the_deployment_knows_is_refused_at_its_place(string text, string other, string message)
    {
        ImportResult result = Imported.Import("shop.yaml", Template.Replace(text, other));

        Assert.Null(result.Catalog);
        string line = Assert.Single(Imported.Lines(result));
        Assert.StartsWith("(34,27): ", line);
        Assert.Contains(message, line);
    }

    [Fact]
    public void A_function_in_place_of_a_statement_is_refused()
    {
        string template = Regex.Replace(Template, @"( +)- Effect: Allow\n +Action: athena", "$1- !If [a, b, c]\n$0");

        string[] lines = Imported.Lines(Imported.Import("shop.yaml", template));

        Assert.Contains("a statement is made by Fn::If", Assert.Single(lines));
    }

    [Fact]
    public void A_template_in_JSON_is_read_as_well() =>
        Assert.Contains(
            "arn: arn:aws:s3:::shop-{AccountId}\n",
            Imported.Yaml(
                """
                { "Resources": { "Reader": { "Type": "AWS::IAM::ManagedPolicy", "Properties": { "PolicyDocument": {
                  "Version": "2012-10-17",
                  "Statement": [{ "Effect": "Allow", "Action": "s3:ListBucket", "Resource": { "Fn::Sub": "arn:aws:s3:::shop-${AWS::AccountId}" } }]
                } } } } }
                """,
                "shop.json"
            )
        );

    [Fact]
    public void Roles_that_trust_others_are_refused_and_roles_that_trust_the_same_are_not()
    {
        const string Role = """
              Other:
                Type: AWS::IAM::Role
                Properties:
                  AssumeRolePolicyDocument:
                    Version: 2012-10-17
                    Statement: { Effect: Allow, Principal: { Service: ec2.amazonaws.com }, Action: sts:AssumeRole }

            """;

        ImportResult other = Imported.Import("shop.yaml", Template + Role);
        ImportResult same = Imported.Import("shop.yaml", "Resources:\n" + Role + Role.Replace("Other", "Same"));

        Assert.Contains("trusts others than 'Role'", Assert.Single(Imported.Lines(other)));
        Assert.Empty(Imported.Lines(same));
    }

    [Theory]
    [InlineData(
        "arn:aws:iam::${Vendor}:root",
        "arn:${AWS::Partition}:iam::${Vendor}:root",
        "'AWS::Partition' is 'aws' in the catalog"
    )]
    [InlineData(
        "      Policies:",
        "      ManagedPolicyArns: [arn:aws:iam::aws:policy/ReadOnlyAccess]\n      Policies:",
        "'Role' has ManagedPolicyArns too"
    )]
    public void What_the_catalog_lacks_is_a_warning(string text, string other, string message)
    {
        ImportResult result = Imported.Import("shop.yaml", Template.Replace(text, other));

        Assert.NotNull(result.Catalog);
        Assert.Contains(message, Assert.Single(Imported.Lines(result)));
    }

    [Fact]
    public void A_template_without_policies_is_refused() =>
        Assert.Contains(
            "the template has no IAM policy",
            Assert.Single(Imported.Lines(Imported.Import("a.yaml", "Resources:\n  B: { Type: AWS::S3::Bucket }\n")))
        );
}
