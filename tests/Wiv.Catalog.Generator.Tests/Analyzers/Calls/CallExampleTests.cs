using Wiv.Catalog.CodeFixes;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Rules.SdkCalls;
using Wiv.Catalog.Core.Tests.Rules.Pages;
using Wiv.Catalog.Generator.Tests.Analyzers.Pages;

namespace Wiv.Catalog.Generator.Tests.Analyzers.Calls;

/// <summary>What the pages of the rules about calls show is true.</summary>
public sealed class CallExampleTests
{
    private const string Yaml = """
        catalog: Shop
        resources:
          Orders: { arn: "arn:aws:s3:::shop-orders/*" }
        policies:
          ShopPolicy:
            permissions:
              - { action: "s3:GetObject", resource: Orders, why: Read the orders }
        """;

    [Fact]
    public Task The_examples_of_an_ungranted_call() => Hold(SdkCallRules.UngrantedCall, "DeleteObjectAsync");

    [Fact]
    public Task The_examples_of_a_call_granted_elsewhere() => Hold(SdkCallRules.CallGrantedElsewhere, "GetObjectAsync");

    [Fact]
    public void A_fix_is_for_a_rule_that_exists() =>
        Assert.Equal(
            [SdkCallRules.UngrantedCall.Id, SdkCallRules.CallGrantedElsewhere.Id],
            new SuppressCallFix().FixableDiagnosticIds.ToArray()
        );

    private static async Task Hold(Rule rule, string method)
    {
        RuleExamples page = PageExample.Of(rule);
        Assert.Contains(method, page.Wrong);
        await CallTest.Run(page.Wrong.Replace(method, $"{{|{rule.Id}:{method}|}}"), Yaml);
        await CallTest.Run(page.Wrong, Yaml, others: PageExample.Finding(rule));
        await CallTest.Run(page.Right, Yaml);
    }
}
