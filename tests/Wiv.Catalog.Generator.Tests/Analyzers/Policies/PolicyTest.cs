using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using Wiv.Catalog.Generator.Analyzers.Policies;

namespace Wiv.Catalog.Generator.Tests.Analyzers.Policies;

/// <summary>Looks for policies in C#, in a project without a catalog.</summary>
internal sealed class PolicyTest : CSharpAnalyzerTest<PolicyLiteralAnalyzer, DefaultVerifier>
{
    private PolicyTest(string code)
    {
        TestCatalog.AddTo(TestState, yaml: null, isMarked: false);
        TestState.MarkupHandling = MarkupMode.None;
        TestCode = code;

        // It would switch off by #pragma all but those that are expected.
        TestBehaviors |= TestBehaviors.SkipSuppressionCheck;
    }

    /// <summary>Holds the analyzer to the marks in the code, at their exact places.</summary>
    public static Task Run(string code)
    {
        var marked = new MarkedCode(code);
        return Run(marked.Code, [.. marked.Expected()]);
    }

    /// <summary>Holds the analyzer to what is expected.</summary>
    public static Task Run(string code, DiagnosticResult[] expected)
    {
        var test = new PolicyTest(code);
        test.ExpectedDiagnostics.AddRange(expected);
        return test.RunAsync(CancellationToken.None);
    }

    /// <summary>Runs an expression as the value of a variable.</summary>
    public static Task RunValue(string expression) => Run(InService($"object policy = {expression};"));

    /// <summary>The lines as the body of a method.</summary>
    public static string InService(string body) =>
        $$"""
            using System;
            using System.Linq;
            using Wiv.Catalog;

            class Service
            {
                const string Action = "s3:GetObjcet";
                const string Head = "{ \"Version\": \"2012-10-17\", ";

                void Run(string bucket, string given, string[] many, int number)
                {
            {{body}}
                }
            }
            """;

    protected override ParseOptions CreateParseOptions() => new CSharpParseOptions(LanguageVersion.CSharp12);
}
