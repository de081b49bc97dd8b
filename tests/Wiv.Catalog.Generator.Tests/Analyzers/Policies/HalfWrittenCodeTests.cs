using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Wiv.Catalog.Generator.Analyzers.Policies;

namespace Wiv.Catalog.Generator.Tests.Analyzers.Policies;

/// <summary>In an editor most code does not compile; the analyzer fails on none of it.</summary>
public sealed class HalfWrittenCodeTests
{
    private const string Policy =
        """{ "Version": "2012-10-17", "Statement": [{ "Effect": "Alow", "Action": "s3:GetObjcet" }] }""";

    private static readonly string[] Literals =
    [
        $"\"\"\"{Policy}\"\"\"",
        $"\"\"\"\n  {Policy}\n\n  \"\"\"u8",
        $"$$\"\"\"\n  {Policy} {{{{ given }}}}\n  \"\"\"",
        $"@\"{Policy.Replace("\"", "\"\"")}\"",
        $"$\"{Policy.Replace("\"", "\\\"").Replace("{", "{{").Replace("}", "}}")}\" + given + \"\\u00",
        $"PolicyDocument.Parse(\"{Policy.Replace("\"", "\\\"")}\" + (given + @\"{{ \"\"Statement\"\": \")",
    ];

    [Fact]
    public async Task It_never_fails()
    {
        foreach (string literal in Literals)
        {
            for (int length = 0; length <= literal.Length; length += 3)
            {
                await Check(literal[..length]);
                await Check(literal[..length] + literal[Math.Min(length + 5, literal.Length)..]);
            }
        }
    }

    private static async Task Check(string expression)
    {
        string code = $"class C {{ void M(string given) {{ var policy = {expression}; }} }}";
        SyntaxTree tree = CSharpSyntaxTree.ParseText(code, new CSharpParseOptions(LanguageVersion.CSharp12));
        ImmutableArray<Diagnostic> told = await CSharpCompilation
            .Create("c", [tree], TestReferences.Base)
            .WithAnalyzers(ImmutableArray.Create<DiagnosticAnalyzer>(new PolicyLiteralAnalyzer()))
            .GetAnalyzerDiagnosticsAsync();

        Assert.DoesNotContain(told, diagnostic => diagnostic.Id is "AD0001" or "WIV9002");
        Assert.All(told, diagnostic => Assert.InRange(diagnostic.Location.SourceSpan.End, 0, code.Length));
    }
}
