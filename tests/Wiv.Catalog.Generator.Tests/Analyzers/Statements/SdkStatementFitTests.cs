using Test = Wiv.Catalog.Generator.Tests.Analyzers.Statements.StatementTest<Wiv.Catalog.Generator.Analyzers.Statements.StatementFitAnalyzer>;

namespace Wiv.Catalog.Generator.Tests.Analyzers.Statements;

/// <summary>What does not fit in statements of the AWS SDK, each beside one that nearly does not.</summary>
public sealed class SdkStatementFitTests
{
    [Fact]
    public Task A_statement_with_its_properties() =>
        Run(
            """
            Use(new Statement(Statement.StatementEffect.Allow)
            {
                Actions = { new ActionIdentifier("s3:GetObject") },
                Resources = { new Resource({|WIV1004:"arn:aws:s3:::shop"|}) },
                Conditions =
                {
                    new Condition("StringEquals", {|WIV1004:"s3:prefix"|}, "x"),
                    new Condition("Bool", "aws:SecureTransport", "true"),
                    ConditionFactory.NewCondition(ConditionFactory.StringComparisonType.StringEquals, {|WIV1004:"s3:delimiter"|}, "/"),
                    ConditionFactory.NewCondition(ConditionFactory.StringComparisonType.StringEquals, "aws:PrincipalTag/team", {|WIV1004:"a*"|}),
                    ConditionFactory.NewCondition({|WIV1004:ConditionFactory.StringComparisonType.StringEquals|}, ConditionFactory.SOURCE_IP_CONDITION_KEY, "203.0.113.1"),
                    ConditionFactory.NewCondition("aws:SecureTransport", true),
                },
            });
            Use(new Statement(Statement.StatementEffect.Deny)
            {
                Actions = new List<ActionIdentifier> { new ActionIdentifier("s3:GetObject"), new("s3:ListBucket") },
                Resources = new List<Resource> { new Resource("arn:aws:s3:::shop"), new Resource("arn:aws:s3:::shop/*") },
                Conditions = new List<Condition> { new Condition("StringEquals", "s3:prefix", "x") },
            });
            Use(new Statement(effect)
            {
                Actions = { new ActionIdentifier("s3:GetObject"), action },
                Resources = { new Resource("arn:aws:s3:::shop") },
            });
            Use(new Statement(effect)
            {
                Actions = { new ActionIdentifier("s3:GetObject"), new ActionIdentifier("s3:ListBucket") },
                Resources = { new Resource("arn:aws:s3:::shop/*"), new Resource(given) },
            });
            """
        );

    [Fact]
    public Task A_statement_built_call_by_call() =>
        Run(
            """
            Use(new Statement(Statement.StatementEffect.Allow)
                .WithActionIdentifiers(new ActionIdentifier("s3:GetObject"))
                .WithResources(new Resource({|WIV1004:"arn:aws:s3:::shop"|}))
                .WithConditions(new Condition("StringEquals", {|WIV1004:"s3:prefix"|}, "x")));
            Use(new Statement(Statement.StatementEffect.Allow) { Resources = { new Resource("arn:aws:s3:::shop") } }
                .WithActionIdentifiers(new ActionIdentifier("s3:GetObject"))
                .WithResources(new Resource("arn:aws:s3:::shop/*"))
                .WithActionIdentifiers(new ActionIdentifier("s3:ListBucket"))
                .WithId("One"));
            Use(statement.WithActionIdentifiers(new ActionIdentifier("s3:GetObject")).WithResources(new Resource("arn:aws:s3:::shop")));
            """
        );

    [Fact]
    public Task What_may_be_added_later_is_not_known() =>
        Run(
            """
            var added = new Statement(Statement.StatementEffect.Allow)
            {
                Actions = { new ActionIdentifier("s3:GetObject") },
                Resources = { new Resource("arn:aws:s3:::shop") },
            };
            added.Actions.Add(new ActionIdentifier("s3:ListBucket"));
            var again = new Statement(Statement.StatementEffect.Allow).WithResources(new Resource("arn:aws:s3:::shop"));
            again.WithActionIdentifiers(new ActionIdentifier("s3:GetObject"));
            Use(new Policy { Statements = new List<Statement> { new Statement(Statement.StatementEffect.Allow)
            {
                Actions = { new ActionIdentifier("s3:GetObject") },
                Resources = { new Resource({|WIV1004:"arn:aws:s3:::shop"|}) },
            } } });
            """
        );

    private static Task Run(string body) =>
        Test.Run(
            $$"""
            using System.Collections.Generic;
            using Amazon.Auth.AccessControlPolicy;

            class Service
            {
                void Use(object statement) { }

                void Run(string given, ActionIdentifier action, Statement statement, Statement.StatementEffect effect)
                {
                    {{body}}
                }
            }
            """
        );
}
