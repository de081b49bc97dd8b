using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Wiv.Catalog.Core.Rules.CSharp;
using Test = Wiv.Catalog.Generator.Tests.Analyzers.Statements.StatementTest<Wiv.Catalog.Generator.Analyzers.Statements.StatementFitAnalyzer>;

namespace Wiv.Catalog.Generator.Tests.Analyzers.Statements;

/// <summary>What does not fit in statements of the runtime library, each beside one that nearly does not.</summary>
public sealed class RuntimeStatementFitTests
{
    [Fact]
    public Task A_resource_that_the_action_does_not_take() =>
        Test.RunBody(
            """
            PolicyStatement.Allow("s3:GetObject").On(PolicyResource.Parse({|WIV1004:"arn:aws:s3:::shop"|}));
            PolicyStatement.Allow("s3:GetObject").On(PolicyResource.Parse("arn:aws:s3:::shop/*"));
            PolicyStatement.Allow("s3:ListBucket").On(PolicyResource.Parse({|WIV1004:"arn:aws:s3:::shop/*"|}));
            PolicyStatement.Allow("s3:ListBucket").On(PolicyResource.Parse("arn:aws:s3:::shop*"));
            PolicyStatement.Allow("ec2:DescribeInstances").On(PolicyResource.Parse({|WIV1004:"arn:aws:ec2:*:*:instance/*"|}));
            PolicyStatement.Allow("ec2:DescribeInstances").On(PolicyResource.Any);
            PolicyStatement.Allow("ec2:DescribeInstances");
            PolicyStatement.Allow("ec2:StartInstances").On(PolicyResource.Parse("arn:aws:ec2:*:*:instance/*"));
            """
        );

    [Fact]
    public Task The_message_is_that_of_the_rule_for_policies() =>
        Test.RunBody(
            """
            PolicyStatement.Allow("sqs:SendMessage").On(PolicyResource.Parse("arn:aws:sns:*:*:orders"));
            """,
            new DiagnosticResult(CSharpRules.PartsThatDoNotFit.Id, DiagnosticSeverity.Warning)
                .WithSpan(9, 66, 9, 90)
                .WithMessage(
                    "'sqs:SendMessage' does not take a resource such as 'arn:aws:sns:*:*:orders'; it takes arn:${Partition}:sqs:${Region}:${Account}:${QueueName}"
                )
        );

    [Fact]
    public Task An_action_that_takes_none_of_the_resources() =>
        Test.RunBody(
            """
            PolicyResource bucket = PolicyResource.Parse("arn:aws:s3:::shop");
            PolicyResource objects = PolicyResource.Parse("arn:aws:s3:::shop/*");
            PolicyStatement.Allow("s3:GetObject", "s3:ListBucket").On(bucket, objects);
            PolicyStatement.Allow("s3:GetObject", {|WIV1004:"s3:ListAllMyBuckets"|}).On(objects, {|WIV1004:bucket|});
            PolicyStatement.Allow("s3:GetObject", {|WIV1004:"s3:ListAllMyBuckets"|}).On(objects);
            PolicyStatement.Allow("s3:GetObject").On({|WIV1004:bucket|}, objects);
            """
        );

    [Fact]
    public Task A_denial_that_denies_nothing() =>
        Test.RunBody(
            """
            PolicyStatement.Deny("s3:DeleteObject").On(PolicyResource.Parse({|WIV1004:"arn:aws:s3:::shop"|}));
            PolicyStatement.Deny("s3:DeleteObject").On(PolicyResource.Parse("arn:aws:s3:::shop/*"));
            PolicyStatement.DenyExcept("s3:DeleteObject").On(PolicyResource.Parse("arn:aws:s3:::shop"));
            PolicyStatement.Deny("s3:DeleteObject").Except(PolicyResource.Parse("arn:aws:s3:::shop"));
            """
        );

    [Fact]
    public Task A_key_that_the_action_does_not_carry() =>
        Test.RunBody(
            """
            PolicyStatement.Allow("s3:GetObject").When("StringEquals", {|WIV1004:"s3:prefix"|}, "x");
            PolicyStatement.Allow("s3:ListBucket").When("StringEquals", "s3:prefix", "x");
            PolicyStatement.Allow("s3:GetObject", "s3:ListBucket").When("StringEquals", "s3:prefix", "x");
            PolicyStatement.Allow("s3:GetObject").When("StringEquals", "aws:PrincipalTag/team", "x");
            PolicyStatement.Allow("s3:GetObject").When("StringEqualsIfExists", "s3:prefix", "x");
            PolicyStatement.Allow("s3:ListBucket").When("StringEquals", {|WIV1004:"s3:prefx"|}, "x");
            PolicyStatement.Allow("s3:ListBucket").When("StringEquals", {|WIV1004:"aws:PrincipalOrgId2"|}, "x");
            """
        );

