using Wiv.Catalog.CodeFixes;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Rules.CSharp;

namespace Wiv.Catalog.Generator.Tests.Analyzers;

/// <summary>What the pages of the C# rules show is true, and the fixes are for rules that exist.</summary>
public sealed class RuleExampleTests
{
    [Fact]
    public Task The_examples_of_an_unknown_action() => Hold(UnknownAction.Rule, "\"ec2:DecsribeInstances\"");

    [Fact]
    public Task The_examples_of_an_ungranted_action() => Hold(UngrantedAction.Rule, "\"s3:DeleteObject\"");

    [Fact]
    public Task The_examples_of_a_literal_action() => Hold(LiteralAction.Rule, "\"s3:GetObject\"");

    [Fact]
    public void A_fix_is_for_a_rule_that_exists()
    {
        Assert.Equal([UnknownAction.Rule.Id, UngrantedAction.Rule.Id], new ActionTextFix().FixableDiagnosticIds.ToArray());
        Assert.Equal(LiteralAction.Rule.Id, Assert.Single(new ActionConstantFix().FixableDiagnosticIds));
    }

    private static async Task Hold(Rule rule, string literal)
    {
        string bad = InProject(rule.Help.Bad);
        Assert.Contains(literal, bad);
        await new ActionTest(rule).Run(bad.Replace(literal, $"{{|{rule.Id}:{literal}|}}"));
        await new ActionTest(rule).Run(InProject(rule.Help.Good));
    }

    /// <summary>The example with the namespace of the generated constants, which is the project's own affair.</summary>
    private static string InProject(string code) => "using Shop.Core;\n" + code;
}
