using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace Wiv.Catalog.Generator.Tests.Analyzers;

/// <summary>Runs one analyzer over C# beside the generator, in a project with the test catalog.</summary>
/// <typeparam name="TAnalyzer">The analyzer.</typeparam>
internal sealed class ActionTest<TAnalyzer> : CSharpAnalyzerTest<TAnalyzer, DefaultVerifier>
    where TAnalyzer : DiagnosticAnalyzer, new()
{
    private ActionTest(string code)
    {
        TestCode = code;
        TestBehaviors |= TestBehaviors.SkipGeneratedSourcesCheck;
    }

    /// <summary>Holds the analyzer to the marks in the code, at their exact places.</summary>
    public static Task Run(string code, string? yaml = TestCatalog.Yaml, bool isMarked = true, params DiagnosticResult[] others)
    {
        var test = new ActionTest<TAnalyzer>(code);
        TestCatalog.AddTo(test.TestState, yaml, isMarked);
        test.ExpectedDiagnostics.AddRange(others);
        return test.RunAsync(CancellationToken.None);
    }

    /// <summary>Runs the lines as the body of a method.</summary>
    public static Task RunBody(string body) =>
        Run(
            $$"""
            using System;
            using System.Collections.Generic;
            using Wiv.Catalog;
            using Shop.Core;

            class Service
            {
                void Run(bool isAdmin, string given)
                {
                    {{body.Replace("\n", "\n        ")}}
                }
            }
            """
        );

    protected override IEnumerable<Type> GetSourceGenerators() => [typeof(CatalogGenerator)];

    protected override ParseOptions CreateParseOptions() => new CSharpParseOptions(LanguageVersion.CSharp12);
}
