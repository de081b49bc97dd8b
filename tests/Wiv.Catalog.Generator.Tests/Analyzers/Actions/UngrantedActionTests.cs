using System.Globalization;
using Microsoft.CodeAnalysis.Testing;
using Wiv.Catalog.Core.Aws.Reference;
using Wiv.Catalog.Core.Rules.CSharp;

namespace Wiv.Catalog.Generator.Tests.Analyzers.Actions;

/// <summary>WIV1002: which actions it tells, and which are granted after all or need no grant.</summary>
public sealed class UngrantedActionTests
{
    private static readonly ActionTest Test = new(CSharpRules.UngrantedAction);

    [Theory]
    [InlineData("s3:GetObject")]
    [InlineData("S3:getobject")]
    [InlineData("ec2:Describe*")]
    [InlineData("ec2:DescribeInstances")]
    [InlineData("EC2:describeInstances")]
    [InlineData("ec2:DescribeInstance*")]
    [InlineData("ec2:Describe?pcs")]
    // No row covers it as a pattern, but all that it stands for today.
    [InlineData("s3:???Object")]
    [InlineData("")]
    public Task An_action_that_the_catalog_grants_is_not_told(string action) =>
        Test.RunBody($"""PolicyDocument.Allow("{action}");""");

    [Theory]
    [InlineData("s3:DeleteObject")]
    [InlineData("dynamodb:GetItem")]
    [InlineData("ec2:*")]
    [InlineData("*")]
    [InlineData("s3:Get*Acl")]
    public Task An_action_that_it_does_not_grant_is_told(string action) =>
        Test.RunBody($$"""PolicyDocument.Allow({|WIV1002:"{{action}}"|});""");

    [Theory]
    [InlineData("s3:CutObject")]
    [InlineData("s3.DeleteObject")]
    [InlineData("x:Y")]
    public Task An_action_that_AWS_does_not_have_is_told_as_that_alone(string action) =>
        Test.RunBody($"""PolicyDocument.Allow("{action}");""");

    [Theory]
    [InlineData("dynamodb:GetItem", "; add it to the catalog with the reason why it is needed, or use an action that is there")]
    [InlineData("iam:*", "; did you mean 'iam:PassRole'?")]
    [InlineData("ec2:*", "; did you mean 'ec2:Describe*'?")]
    public Task The_message_says_what_to_do(string action, string advice) =>
        Test.RunBody(
            $$"""PolicyDocument.Allow({|WIV1002:"{{action}}"|});""",
            look: told =>
                Assert.Equal($"no policy of the catalog grants '{action}'{advice}", told.GetMessage(CultureInfo.InvariantCulture))
        );

    [Fact]
    public Task The_message_counts_what_is_granted_of_a_wildcard()
    {
        int asked = AwsReference.Lookup("s3:*Object").Actions.Count;
        return Test.RunBody(
            """PolicyDocument.Allow({|WIV1002:"s3:*Object"|});""",
            look: told =>
                Assert.Equal(
                    $"no policy of the catalog grants 's3:*Object', but only 2 of the {asked} actions that it stands for; ask for those, or add it to the catalog",
                    told.GetMessage(CultureInfo.InvariantCulture)
                )
        );
    }

    [Fact]
    public Task What_is_denied_or_excepted_needs_no_grant() =>
        Test.Run(
            """
            using Amazon.Auth.AccessControlPolicy;
            using Amazon.CDK.AWS.IAM;

            class Service
            {
                void Run(Statement.StatementEffect given)
                {
                    Wiv.Catalog.PolicyStatement.Deny("s3:DeleteObject");
                    Wiv.Catalog.PolicyStatement.AllowExcept("s3:DeleteObject");
                    Wiv.Catalog.PolicyStatement.DenyExcept("s3:DeleteObject");
                    Wiv.Catalog.PolicyStatement.Allow({|WIV1002:"s3:DeleteObject"|});
                    _ = new PolicyStatementProps { Effect = Effect.DENY, Actions = new[] { "s3:DeleteObject" } };
                    _ = new PolicyStatementProps { NotActions = new[] { "s3:DeleteObject" } };
                    _ = new PolicyStatementProps { Effect = Effect.ALLOW, Actions = new[] { {|WIV1002:"s3:DeleteObject"|} } };
                    _ = new Statement(Statement.StatementEffect.Deny) { Actions = { new ActionIdentifier("s3:DeleteObject") } };
                    _ = new Statement(Statement.StatementEffect.Allow) { Actions = { new ActionIdentifier({|WIV1002:"s3:DeleteObject"|}) } };
                }
            }

            namespace Amazon.Auth.AccessControlPolicy
            {
                class ActionIdentifier { public ActionIdentifier(string actionName) { } }
                class Statement
                {
                    public enum StatementEffect { Allow, Deny }
                    public Statement(StatementEffect effect) { }
                    public System.Collections.Generic.List<ActionIdentifier> Actions { get; set; } = new();
                }
            }

            namespace Amazon.CDK.AWS.IAM
            {
                enum Effect { ALLOW, DENY }
                class PolicyStatementProps
                {
                    public Effect Effect { get; set; }
                    public string[] Actions { get; set; }
                    public string[] NotActions { get; set; }
                }
            }
            """
        );

    [Theory]
    [InlineData("{|WIV1002:$\"s3:Delete{given}\"|}")]
    [InlineData("{|WIV1002:$\"dynamodb:{given}\"|}")]
    [InlineData("$\"s3:{given}Object\"")]
    [InlineData("$\"ec2:Describe{given}\"")]
    public Task A_text_that_is_partly_constant_is_told_when_nothing_that_is_granted_can_come_of_it(string value) =>
        Test.RunBody($"PolicyDocument.Allow({value});");

    [Fact]
    public Task Without_a_catalog_nothing_is_told() => Test.RunBody("""PolicyDocument.Allow("s3:DeleteObject");""", yaml: null);

    [Fact]
    public Task An_additional_file_without_the_marker_is_no_catalog() =>
        Test.Run(
            """
            class Service
            {
                object Run() => Wiv.Catalog.PolicyDocument.Allow("s3:DeleteObject");
            }
            """,
            isMarked: false
        );

    [Fact]
    public Task Nothing_is_told_as_missing_from_a_file_that_cannot_be_read() =>
        Test.Run(
            """
            class Service
            {
                object Run() => Wiv.Catalog.PolicyDocument.Allow("s3:DeleteObject");
            }
            """,
            "catalog: Shop\npolicies: {\n{|#0:|}",
            others: DiagnosticResult.CompilerError("WIV0001").WithLocation(0)
        );
}
