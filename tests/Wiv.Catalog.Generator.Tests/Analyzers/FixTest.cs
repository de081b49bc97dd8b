using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace Wiv.Catalog.Generator.Tests.Analyzers;

/// <summary>Applies one fix, one by one and all at once, in a project with the test catalog; what comes out must compile.</summary>
/// <typeparam name="TAnalyzer">The analyzer.</typeparam>
/// <typeparam name="TFix">The fix.</typeparam>
internal sealed class FixTest<TAnalyzer, TFix> : CSharpCodeFixTest<TAnalyzer, TFix, DefaultVerifier>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TFix : CodeFixProvider, new()
{
    private FixTest(string code, string fixedCode, string? rule)
    {
        if (rule is not null)
        {
            DisabledDiagnostics.AddRange(ActionTest.OtherRules(rule));
        }

        TestCatalog.AddTo(TestState);
        TestCode = code;
        FixedCode = fixedCode;

        // The testing library applies fixes in a project without generated files, so they stand here as the project's own.
        foreach ((string name, string text) in TestCatalog.Generated)
        {
            TestState.Sources.Add((name, text));
            FixedState.Sources.Add((name, text));
        }
    }

    /// <summary>Fixes what is marked in the code.</summary>
    /// <param name="code">The code before.</param>
    /// <param name="fixedCode">The code after; marks in it are what has no fix.</param>
    /// <param name="title">What the fix of the first diagnostic calls itself, where that is to be tested.</param>
    /// <param name="rule">The one rule about actions to look at, where the others would tell of the code too.</param>
    public static Task Run(string code, string fixedCode, string? title = null, string? rule = null)
    {
        var test = new FixTest<TAnalyzer, TFix>(code, fixedCode, rule);
        if (fixedCode.Contains("{|"))
        {
            test.FixedState.MarkupHandling = MarkupMode.Allow;
        }

        if (title is not null)
        {
            test.CodeActionVerifier = (action, verifier) => verifier.Equal(title, action.Title);
        }

        return test.RunAsync(CancellationToken.None);
    }

    protected override ParseOptions CreateParseOptions() => new CSharpParseOptions(LanguageVersion.CSharp12);
}
