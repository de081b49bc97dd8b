using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using Wiv.Catalog.CodeFixes;
using Wiv.Catalog.Core.Rules.CSharp;
using Wiv.Catalog.Generator.Analyzers.Actions;
using Wiv.Catalog.Generator.Tests.Analyzers;

namespace Wiv.Catalog.Generator.Tests.CatalogFixes;

/// <summary>The fix of WIV1002 writes into the catalog, and leaves the C# as it is.</summary>
public sealed class AddPermissionFixTests
{
    private const string Yaml = """
        catalog: Shop
        policies:
          ReadPolicy:
            permissions:
              - action: s3:GetObject # read
                resource: "*"
                why: Read the orders

              - action: ec2:Describe*
                resource: "*"
                why: See what runs
          WritePolicy:
            groups:
              - group: Orders
                permissions:
                  - { action: "sqs:SendMessage", resource: "*", why: Pass the orders on }

        """;

    [Fact]
    public Task Adds_a_row_beside_those_of_its_service() =>
        Run(
            """{|WIV1002:"s3:PutObject"|}""",
            Yaml.Replace(
                "Read the orders\n",
                """
                Read the orders

                      - action: s3:PutObject
                        resource: "*"
                        why: TODO

                """.ReplaceLineEndings("\n"),
                StringComparison.Ordinal
            ),
            "Add 's3:PutObject' to ReadPolicy"
        );

    [Fact]
    public Task Offers_other_policies_too() =>
        Run(
            """{|WIV1002:"s3:PutObject"|}""",
            Yaml.Replace("on }\n", "on }\n" + Row("s3:PutObject"), StringComparison.Ordinal),
            "Add 's3:PutObject' to WritePolicy, Orders",
            index: 1
        );

    [Fact]
    public Task Adds_each_of_many_once_and_in_order() =>
        Run(
            """{|WIV1002:"sqs:ReceiveMessage"|}, {|WIV1002:"sqs:DeleteMessage"|}, {|WIV1002:"SQS:deletemessage"|}""",
            Yaml + Row("sqs:ReceiveMessage") + Row("sqs:DeleteMessage"),
            fixedAtOnce: Yaml + Row("sqs:DeleteMessage") + Row("sqs:ReceiveMessage"),
            key: "AddPermission:WritePolicy"
        );

    [Fact]
    public Task Is_not_offered_without_a_row_to_follow() =>
        Run(
            """{|WIV1002:"s3:PutObject"|}""",
            "catalog: Shop\npolicies:\n  ReadPolicy:\n    permissions: []\n",
            yaml: "catalog: Shop\npolicies:\n  ReadPolicy:\n    permissions: []\n"
        );

    private static string Row(string action) => $"          - {{ action: \"{action}\", resource: \"*\", why: TODO }}\n";

    private static Task Run(
        string actions,
        string fixedYaml,
        string? title = null,
        int? index = null,
        string? key = null,
        string? fixedAtOnce = null,
        string yaml = Yaml
    )
    {
        string code = $$"""class Service { [Wiv.Catalog.IamAction] string[] Actions => new[] { {{actions}} }; }""";
        var test = new CSharpCodeFixTest<ActionAnalyzer, AddPermissionFix, DefaultVerifier>
        {
            TestCode = code,
            CodeActionIndex = index,
            CodeActionEquivalenceKey = key,
        };
        test.DisabledDiagnostics.AddRange(ActionTest.OtherRules(CSharpRules.UngrantedAction.Id));
        TestCatalog.AddTo(test.TestState, yaml);
        if (fixedYaml != yaml)
        {
            test.FixedCode = code.Replace("{|WIV1002:", "", StringComparison.Ordinal).Replace("|}", "", StringComparison.Ordinal);
            test.FixedState.AdditionalFiles.Add((TestCatalog.FileName, fixedYaml));
            test.BatchFixedState.AdditionalFiles.Add((TestCatalog.FileName, fixedAtOnce ?? fixedYaml));
        }

        if (title is not null)
        {
            test.CodeActionVerifier = (action, verifier) => verifier.Equal(title, action.Title);
        }

        return test.RunAsync();
    }
}
