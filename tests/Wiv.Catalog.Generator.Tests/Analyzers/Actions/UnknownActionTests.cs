using System.Globalization;
using Microsoft.CodeAnalysis.Testing;
using Wiv.Catalog.Core.Aws.Reference;
using Wiv.Catalog.Core.Rules.CSharp;
using Wiv.Catalog.Generator.Diagnostics;

namespace Wiv.Catalog.Generator.Tests.Analyzers.Actions;

/// <summary>WIV1001: which actions it tells, and which AWS has after all.</summary>
public sealed class UnknownActionTests
{
    private static readonly ActionTest Test = new(CSharpRules.UnknownAction);

    [Theory]
    [InlineData("s3:GetObject")]
    [InlineData("S3:getobject")]
    [InlineData("dynamodb:GetItem")]
    [InlineData("ec2:Describe*")]
    [InlineData("ec2:Describe?pcs")]
    [InlineData("ec2:*")]
    [InlineData("*")]
    [InlineData("")]
    public async Task An_action_that_AWS_has_is_not_told(string action)
    {
        await Test.RunBody($"""PolicyDocument.Allow("{action}");""");
        await Test.RunBody($"""PolicyDocument.Allow("{action}");""", yaml: null);
    }

    [Theory]
    [InlineData("s3:CutObject")]
    [InlineData("s3:Cut*")]
    [InlineData("x:Y")]
    [InlineData("s3.GetObject")]
    [InlineData("s3:")]
    [InlineData("GetObject")]
    [InlineData("s3:Get Object")]
    [InlineData(" ")]
    public async Task An_action_that_it_does_not_have_is_told_with_and_without_a_catalog(string action)
    {
        await Test.RunBody($$"""PolicyDocument.Allow({|WIV1001:"{{action}}"|});""");
        await Test.RunBody($$"""PolicyDocument.Allow({|WIV1001:"{{action}}"|});""", yaml: null);
    }

    [Theory]
    // What a person would have meant, whatever the slip.
    [InlineData("s3:ListObjects", "s3:ListBucket")]
    [InlineData("dyanmodb:PutItem", "dynamodb:PutItem")]
    [InlineData("ec2:DescribeLaunchConfigurations", "autoscaling:DescribeLaunchConfigurations")]
    [InlineData("s3:GetBucketLifecycle", "s3:GetLifecycleConfiguration")]
    [InlineData("opensearch:PurchaseReservedInstanceOffering", "es:PurchaseReservedInstanceOffering")]
    [InlineData("cloudfront:Functions", "cloudfront:ListFunctions")]
    [InlineData("securityagent:CreateAgentInstance", "securityagent:CreateAgentSpace")]
    [InlineData("costexplorer:GetCostAndUsage", "ce:GetCostAndUsage")]
    [InlineData("ec2:DescribInstances", "ec2:DescribeInstances")]
    [InlineData("ec2:Decsribe*", "ec2:Describe*")]
    // Another sign than the colon, or too much of it.
    [InlineData("s3.getobject", "s3:GetObject")]
    [InlineData("s3::GetObject", "s3:GetObject")]
    [InlineData("s3: GetObject", "s3:GetObject")]
    [InlineData(" s3:GetObject ", "s3:GetObject")]
    [InlineData("ec2/Describe*", "ec2:Describe*")]
    [InlineData("dax:ListTables", null)]
    [InlineData("s3:CutObject", null)]
    [InlineData("nothinglikeit:DoIt", null)]
    [InlineData("arn:aws:s3:::orders", null)]
    public async Task The_message_ends_with_what_was_meant_or_with_nothing(string action, string? meant)
    {
        string end = meant is null ? "" : $"; did you mean '{meant}'?";
        await Test.RunBody(
            $$"""PolicyDocument.Allow({|WIV1001:"{{action}}"|});""",
            look: told =>
            {
                Assert.EndsWith(end, told.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
                Assert.Equal(meant is not null, told.GetMessage(CultureInfo.InvariantCulture).Contains("did you mean"));
            }
        );
    }

    [Fact]
    public Task The_message_says_why_there_is_no_such_action() =>
        Test.Run(
            """
            class Service
            {
                object Run() => Wiv.Catalog.PolicyDocument.Allow("s3:CutObject", "dax:ListTables", "shop:Buy", "s3");
                object More() => Wiv.Catalog.PolicyDocument.Allow("ec2:Cut*", "s3:Get Object");
            }
            """,
            others:
            [
                Told(3, 54, 68, $"'s3:CutObject' is not an action of 's3' (AWS reference {AwsReference.Date})"),
                Told(3, 70, 86, $"'dax:ListTables' is not an action of 'dax' (AWS reference {AwsReference.Date})"),
                Told(
                    3,
                    88,
                    98,
                    $"'shop:Buy' is an action of 'shop', which is not a service prefix (AWS reference {AwsReference.Date})"
                ),
                Told(3, 100, 104, "'s3' is not an IAM action; write service:Action, such as s3:GetObject"),
                Told(4, 55, 65, $"'ec2:Cut*' matches no action of 'ec2' (AWS reference {AwsReference.Date})"),
                Told(
                    4,
                    67,
                    82,
                    "'s3:Get Object' is not an IAM action; the name of an action has letters, digits, '-' and the wildcards '*' and '?'; did you mean 's3:GetObject'?"
                ),
            ]
        );

    [Fact]
    public Task What_the_catalog_names_is_judged_there() =>
        Test.RunBody(
            """PolicyDocument.Allow("shop:Buy", "SHOP:buy", {|WIV1001:"shop:Sell"|});""",
            """
            catalog: Shop
            policies:
              ShopPolicy:
                permissions:
                  - { action: "shop:Buy", resource: "*", why: Buy }
            """
        );

    [Fact]
    public Task An_action_newer_than_the_reference_is_suggested_from_the_catalog() =>
        Test.RunBody(
            """PolicyDocument.Allow({|WIV1001:"s3:FroblincateObjcet"|});""",
            """
            catalog: Shop
            policies:
              ShopPolicy:
                permissions:
                  - { action: "s3:FroblincateObject", resource: "*", why: Do what is new }
            """,
            told => Assert.EndsWith("did you mean 's3:FroblincateObject'?", told.GetMessage(CultureInfo.InvariantCulture))
        );

    [Theory]
    // The part that is constant decides.
    [InlineData("{|WIV1001:$\"ec2:Descirbe{given}\"|}")]
    [InlineData("{|WIV1001:\"ec2:Cut\" + given|}")]
    [InlineData("{|WIV1001:$\"x:{given}\"|}")]
    [InlineData("$\"ec2:Describe{given}\"")]
    [InlineData("$\"s3:{given}Object\"")]
    [InlineData("$\"{given}:GetObject\"")]
    [InlineData("given + \":Nothing\"")]
    [InlineData("$\"{given}\"")]
    public Task A_text_that_is_partly_constant_is_told_when_no_action_can_come_of_it(string value) =>
        Test.RunBody($"PolicyDocument.Allow({value});");

    [Fact]
    public Task Generated_code_is_not_looked_at() =>
        Test.Run(
            """
            // <auto-generated/>
            class Service
            {
                object Run() => Wiv.Catalog.PolicyDocument.Allow("x:Y");
            }
            """
        );

    private static DiagnosticResult Told(int line, int start, int end, string message) =>
        new DiagnosticResult(Descriptors.Of(CSharpRules.UnknownAction)).WithSpan(line, start, line, end).WithMessage(message);
}
