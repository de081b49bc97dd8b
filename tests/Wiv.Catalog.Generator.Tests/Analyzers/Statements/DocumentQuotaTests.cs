using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Wiv.Catalog.Core.Rules.CSharp;
using Test = Wiv.Catalog.Generator.Tests.Analyzers.Statements.StatementTest<Wiv.Catalog.Generator.Analyzers.Statements.DocumentQuotaAnalyzer>;

namespace Wiv.Catalog.Generator.Tests.Analyzers.Statements;

/// <summary>Documents that are too long for what they are used as, each beside one that is not.</summary>
public sealed class DocumentQuotaTests
{
    /// <summary>What a document of one statement has beside the name of its object.</summary>
    private static readonly int Frame = Document("x").ToJson().Length - 1;

    public static TheoryData<string, string, int> Uses =>
        new()
        {
            { "Amazon.SecurityToken.Model.AssumeRoleRequest", "Policy", 2048 },
            { "Amazon.SecurityToken.Model.AssumeRoleWithWebIdentityRequest", "Policy", 2048 },
            { "Amazon.SecurityToken.Model.AssumeRoleWithSAMLRequest", "Policy", 2048 },
            { "Amazon.SecurityToken.Model.GetFederationTokenRequest", "Policy", 2048 },
            { "Amazon.IdentityManagement.Model.CreatePolicyRequest", "PolicyDocument", 6144 },
            { "Amazon.IdentityManagement.Model.CreatePolicyVersionRequest", "PolicyDocument", 6144 },
            { "Amazon.IdentityManagement.Model.PutRolePolicyRequest", "PolicyDocument", 10240 },
            { "Amazon.IdentityManagement.Model.PutGroupPolicyRequest", "PolicyDocument", 5120 },
            { "Amazon.IdentityManagement.Model.PutUserPolicyRequest", "PolicyDocument", 2048 },
            { "Amazon.IdentityManagement.Model.CreateRoleRequest", "AssumeRolePolicyDocument", 2048 },
            { "Amazon.IdentityManagement.Model.UpdateAssumeRolePolicyRequest", "PolicyDocument", 2048 },
        };

    [Theory]
    [MemberData(nameof(Uses))]
    public Task One_character_more_than_the_quota_is_too_much(string type, string property, int quota) =>
        Test.RunBody(
            $$"""
            var request = new {{type}} { {{property}} = {{Code(quota)}}.ToJson() };
            request.{{property}} = {|WIV1005:{{Code(quota + 1)}}.ToJson()|};
            """
        );

    [Fact]
    public Task The_message_tells_the_size_the_quota_and_what_would_be_right() =>
        Test.RunBody(
            $$"""
            var request = new Amazon.SecurityToken.Model.AssumeRoleRequest();
            request.Policy = {{Code(3000)}}.ToString();
            """,
            new DiagnosticResult(CSharpRules.DocumentOverQuota.Id, DiagnosticSeverity.Warning)
                .WithSpan(10, 18, 10, 18 + Code(3000).Length + ".ToString()".Length)
                .WithMessage(
                    "the document has 3,000 characters without white space, more than the 2,048 that STS takes as a session policy; use fewer statements, or name managed policies in PolicyArns"
                )
        );

    [Fact]
    public Task What_is_known_counts_when_it_alone_is_too_much() =>
        Test.RunBody(
            $$"""
            var request = new Amazon.SecurityToken.Model.AssumeRoleRequest();
            request.Policy = {{Code(3000)}}.Combine(PolicyDocument.Create(built)).ToJson();
            request.Policy = {{Code(1900)}}.Combine(PolicyDocument.Create(built)).ToJson();
            request.Policy = PolicyDocument.Parse(given).ToJson();
            """,
            new DiagnosticResult(CSharpRules.DocumentOverQuota.Id, DiagnosticSeverity.Warning)
                .WithSpan(10, 18, 10, 18 + Code(3000).Length + ".Combine(PolicyDocument.Create(built)).ToJson()".Length)
                .WithMessage(
                    $"the document has at least {3000 - Frame + "arn:aws:s3:::".Length + "s3:GetObject".Length + 4:N0} characters without white space, more than the 2,048 that STS takes as a session policy; use fewer statements, or name managed policies in PolicyArns"
                )
        );

    [Fact]
    public Task A_document_and_its_JSON_are_followed_through_locals() =>
        Test.RunBody(
            $$"""
            PolicyStatement statement = PolicyStatement.Allow("s3:GetObject").On(PolicyResource.Parse("arn:aws:s3:::{{Name(
                1500
            )}}"));
            PolicyDocument twice = PolicyDocument.Create(statement, PolicyStatement.Allow("s3:PutObject").On(PolicyResource.Parse("arn:aws:s3:::{{Name(
                1500
            )}}")));
            PolicyDocument both = PolicyDocument.Create(statement, PolicyStatement.Deny("s3:PutObject").On(PolicyResource.Parse("arn:aws:s3:::{{Name(
                1500
            )}}")));
            string merged = twice.ToJson();
            string json = both.ToJson();
            string other = both.ToJson();
            other = given;
            new Amazon.SecurityToken.Model.AssumeRoleRequest { Policy = merged, RoleArn = json }.ToString();
            new Amazon.SecurityToken.Model.AssumeRoleRequest { Policy = {|WIV1005:json|} }.ToString();
            new Amazon.SecurityToken.Model.AssumeRoleRequest { Policy = other }.ToString();
            new Amazon.IdentityManagement.Model.CreatePolicyRequest { PolicyDocument = json }.ToString();
            new Amazon.IdentityManagement.Model.CreateRoleRequest { Description = json, AssumeRolePolicyDocument = given }.ToString();
            """
        );

    private static string Name(int length) => new('x', length);

    private static PolicyDocument Document(string name) =>
        PolicyDocument.Create(PolicyStatement.Allow("s3:GetObject").On(PolicyResource.Parse("arn:aws:s3:::" + name)));

    /// <summary>A document of that many characters.</summary>
    private static string Code(int size) =>
        $"PolicyDocument.Create(PolicyStatement.Allow(\"s3:GetObject\").On(PolicyResource.Parse(\"arn:aws:s3:::{Name(size - Frame)}\")))";
}
