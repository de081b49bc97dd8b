using Test = Wiv.Catalog.Generator.Tests.Analyzers.Statements.StatementTest<Wiv.Catalog.Generator.Analyzers.Statements.StatementFitAnalyzer>;

namespace Wiv.Catalog.Generator.Tests.Analyzers.Statements;

/// <summary>What does not fit in statements of the CDK, each beside one that nearly does not.</summary>
public sealed class CdkStatementFitTests
{
    [Fact]
    public Task A_resource_that_the_action_does_not_take() =>
        Run(
            """
            Use(new PolicyStatement(new PolicyStatementProps
            {
                Effect = Effect.DENY,
                Actions = new[] { "s3:GetObject" },
                Resources = new[] { {|WIV1004:"arn:aws:s3:::shop"|}, "arn:aws:s3:::shop/*" },
            }));
            Use(new PolicyStatement(new PolicyStatementProps { Actions = ["s3:GetObject"], Resources = [{|WIV1004:"arn:aws:s3:::shop"|}] }));
            Use(new(new PolicyStatementProps { Actions = ["s3:GetObject", {|WIV1004:"s3:ListAllMyBuckets"|}], Resources = ["arn:aws:s3:::shop/*"] }));
            Use(new PolicyStatement(new PolicyStatementProps { Actions = ["s3:GetObject"], Resources = ["*"] }));
            Use(new PolicyStatement(new PolicyStatementProps { NotActions = ["s3:GetObject"], Resources = ["arn:aws:s3:::shop"] }));
            Use(new PolicyStatement(new PolicyStatementProps { Actions = ["s3:GetObject"], NotResources = ["arn:aws:s3:::shop"] }));
            Use(new PolicyStatement(new PolicyStatementProps { Actions = ["s3:GetObject", given], Resources = ["arn:aws:s3:::shop"] }));
            Use(new PolicyStatement(new PolicyStatementProps { Actions = ["s3:GetObject"], Resources = [given, $"{given}/*"] }));
            Use(new PolicyStatement(new PolicyStatementProps { Actions = texts, Resources = ["arn:aws:s3:::shop"] }));
            """
        );

    [Fact]
    public Task A_key_that_the_action_does_not_carry_and_values_of_another_type() =>
        Run(
            """
            Use(new PolicyStatement(new PolicyStatementProps
            {
                Actions = new[] { "s3:GetObject" },
                Resources = new[] { "arn:aws:s3:::shop/*" },
                Conditions = new Dictionary<string, object>
                {
                    ["StringEquals"] = new Dictionary<string, object>
                    {
                        [{|WIV1004:"s3:prefix"|}] = "x",
                        ["aws:PrincipalTag/team"] = new[] { "x", {|WIV1004:"y*"|} },
                        ["aws:PrincipalTag/" + given] = "x*",
                    },
                    ["Bool"] = new Dictionary<string, object> { { "aws:SecureTransport", false } },
                    ["StringLike"] = new Dictionary<string, string> { { "aws:PrincipalTag/team", "y*" } },
                    [given] = new Dictionary<string, string> { ["s3:prefix"] = "x" },
                    ["NumericEquals"] = Tests(),
                },
            }));
            Use(new PolicyStatement(new PolicyStatementProps
            {
                Actions = new[] { "s3:ListBucket" },
                Resources = new[] { "arn:aws:s3:::shop" },
                Conditions = new Dictionary<string, object>
                {
                    { {|WIV1004:"StringEqual"|}, new Dictionary<string, object> { ["s3:prefix"] = "x" } },
                    { "Bool", new Dictionary<string, object> { ["aws:SecureTransport"] = {|WIV1004:"yes"|} } },
                },
            }));
            """
        );

    [Fact]
    public Task What_may_be_added_later_is_not_known() =>
        Run(
            """
            var added = new PolicyStatement(new PolicyStatementProps { Actions = ["s3:GetObject"], Resources = ["arn:aws:s3:::shop"] });
            added.AddActions("s3:ListBucket");
            added.AddResources("arn:aws:s3:::shop/*");
            _field = new PolicyStatement(new PolicyStatementProps { Actions = ["s3:GetObject"], Resources = ["arn:aws:s3:::shop"] });
            var kept = new PolicyStatement(new PolicyStatementProps { Actions = ["s3:GetObject"], Resources = [{|WIV1004:"arn:aws:s3:::shop"|}] });
            Use(kept);
            var other = new PolicyStatement(new PolicyStatementProps { Actions = [given], Resources = [{|WIV1004:"arn:aws:iam:::role/Reader"|}] });
            other.AddActions("s3:ListBucket");
            var props = new PolicyStatementProps { Actions = ["s3:GetObject"], Resources = ["arn:aws:s3:::shop"] };
            Use(new PolicyStatement(props));
            Use(new PolicyStatement());
            """
        );

    [Fact]
    public Task A_policy_of_an_API_may_shorten_its_resources() =>
        Run(
            """
            Use(new PolicyStatement(new PolicyStatementProps
            {
                Principals = new[] { new ServicePrincipal("events.amazonaws.com") },
                Actions = new[] { "execute-api:Invoke" },
                Resources = new[] { "execute-api:/*/GET/orders" },
            }));
            Use(new PolicyStatement(new PolicyStatementProps { Actions = ["execute-api:Invoke"], Resources = [{|WIV1004:"api:/*/GET/orders"|}] }));
            """
        );

    private static Task Run(string body) =>
        Test.Run(
            $$"""
            using System.Collections.Generic;
            using Amazon.CDK.AWS.IAM;

            class Service
            {
                PolicyStatement _field;

                void Use(PolicyStatement statement) { }
                Dictionary<string, object> Tests() => new();

                void Run(string given, string[] texts)
                {
                    {{body}}
                }
            }
            """
        );
}
