using Wiv.Catalog.CodeFixes;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Rules.SdkCalls;

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
    public Task The_examples_of_an_ungranted_call() => Hold(UngrantedCall.Rule, "DeleteObjectAsync");

    [Fact]
    public Task The_examples_of_a_call_granted_elsewhere() => Hold(CallGrantedElsewhere.Rule, "GetObjectAsync");

    [Fact]
    public void A_fix_is_for_a_rule_that_exists() =>
        Assert.Equal([UngrantedCall.Rule.Id, CallGrantedElsewhere.Rule.Id], new SuppressCallFix().FixableDiagnosticIds.ToArray());

    private static async Task Hold(Rule rule, string method)
    {
        Assert.Contains(method, rule.Help.Bad);
        await CallTest.Run(rule.Help.Bad.Replace(method, $"{{|{rule.Id}:{method}|}}"), Yaml);
        await CallTest.Run(rule.Help.Good, Yaml);
    }
}
