using Wiv.Catalog.CodeFixes;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Rules.CSharp;
using Wiv.Catalog.Core.Tests.Rules.Pages;
using Wiv.Catalog.Generator.Tests.Analyzers.Pages;

namespace Wiv.Catalog.Generator.Tests.Analyzers;

/// <summary>What the pages of the C# rules show is true, and the fixes are for rules that exist.</summary>
public sealed class RuleExampleTests
{
    [Fact]
    public Task The_examples_of_an_unknown_action() => Hold(CSharpRules.UnknownAction, "\"ec2:DecsribeInstances\"");

    [Fact]
    public Task The_examples_of_an_ungranted_action() => Hold(CSharpRules.UngrantedAction, "\"s3:DeleteObject\"");

    [Fact]
    public Task The_examples_of_a_literal_action() => Hold(CSharpRules.LiteralAction, "\"s3:GetObject\"");

    [Fact]
    public void A_fix_is_for_a_rule_that_exists()
    {
        Assert.Equal(
            [CSharpRules.UnknownAction.Id, CSharpRules.UngrantedAction.Id],
            new ActionTextFix().FixableDiagnosticIds.ToArray()
        );
        Assert.Equal(CSharpRules.LiteralAction.Id, Assert.Single(new ActionConstantFix().FixableDiagnosticIds));
    }

    private static async Task Hold(Rule rule, string literal)
    {
        RuleExamples page = PageExample.Of(rule);
        string bad = InProject(page.Wrong);
        Assert.Contains(literal, bad);
        await new ActionTest(rule).Run(bad.Replace(literal, $"{{|{rule.Id}:{literal}|}}"));
        await new ActionTest(rule).Run(bad, others: PageExample.Finding(rule, linesBefore: 1));
        await new ActionTest(rule).Run(InProject(page.Right));
    }

    /// <summary>The example with the namespace of the generated constants, which is the project's own affair.</summary>
    private static string InProject(string code) => "using Shop.Core;\n" + code;
}