    [Fact]
    public Task A_value_that_the_operator_or_the_key_cannot_have() =>
        Test.RunBody(
            """
            PolicyStatement.Allow("s3:GetObject").When("Bool", "aws:SecureTransport", {|WIV1004:"yes"|});
            PolicyStatement.Allow("s3:GetObject").When("Bool", "aws:SecureTransport", "true");
            PolicyStatement.Allow("s3:GetObject").When("IpAddress", "aws:SourceIp", "203.0.113.0/24", {|WIV1004:"here"|});
            PolicyStatement.Allow("s3:GetObject").When({|WIV1004:"StringEquals"|}, "aws:SourceIp", "203.0.113.1");
            PolicyStatement.Allow("s3:GetObject").When("StringEquals", "aws:PrincipalTag/team", {|WIV1004:"a*"|});
            PolicyStatement.Allow("s3:GetObject").When("StringLike", "aws:PrincipalTag/team", "a*");
            PolicyStatement.Allow("s3:GetObject").When("StringEquals", "aws:RequestedRegion", {|WIV1004:"eu-midwest-1"|});
            PolicyStatement.Allow("s3:GetObject").When("IpAddress", {|WIV1004:"aws:SourceIp"|}, "10.0.0.0/8");
            PolicyStatement.Allow("s3:GetObject").When("IpAddress", "aws:SourceIp", "10.0.0.0/8", given);
            """
        );

    [Fact]
    public Task An_ARN_in_no_form_that_its_service_has() =>
        Test.RunBody(
            """
            built.On(PolicyResource.Parse({|WIV1004:"arn:aws:ec2:us-east-1:123456789012:instances/i-0abc"|}));
            built.On(PolicyResource.Parse("arn:aws:ec2:us-east-1:123456789012:instance/i-0abc"));
            built.On(PolicyResource.Parse({|WIV1004:"arn:aws:sqs::123456789012:orders"|}));
            built.Except(PolicyResource.Parse({|WIV1004:"arn:aws:iam:us-east-1:123456789012:role/Reader"|}));
            built.On(Arn.Parse({|WIV1004:"arn:aws:iam:::role/Reader"|}));
            built.On(Arn.Parse("arn:aws:iam::123456789012:role/Reader"));
            """
        );

    [Fact]
    public Task A_statement_is_judged_once_however_it_is_built() =>
        Test.RunBody(
            """
            PolicyStatement read = PolicyStatement.Allow("s3:GetObject").When("StringEquals", {|WIV1004:"s3:prefix"|}, "x");
            PolicyDocument.Create(read, read.On(PolicyResource.Parse({|WIV1004:"arn:aws:s3:::shop"|})));
            PolicyDocument.Create(read.On(PolicyResource.Parse("arn:aws:s3:::shop/*")).WithSid("Read"));
            PolicyStatement.Allow("dynamodb:GetItem").On(PolicyResource.Parse({|WIV1004:"arn:aws:dynamodb:eu-west-1:123456789012:orders"|}));
            """
        );

    [Fact]
    public Task A_required_resource_that_no_statement_of_the_document_has() =>
        Test.RunBody(
            """
            PolicyResource target = PolicyResource.Parse("arn:aws:cloudformation:us-east-1:123456789012:stackset-target/shop");
            PolicyResource set = PolicyResource.Parse("arn:aws:cloudformation:us-east-1:123456789012:stackset/shop:*");
            PolicyDocument.Create(PolicyStatement.Allow({|WIV1004:"cloudformation:CreateStackInstances"|}).On(target)).ToJson();
            PolicyDocument.Create(PolicyStatement.Allow("cloudformation:CreateStackInstances").On(target, set)).ToJson();
            PolicyDocument.Create(
                PolicyStatement.Allow("cloudformation:CreateStackInstances").On(target),
                PolicyStatement.Allow("cloudformation:CreateStackInstances").On(set)).ToJson();
            PolicyDocument.Create(PolicyStatement.Allow("cloudformation:CreateStackInstances").On(target), built).ToJson();
            PolicyDocument.Create(PolicyStatement.Allow("cloudformation:CreateStackInstances").On(target))
                .Combine(PolicyDocument.Create(PolicyStatement.Allow("cloudformation:CreateStackInstances").On(set)));
            PolicyStatement.Allow("cloudformation:CreateStackInstances").On(target);
            """
        );

    [Fact]
    public Task An_action_that_its_condition_never_allows_in_the_document() =>
        Test.RunBody(
            """
            PolicyDocument.Create(PolicyStatement.Allow("ec2:StartInstances", {|WIV1004:"ec2:DescribeInstances"|}).On(PolicyResource.Any).When("StringEquals", "ec2:ResourceTag/team", "a")).ToJson();
            PolicyDocument.Create(PolicyStatement.Allow({|WIV1004:"ec2:RunInstances"|}).On(PolicyResource.Any).When("StringEquals", "ec2:InstanceType", "t3.micro")).ToJson();
            PolicyDocument.Create(PolicyStatement.Allow("ec2:StartInstances").On(PolicyResource.Any).When("StringEquals", "ec2:ResourceTag/team", "a")).ToJson();
            PolicyDocument.Create(PolicyStatement.Allow("ec2:RunInstances").On(PolicyResource.Any).When("StringEquals", "ec2:InstanceType", "t3.micro"), built).ToJson();
            PolicyStatement.Allow("ec2:RunInstances").On(PolicyResource.Any).When("StringEquals", "ec2:InstanceType", "t3.micro");
            """
        );

    [Fact]
    public Task Other_types_of_the_same_names_are_left_alone() =>
        Test.Run(
            """
            using Other;

            class Service { void Run() => PolicyStatement.Allow("s3:GetObject").On("arn:aws:s3:::shop"); }

            namespace Other
            {
                class PolicyStatement
                {
                    public static PolicyStatement Allow(params string[] actions) => null;
                    public PolicyStatement On(string resource) => this;
                }
            }
            """
        );
}
