using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using Wiv.Catalog.CodeFixes;
using Wiv.Catalog.Generator.Analyzers.Policies;

namespace Wiv.Catalog.Generator.Tests.Analyzers.Policies;

/// <summary>Applies the fix to policies in C#, one by one and all at once.</summary>
internal sealed class PolicyFixTest : CSharpCodeFixTest<PolicyLiteralAnalyzer, PolicyTextFix, DefaultVerifier>
{
    private PolicyFixTest(string code, string fixedCode)
    {
        TestCatalog.AddTo(TestState, yaml: null, isMarked: false);
        TestState.MarkupHandling = FixedState.MarkupHandling = MarkupMode.None;
        var before = new MarkedCode(code);
        TestCode = before.Code;
        TestState.ExpectedDiagnostics.AddRange(before.Expected());
        var after = new MarkedCode(fixedCode);
        FixedCode = after.Code;
        FixedState.ExpectedDiagnostics.AddRange(after.Expected());
    }

    /// <summary>Fixes what is marked in the code.</summary>
    /// <param name="code">The code before.</param>
    /// <param name="fixedCode">The code after; marks in it are what has no fix.</param>
    /// <param name="title">What the fix calls itself, where that is to be tested.</param>
    /// <param name="steps">How many fixes it takes one by one; one for each mark by default.</param>
    public static Task Run(string code, string fixedCode, string? title = null, int? steps = null)
    {
        var test = new PolicyFixTest(code, fixedCode) { NumberOfIncrementalIterations = steps };
        if (title is not null)
        {
            test.CodeActionVerifier = (action, verifier) => verifier.Equal(title, action.Title);
        }

        return test.RunAsync(CancellationToken.None);
    }

    protected override ParseOptions CreateParseOptions() => new CSharpParseOptions(LanguageVersion.CSharp12);
}
