using Wiv.Catalog.Core.Emit.CatalogYaml;
using Wiv.Catalog.Core.Importing;

namespace Wiv.Catalog.Core.Tests.Importing;

/// <summary>An imported catalog reads as one that a person wrote.</summary>
public sealed class NamingTests
{
    [Fact]
    public void A_catalog_is_written_as_by_hand() =>
        Assert.Equal(
            """
            catalog: Shop

            parameters:
              AccountId:
                type: account-id

            resources:
              ShopOrdersObjects:
                arn: arn:aws:s3:::shop-orders/*
              ShopRole:
                arn: arn:aws:iam::{AccountId}:role/shop

            conditions:
              PassedToServiceEc2:
                StringEquals:
                  iam:PassedToService: ec2.amazonaws.com

            policies:
              ShopPolicy:
                groups:
                  - group: S3
                    permissions:
                      - action: s3:GetObject
                        resource: ShopOrdersObjects
                        why: TODO
                      - action: s3:PutObject
                        resource: ShopOrdersObjects
                        why: TODO

                  - group: IAM
                    permissions:
                      - action: iam:PassRole
                        resource: ShopRole
                        condition: PassedToServiceEc2
                        why: TODO

                  - group: All services
                    permissions:
                      - not-action:
                          - iam:*
                          - sts:*
                        resource: "*"
                        effect: Deny
                        sid: Guard
                        why: TODO

            """.ReplaceLineEndings("\n"),
            Imported.Yaml(
                """
                {
                  "Version": "2012-10-17",
                  "Statement": [
                    { "Effect": "Allow", "Action": ["s3:GetObject", "s3:PutObject"], "Resource": "arn:aws:s3:::shop-orders/*" },
                    {
                      "Effect": "Allow", "Action": "iam:PassRole", "Resource": "arn:aws:iam::${AccountId}:role/shop",
                      "Condition": { "StringEquals": { "iam:PassedToService": "ec2.amazonaws.com" } }
                    },
                    { "Sid": "Guard", "Effect": "Deny", "NotAction": ["iam:*", "sts:*"], "Resource": "*" }
                  ]
                }
                """,
                "ShopPolicy.json"
            )
        );

    [Theory]
    [InlineData(128)]
    [InlineData(129)]
    [InlineData(5000)]
    public void A_heading_has_the_length_of_a_name_whatever_stands_before_the_colon(int length)
    {
        string prefix = new('x', length);
        ImportResult result = Imported.Import(
            "policy.json",
            $$"""{ "Statement": [{ "Effect": "Allow", "Action": ["{{prefix}}:Get", "s3:GetObject"], "Resource": "*" }] }"""
        );

        string catalog = CatalogYamlFile.Write(result.Catalog!);
        Assert.Contains($"- group: X{(length == 128 ? prefix[1..] : prefix[1..127] + "…")}\n", catalog);
        Assert.Contains($"action: {prefix}:Get\n", catalog);
    }

    [Theory]
    [InlineData("arn:aws:s3:::shop", "ShopBucket")]
    [InlineData("arn:aws:s3:::shop/*", "ShopObjects")]
    [InlineData("arn:aws:s3:::*", "S3Buckets")]
    [InlineData("arn:aws:iam::123456789012:role/WivAccessRole", "WivAccessRole")]
    [InlineData("arn:aws:dynamodb:*:*:table/orders", "OrdersTable")]
    [InlineData("arn:aws:lambda:eu-west-1:123456789012:function:invoice-*", "InvoiceFunctions")]
    [InlineData("arn:aws:ec2:*:*:instance/*", "Ec2Instances")]
    [InlineData("arn:aws:sqs:*:*:shop-orders", "ShopOrdersQueue")]
    [InlineData("arn:aws:logs:*:*:log-group:/aws/lambda/*", "AwsLambdaLogGroups")]
    [InlineData("arn:aws:s3:::1st", "S31stBucket")]
    [InlineData("${ShopArn}", "Shop")]
    public void A_resource_is_named_by_its_ARN(string arn, string name) =>
        Assert.Contains($"resources:\n  {name}:\n", Imported.Yaml(Granting($"\"{arn}\"")));

    [Fact]
    public void Resources_that_would_have_one_name_have_names_of_their_own()
    {
        string yaml = Imported.Yaml(
            Granting(
                "[\"arn:aws:iam::123456789012:role/shop\", \"arn:aws:iam::210987654321:role/shop\", \"arn:aws:iam::210987654321:role/Shop\", \"arn:aws:s3:::${ShopBucket}\", \"arn:aws:s3:::shop\"]"
            )
        );

        Assert.Contains("  ShopRole:\n    arn: arn:aws:iam::123456789012:role/shop\n", yaml);
        Assert.Contains("  IamShopRole:\n    arn: arn:aws:iam::210987654321:role/shop\n", yaml);
        Assert.Contains("  IamShopRoleIn210987654321:\n    arn: arn:aws:iam::210987654321:role/Shop\n", yaml);
        Assert.Contains("  S3ShopBucket:\n    arn: arn:aws:s3:::shop\n", yaml);
    }

    [Fact]
    public void One_ARN_is_one_resource_and_one_block_one_condition()
    {
        const string Row =
            """{ "Sid": "#", "Effect": "Allow", "Action": "s3:#", "Resource": "arn:aws:s3:::shop", "Condition": { "Bool": { "aws:SecureTransport": true } } }""";

        string yaml = Imported.Yaml(
            $$"""{ "Version": "2012-10-17", "Statement": [{{Row.Replace('#', 'A')}}, {{Row.Replace('#', 'B')}}] }"""
        );

        Assert.Equal(2, yaml.Split("arn:aws:s3:::shop\n").Length);
        Assert.Equal(2, yaml.Split("aws:SecureTransport").Length);
        Assert.Equal(3, yaml.Split("condition: SecureTransportTrue\n").Length);
    }

    private static string Granting(string resource) =>
        $$"""{ "Version": "2012-10-17", "Statement": { "Effect": "Allow", "Action": "ec2:*", "Resource": {{resource}} } }""";
}
