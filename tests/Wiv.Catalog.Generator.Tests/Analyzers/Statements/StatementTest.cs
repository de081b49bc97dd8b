using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace Wiv.Catalog.Generator.Tests.Analyzers.Statements;

/// <summary>Runs one analyzer over C# that knows the runtime library and, as far as the tests need them, the CDK and the AWS SDK.</summary>
/// <typeparam name="TAnalyzer">The analyzer.</typeparam>
internal sealed class StatementTest<TAnalyzer> : CSharpAnalyzerTest<TAnalyzer, DefaultVerifier>
    where TAnalyzer : DiagnosticAnalyzer, new()
{
    private const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using Wiv.Catalog;

        """;

    private StatementTest(string code, DiagnosticResult[] expected)
    {
        TestCode = code;
        // Without a package to restore, so that the testing library asks no network.
        TestState.ReferenceAssemblies = new ReferenceAssemblies("none");
        TestState.AdditionalReferences.AddRange(TestReferences.Base);
        TestState.AdditionalReferences.Add(TestReferences.Runtime);
        TestState.Sources.Add(("/0/Aws.cs", AwsTypes.Code));
        ExpectedDiagnostics.AddRange(expected);
    }

    /// <summary>Holds the analyzer to the marks in a file, at their exact places.</summary>
    public static Task Run(string code, params DiagnosticResult[] expected) =>
        new StatementTest<TAnalyzer>(code, expected).RunAsync(CancellationToken.None);

    /// <summary>Runs the members of a class.</summary>
    public static Task RunMembers(string members, params DiagnosticResult[] expected) =>
        Run($"{Usings}class Service\n{{\n{members}\n}}\n", expected);

    /// <summary>Runs the lines as the body of a method.</summary>
    public static Task RunBody(string body, params DiagnosticResult[] expected) =>
        RunMembers(
            $"void Run(bool flag, string given, string[] texts, PolicyStatement built, PolicyResource resource)\n{{\n{body}\n}}",
            expected
        );

    protected override ParseOptions CreateParseOptions() => new CSharpParseOptions(LanguageVersion.CSharp12);
}
