using Microsoft.CodeAnalysis.Diagnostics;
using Wiv.Catalog.CodeFixes;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Rules.CSharp;
using Wiv.Catalog.Generator.Analyzers;

namespace Wiv.Catalog.Generator.Tests.Analyzers;

/// <summary>What the pages of the C# rules show is true, and the fixes are for rules that exist.</summary>
public sealed class RuleExampleTests
{
    [Fact]
    public Task The_examples_of_an_unknown_action() =>
        Hold<UnknownActionAnalyzer>(UnknownAction.Rule, "\"ec2:DecsribeInstances\"");

    [Fact]
    public Task The_examples_of_a_literal_action() => Hold<LiteralActionAnalyzer>(LiteralAction.Rule, "\"s3:GetObject\"");

    [Fact]
    public void A_fix_is_for_a_rule_that_exists()
    {
        Assert.Equal(UnknownAction.Rule.Id, Assert.Single(new ActionTextFix().FixableDiagnosticIds));
        Assert.Equal(LiteralAction.Rule.Id, Assert.Single(new ActionConstantFix().FixableDiagnosticIds));
    }

    private static async Task Hold<TAnalyzer>(Rule rule, string literal)
        where TAnalyzer : DiagnosticAnalyzer, new()
    {
        string bad = InProject(rule.Help.Bad);
        Assert.Contains(literal, bad);
        await ActionTest<TAnalyzer>.Run(bad.Replace(literal, $"{{|{rule.Id}:{literal}|}}"));
        await ActionTest<TAnalyzer>.Run(InProject(rule.Help.Good));
    }

    /// <summary>The example with the namespace of the generated constants, which is the project's own affair.</summary>
    private static string InProject(string code) => "using Shop.Core;\n" + code;
}
