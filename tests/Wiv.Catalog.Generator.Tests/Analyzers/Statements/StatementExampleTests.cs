using Microsoft.CodeAnalysis.Diagnostics;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Rules.CSharp;
using Wiv.Catalog.Generator.Analyzers.Statements;

namespace Wiv.Catalog.Generator.Tests.Analyzers.Statements;

/// <summary>What the pages of the rules about statements and documents show is true.</summary>
public sealed class StatementExampleTests
{
    [Fact]
    public Task The_examples_of_parts_that_do_not_fit() =>
        Hold<StatementFitAnalyzer>(PartsThatDoNotFit.Rule, "\"arn:aws:s3:::shop-orders\"");

    [Fact]
    public Task The_examples_of_a_document_over_its_quota()
    {
        string bad = DocumentOverQuota.Rule.Help.Bad;
        int start = bad.IndexOf("PolicyDocument.", StringComparison.Ordinal);
        int end = bad.IndexOf(".ToJson()", StringComparison.Ordinal) + ".ToJson()".Length;
        return Hold<DocumentQuotaAnalyzer>(DocumentOverQuota.Rule, bad[start..end]);
    }

    private static async Task Hold<TAnalyzer>(Rule rule, string wrong)
        where TAnalyzer : DiagnosticAnalyzer, new()
    {
        Assert.Contains(wrong, rule.Help.Bad);
        await StatementTest<TAnalyzer>.Run(rule.Help.Bad.Replace(wrong, $"{{|{rule.Id}:{wrong}|}}"));
        await StatementTest<TAnalyzer>.Run(rule.Help.Good);
    }
}
