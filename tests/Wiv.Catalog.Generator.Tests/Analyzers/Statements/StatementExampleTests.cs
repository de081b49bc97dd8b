using Microsoft.CodeAnalysis.Diagnostics;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Rules.CSharp;
using Wiv.Catalog.Core.Tests.Rules.Pages;
using Wiv.Catalog.Generator.Analyzers.Statements;
using Wiv.Catalog.Generator.Tests.Analyzers.Pages;

namespace Wiv.Catalog.Generator.Tests.Analyzers.Statements;

/// <summary>What the pages of the rules about statements and documents show is true.</summary>
public sealed class StatementExampleTests
{
    [Fact]
    public Task The_examples_of_parts_that_do_not_fit() =>
        Hold<StatementFitAnalyzer>(CSharpRules.PartsThatDoNotFit, "\"arn:aws:s3:::shop-orders\"");

    [Fact]
    public Task The_examples_of_a_document_over_its_quota()
    {
        string bad = PageExample.Of(CSharpRules.DocumentOverQuota).Wrong;
        int start = bad.IndexOf("PolicyDocument.", StringComparison.Ordinal);
        int end = bad.IndexOf(".ToJson()", StringComparison.Ordinal) + ".ToJson()".Length;
        return Hold<DocumentQuotaAnalyzer>(CSharpRules.DocumentOverQuota, bad[start..end]);
    }

    private static async Task Hold<TAnalyzer>(Rule rule, string wrong)
        where TAnalyzer : DiagnosticAnalyzer, new()
    {
        RuleExamples page = PageExample.Of(rule);
        Assert.Contains(wrong, page.Wrong);
        await StatementTest<TAnalyzer>.Run(page.Wrong.Replace(wrong, $"{{|{rule.Id}:{wrong}|}}"));
        await StatementTest<TAnalyzer>.Run(page.Wrong, PageExample.Finding(rule));
        await StatementTest<TAnalyzer>.Run(page.Right);
    }
}
