using Wiv.Catalog.Core.Rules.CSharp;
using Fix = Wiv.Catalog.Generator.Tests.Analyzers.FixTest<
    Wiv.Catalog.Generator.Analyzers.Actions.ActionAnalyzer,
    Wiv.Catalog.CodeFixes.ActionTextFix
>;

namespace Wiv.Catalog.Generator.Tests.Analyzers.Actions;

/// <summary>The fix of WIV1001.</summary>
public sealed class ActionTextFixTests
{
    [Fact]
    public Task Says_what_it_writes() =>
        Run(
            Service("""{|WIV1001:"s3.getobject"|}"""),
            Service(
                """
                "s3:GetObject"
                """
            ),
            "Change to 's3:GetObject'"
        );

    [Theory]
    [InlineData("@\"s3:GetObjcet\"", "@\"s3:GetObject\"")]
    [InlineData("\"\"\"s3:GetObjcet\"\"\"", "\"\"\"s3:GetObject\"\"\"")]
    [InlineData("\"\"\"\n    s3:GetObjcet\n    \"\"\"", "\"\"\"\n    s3:GetObject\n    \"\"\"")]
    [InlineData("\"s3:GetObj\\u0063et\"", "\"s3:GetObject\"")]
    [InlineData("/* read */ \"s3:GetObjcet\" // orders\n", "/* read */ \"s3:GetObject\" // orders\n")]
    [InlineData("(\"s3:GetObjcet\")", "(\"s3:GetObject\")")]
    [InlineData("\"s3:\" + \"GetObjcet\"", "\"s3:GetObject\"")]
    [InlineData("$\"s3:GetObjcet\"", "\"s3:GetObject\"")]
    public Task Keeps_the_form_of_the_literal(string literal, string expected)
    {
        int start = literal.IndexOf('"') is var quote && quote > 0 && literal[quote - 1] is '@' or '$' ? quote - 1 : quote;
        int end = literal.LastIndexOf('"') + 1;
        return Run(Service($"{literal[..start]}{{|WIV1001:{literal[start..end]}|}}{literal[end..]}"), Service(expected));
    }

    [Theory]
    [InlineData("{|WIV1001:\"dax:ListTables\"|}")]
    [InlineData("{|WIV1001:$\"s3:Cut{Wrong}\"|}")]
    [InlineData("{|WIV1001:\"s3:\" + Wrong|}")]
    [InlineData("{|WIV1001:Wrong|}")]
    public Task Is_not_offered_where_there_is_nothing_to_suggest_or_no_whole_literal(string value) =>
        Run(Service(value), Service(value));

    [Fact]
    public Task Fixes_all_at_once() =>
        Run(
            Service("""{|WIV1001:"s3:GetObjcet"|}, {|WIV1001:"ec2:DescirbeVpcs"|}, {|WIV1001:@"costexplorer:GetTags"|}"""),
            Service(
                """
                "s3:GetObject", "ec2:DescribeVpcs", @"ce:GetTags"
                """
            )
        );

    private static Task Run(string code, string fixedCode, string? title = null) =>
        Fix.Run(code, fixedCode, title, CSharpRules.UnknownAction.Id);

    private static string Service(string arguments) =>
        $$"""
            using Wiv.Catalog;

            class Service
            {
                const string Wrong = "s3:GetObjcet";

                object Run() => PolicyDocument.Allow({{arguments}});
            }
            """;
}
