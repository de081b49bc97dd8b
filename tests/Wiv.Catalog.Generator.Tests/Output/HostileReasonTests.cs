using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Wiv.Catalog.Generator.Tests.Generation;

namespace Wiv.Catalog.Generator.Tests.Output;

/// <summary>A reason that tries to be code is an error, and what is generated all the same has no code of it.</summary>
public sealed class HostileReasonTests
{
    private const string Code =
        "internal static class Evil { [System.Runtime.CompilerServices.ModuleInitializer] internal static void Run() { } }";

    [Theory]
    [InlineData("\\L")]
    [InlineData("\\P")]
    [InlineData("\\N")]
    [InlineData("\\u2028")]
    [InlineData("\\u2029")]
    [InlineData("\\n")]
    [InlineData("\\r")]
    public void It_never_becomes_code(string lineEnd)
    {
        GeneratorRun run = GeneratorHost
            .With(
                $$"""
                catalog: Shop
                title: "Shop{{lineEnd}}{{Code}}//"
                summary: "Shop{{lineEnd}}{{Code}}//"
                resources:
                  Orders: { arn: "arn:aws:s3:::shop{{lineEnd}}{{Code}}//", label: "a{{lineEnd}}{{Code}}//", why: "a{{lineEnd}}{{Code}}//" }
                conditions:
                  Tagged: { label: "a{{lineEnd}}{{Code}}//", StringEquals: { "aws:ResourceTag/a": "b{{lineEnd}}{{Code}}//" } }
                policies:
                  ShopPolicy:
                    why: "a{{lineEnd}}{{Code}}//"
                    groups:
                      - group: "a{{lineEnd}}{{Code}}//"
                        permissions:
                          - { action: s3:GetObject, resource: Orders, condition: Tagged, why: "a{{lineEnd}}{{Code}}//" }
                """
            )
            .Run();

        Assert.All(run.Problems, problem => Assert.Contains(": error ", problem, StringComparison.Ordinal));
        Assert.NotEmpty(run.Problems);
        Assert.DoesNotContain(
            run.Output.SyntaxTrees.SelectMany(tree => tree.GetRoot().DescendantTokens()),
            token => token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText is "Evil" or "ModuleInitializer"
        );
        Assert.DoesNotContain(run.Output.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
    }
}
