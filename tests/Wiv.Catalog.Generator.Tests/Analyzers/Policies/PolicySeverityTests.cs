using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Wiv.Catalog.Generator.Analyzers.Policies;

namespace Wiv.Catalog.Generator.Tests.Analyzers.Policies;

/// <summary>What is told in C# is a warning at most, until the project wants it otherwise.</summary>
public sealed class PolicySeverityTests
{
    private const string FileName = "/shop/Service.cs";

    private static readonly MarkedCode Code = new(
        PolicyTest.InService(
            """"
            _ = """
                { "Version": "2012-10-17", "Statement": [{ "Effect": "Allow", "Action": "{|WIV0130:s3:GetObjcet|}", "Resource": "*" }] }
                """;
            """"
        )
    );

    [Fact]
    public async Task An_error_of_a_policy_is_a_warning() =>
        Assert.Equal(DiagnosticSeverity.Warning, Assert.Single(await Told("")).Severity);

    [Theory]
    [InlineData("error", DiagnosticSeverity.Error)]
    [InlineData("warning", DiagnosticSeverity.Warning)]
    [InlineData("suggestion", DiagnosticSeverity.Info)]
    public async Task An_editorconfig_sets_another(string severity, DiagnosticSeverity expected) =>
        Assert.Equal(expected, Assert.Single(await Told($"dotnet_diagnostic.WIV0130.severity = {severity}")).Severity);

    [Fact]
    public async Task An_editorconfig_switches_it_off() => Assert.Empty(await Told("dotnet_diagnostic.WIV0130.severity = none"));

    [Fact]
    public async Task A_project_whose_warnings_are_errors_gets_an_error() =>
        Assert.Equal(DiagnosticSeverity.Error, Assert.Single(await Told("", ReportDiagnostic.Error)).Severity);

    /// <summary>By the compiler itself: the testing library makes warnings again of warnings that are errors.</summary>
    private static async Task<ImmutableArray<Diagnostic>> Told(
        string setting,
        ReportDiagnostic general = ReportDiagnostic.Default
    )
    {
        AnalyzerConfigSet config = AnalyzerConfigSet.Create(
            ImmutableArray.Create(AnalyzerConfig.Parse($"[*.cs]\n{setting}\n", "/shop/.editorconfig"))
        );
        SyntaxTree tree = CSharpSyntaxTree.ParseText(Code.Code, new CSharpParseOptions(LanguageVersion.CSharp12), FileName);
        var options = new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            generalDiagnosticOption: general
        ).WithSyntaxTreeOptionsProvider(new FileOptions(config.GetOptionsForSourcePath(FileName).TreeOptions));
        return await CSharpCompilation
            .Create("shop", [tree], TestReferences.Base.Append(TestReferences.Runtime), options)
            .WithAnalyzers(ImmutableArray.Create<DiagnosticAnalyzer>(new PolicyLiteralAnalyzer()))
            .GetAnalyzerDiagnosticsAsync();
    }

    /// <summary>The options of the one file, as the compiler hands them on.</summary>
    private sealed class FileOptions(ImmutableDictionary<string, ReportDiagnostic> options) : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) =>
            GeneratedKind.NotGenerated;

        public override bool TryGetDiagnosticValue(
            SyntaxTree tree,
            string diagnosticId,
            CancellationToken cancellationToken,
            out ReportDiagnostic severity
        ) => options.TryGetValue(diagnosticId, out severity);

        public override bool TryGetGlobalDiagnosticValue(
            string diagnosticId,
            CancellationToken cancellationToken,
            out ReportDiagnostic severity
        )
        {
            severity = ReportDiagnostic.Default;
            return false;
        }
    }
}
