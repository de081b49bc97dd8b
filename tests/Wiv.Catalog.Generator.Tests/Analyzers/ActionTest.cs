using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Generator.Analyzers.Actions;

namespace Wiv.Catalog.Generator.Tests.Analyzers;

/// <summary>Runs one rule about actions over C# beside the generator, in a project with the test catalog.</summary>
/// <param name="rule">The rule; the others are switched off.</param>
internal sealed class ActionTest(Rule rule)
{
    /// <summary>Holds the rule to the marks in the code, at their exact places.</summary>
    /// <param name="code">The code, marked.</param>
    /// <param name="yaml">The catalog, if the project has one.</param>
    /// <param name="isMarked">Whether the project says that it is one.</param>
    /// <param name="look">Looks at each diagnostic further.</param>
    /// <param name="others">Diagnostics that are not marked.</param>
    public Task Run(
        string code,
        string? yaml = TestCatalog.Yaml,
        bool isMarked = true,
        Action<Diagnostic>? look = null,
        params DiagnosticResult[] others
    )
    {
        var test = new Test { TestCode = code, DiagnosticVerifier = (diagnostic, _, _) => look?.Invoke(diagnostic) };
        TestCatalog.AddTo(test.TestState, yaml, isMarked);
        test.DisabledDiagnostics.AddRange(OtherRules(rule.Id));
        test.ExpectedDiagnostics.AddRange(others);
        return test.RunAsync(CancellationToken.None);
    }

    /// <summary>Runs the lines as the body of a method.</summary>
    public Task RunBody(string body, string? yaml = TestCatalog.Yaml, Action<Diagnostic>? look = null) =>
        Run(
            $$"""
            using System;
            using System.Collections.Generic;
            using Wiv.Catalog;
            {{(yaml is null ? "" : "using Shop.Core;")}}

            class Service
            {
                void Run(bool isAdmin, string given)
                {
                    {{body.Replace("\n", "\n        ")}}
                }
            }
            """,
            yaml,
            look: look
        );

    /// <summary>The rules about actions but one.</summary>
    public static IEnumerable<string> OtherRules(string id) =>
        new ActionAnalyzer().SupportedDiagnostics.Select(descriptor => descriptor.Id).Where(other => other != id);

    private sealed class Test : CSharpAnalyzerTest<ActionAnalyzer, DefaultVerifier>
    {
        public Test() => TestBehaviors |= TestBehaviors.SkipGeneratedSourcesCheck;

        protected override IEnumerable<Type> GetSourceGenerators() => [typeof(CatalogGenerator)];

        protected override ParseOptions CreateParseOptions() => new CSharpParseOptions(LanguageVersion.CSharp12);
    }
}
