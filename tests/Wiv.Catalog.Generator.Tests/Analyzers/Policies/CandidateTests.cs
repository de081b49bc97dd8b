using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Wiv.Catalog.Generator.Analyzers.Policies;

namespace Wiv.Catalog.Generator.Tests.Analyzers.Policies;

/// <summary>Every literal of a project is looked at, so looking costs nothing.</summary>
public sealed class CandidateTests
{
    [Fact]
    public void Nothing_is_allocated_for_other_literals()
    {
        const string Code = """"
            Log("order {Id}: done", $"a {b} c", "{ not one", @"c:\temp", "arn:aws:s3:::a/*");
            _ = x == """{ "name": "shop" }""" + x + "y" + $"{z}"; Parse("a"); Uri.Parse("b"); x = "d" + (y + "e"); string s = "f"u8 + "g"u8; x = """
                select *
                  from a
                """;
            """";
        SyntaxNode root = CSharpSyntaxTree.ParseText(Code).GetRoot();
        ExpressionSyntax[] literals =
        [
            .. root.DescendantNodes()
                .OfType<ExpressionSyntax>()
                .Where(node => node is LiteralExpressionSyntax or InterpolatedStringExpressionSyntax or BinaryExpressionSyntax),
        ];
        Assert.True(literals.Length > 20);
        Assert.DoesNotContain(literals, Look);

        long before = GC.GetAllocatedBytesForCurrentThread();
        foreach (ExpressionSyntax literal in literals)
        {
            Look(literal);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static bool Look(ExpressionSyntax literal) =>
        LiteralShape.IsOutermost(literal) && PolicyLiteralAnalyzer.IsCandidate(literal);
}
