using Microsoft.CodeAnalysis.Testing;
using Wiv.Catalog.Core.Rules.CSharp;
using Wiv.Catalog.Generator.Diagnostics;

namespace Wiv.Catalog.Generator.Tests.Analyzers.Actions;

/// <summary>WIV1003: which literals should be the constant.</summary>
public sealed class LiteralActionTests
{
    private static readonly ActionTest Test = new(CSharpRules.LiteralAction);

    [Theory]
    [InlineData("\"s3:GetObject\"")]
    [InlineData("\"S3:getobject\"")]
    [InlineData("\"ec2:Describe*\"")]
    [InlineData("@\"s3:GetObject\"")]
    [InlineData("\"s3:\" + \"GetObject\"")]
    [InlineData("$\"s3:GetObject\"")]
    public Task A_literal_that_equals_an_action_of_the_catalog_is_told(string literal) =>
        Test.RunBody($$"""PolicyDocument.Allow({|WIV1003:{{literal}}|});""");

    [Theory]
    [InlineData("\"ec2:DescribeInstances\"")]
    [InlineData("\"s3:GetObjcet\"")]
    [InlineData("\"s3:GetObject \"")]
    [InlineData("Permissions.S3.GetObject")]
    [InlineData("given")]
    [InlineData("Own.Read")]
    [InlineData("\"s3:\" + nameof(Own.GetObject)")]
    [InlineData("$\"{Own.S3}:GetObject\"")]
    public Task Another_value_and_a_name_are_not(string value) =>
        Test.Run(
            $$"""
            using Shop.Core;
            using Wiv.Catalog;

            static class Own
            {
                public const string S3 = "s3", GetObject = "", Read = "s3:GetObject", Alias = Permissions.S3.GetObject;
            }

            class Service
            {
                void Run(string given) => PolicyDocument.Allow({{value}}, Own.Alias);
            }
            """
        );

    [Fact]
    public Task The_message_names_the_constant() =>
        Test.Run(
            """
            class Service
            {
                object Run() => Wiv.Catalog.PolicyDocument.Allow("EC2:describe*", "*");
            }
            """,
            """
            catalog: Shop
            policies:
              ShopPolicy:
                permissions:
                  - { action: "ec2:Describe*", resource: "*", why: See what runs }
                  - { action: "*", resource: "*", why: Do everything }
            """,
            others: [Told(54, 69, "Permissions.Ec2.DescribeAny", "EC2:describe*"), Told(71, 74, "Permissions.Any", "*")]
        );

    [Fact]
    public Task Without_a_catalog_nothing_is_told() =>
        Test.Run(
            """
            class Service
            {
                object Run() => Wiv.Catalog.PolicyDocument.Allow("s3:GetObject");
            }
            """,
            yaml: null
        );

    private static DiagnosticResult Told(int start, int end, string constant, string literal) =>
        new DiagnosticResult(Descriptors.Of(CSharpRules.LiteralAction))
            .WithSpan(3, start, 3, end)
            .WithMessage(
                $"use {constant} instead of '{literal}'; the constant shows the reason and stops compiling when the catalog drops the action"
            );
}
