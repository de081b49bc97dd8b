using Wiv.Catalog.CodeFixes;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Rules;
using Wiv.Catalog.Generator.Tests.Analyzers.Pages;

namespace Wiv.Catalog.Generator.Tests.Analyzers.Policies;

/// <summary>The fix of policies in C#.</summary>
public sealed class PolicyTextFixTests
{
    private static readonly PolicyKind[] Kinds =
    [
        PolicyKind.Identity,
        PolicyKind.Session,
        PolicyKind.Boundary,
        PolicyKind.Trust,
        PolicyKind.Resource,
        PolicyKind.ServiceControl,
        PolicyKind.ResourceControl,
    ];

    [Fact]
    public Task Says_what_it_writes() =>
        Fix(
            """{ "Version": "2012-10-17", "Statement": [{ "Effect": "Allow", "Action": "{|WIV0130:s3:GetObjcet|}", "Resource": "*" }] }""",
            """{ "Version": "2012-10-17", "Statement": [{ "Effect": "Allow", "Action": "s3:GetObject", "Resource": "*" }] }""",
            "Change to 's3:GetObject'"
        );

    [Theory]
    [InlineData("\"", "\\\"", "\"")]
    [InlineData("@\"", "\"\"", "\"")]
    [InlineData("\"\"\"", "\"", "\"\"\"")]
    [InlineData("\"\"\"\n", "\"", "\n\"\"\"")]
    [InlineData("$$\"\"\"", "\"", "\"\"\"")]
    [InlineData("/* a */ (\"", "\\\"", "\" + given)")]
    [InlineData("Convert.ToString(\"", "\\\"", "\")")]
    public Task Changes_the_characters_and_no_others(string start, string quote, string end)
    {
        const string Before =
            """{ "Version": "2012-10-17", "Statement": [{ "Effect": "{|WIV0104:allow|}", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::a/*" }] }""";
        string before = start + Before.Replace("\"", quote) + end;
        return PolicyFixTest.Run(InService(before), InService(before.Replace("{|WIV0104:allow|}", "Allow")));
    }

    [Fact]
    public Task Mends_several_in_one_literal_and_leaves_what_it_cannot() =>
        Fix(
            """
            {
              "Version": "{|WIV0107:2012-10-18|}",
              "Statement": [
                { "Effect": "{|WIV0104:allow|}", "Action": ["{|WIV0130:s3:GetObjcet|}", "s3:PutObject"], "{|WIV0105:Sidd|}": "A", "Resource": "arn:aws:s3:::a/*" },
                { "Effect": "Deny", "Action": "ec2:RunInstances", "Resource": "*", "Condition": { "{|WIV0150:StringEqual|}": { "aws:RequestedRegion": "{|WIV0144:eu-wets-1|}" } } },
                { "Effect": "Deny", "Action": "{|WIV0130:GetObject|}", "Resource": "*" }
              ]
            }
            """,
            """
            {
              "Version": "2012-10-17",
              "Statement": [
                { "Effect": "Allow", "Action": ["s3:GetObject", "s3:PutObject"], "Sid": "A", "Resource": "arn:aws:s3:::a/*" },
                { "Effect": "Deny", "Action": "ec2:RunInstances", "Resource": "*", "Condition": { "StringEquals": { "aws:RequestedRegion": "eu-west-1" } } },
                { "Effect": "Deny", "Action": "{|WIV0130:GetObject|}", "Resource": "*" }
              ]
            }
            """
        );

    [Fact]
    public Task Mends_what_two_rules_tell_in_one_place_once() =>
        PolicyFixTest.Run(
            InService(Condition("{|WIV0157:{|WIV0273:ForAnyValue:NullIfExists|}|}")),
            InService(Condition("Null")),
            steps: 1
        );

    [Fact]
    public Task Is_not_offered_where_the_words_stand_elsewhere_or_in_two_literals()
    {
        string code = InService(
            """
            "{ \"Version\": \"2012-10-17\", \"Statement\": [{ \"Effect\": \"{|WIV0104:al" + "low|}\", \"Action\": \"" + {|WIV0130:Action|} + "\", \"Resource\": \"*\" }] }"
            """
        );
        return PolicyFixTest.Run(code, code);
    }

    /// <summary>By the examples of all rules, and keys for the rules whose examples have nothing to suggest.</summary>
    [Fact]
    public void Is_for_the_rules_that_suggest()
    {
        const string Keys = """
            { "Statement": { "Effect": "Allow", "Action": "s3:*", "Resource": "*", "Condition": { "Null": { "dyanmodb:Select": "true", "s3:prefixx": "true", "aws:SourceAcount": "true" } } } }
            """;
        string[] suggesting =
        [
            .. PolicyChecker
                .All.Select(rule => PageExample.Of(rule.Rule).Wrong)
                .Where(example => example.StartsWith('{'))
                .Append(Keys)
                .SelectMany(example => Kinds.SelectMany(kind => PolicyChecker.CheckJson("a.json", example, kind)))
                .Where(problem => problem.Suggestion is not null)
                .Select(problem => problem.Rule.Id)
                .Distinct()
                .Order(StringComparer.Ordinal),
        ];

        Assert.Equal(19, suggesting.Length);
        Assert.Empty(suggesting.Except(new PolicyTextFix().FixableDiagnosticIds));
    }

    private static string Condition(string name) =>
        $$$""""
            """{ "Version": "2012-10-17", "Statement": [{ "Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::a/*", "Condition": { "{{{name}}}": { "aws:SourceVpc": "true" } } }] }"""
            """";

    private static Task Fix(string json, string fixedJson, string? title = null) =>
        PolicyFixTest.Run(InService($"\"\"\"\n{json}\n\"\"\""), InService($"\"\"\"\n{fixedJson}\n\"\"\""), title);

    private static string InService(string expression) => PolicyTest.InService($"object policy = {expression};");
}
