using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using Wiv.Catalog.CodeFixes;
using Wiv.Catalog.Generator.Analyzers.Calls;
using Wiv.Catalog.Generator.Tests.Analyzers;
using Wiv.Catalog.Generator.Tests.Analyzers.Calls;

namespace Wiv.Catalog.Generator.Tests.CatalogFixes;

/// <summary>What a call needs is written into the catalog.</summary>
public sealed class AddCallPermissionTests
{
    private const string Yaml = """
        catalog: Shop
        policies:
          ReadPolicy:
            permissions:
              - { action: "s3:GetObject", resource: "*", why: Read the orders }
          WritePolicy:
            permissions:
              - { action: "s3:PutObject", resource: "*", why: Write the orders }

        """;

    [Fact]
    public Task Adds_a_row() =>
        Run(
            """s3.{|WIV1101:ListObjectsV2Async|}(null);""",
            Yaml.Replace("Read the orders }\n", "Read the orders }\n" + Row("s3:ListBucket"), StringComparison.Ordinal),
            "Add 's3:ListBucket' to ReadPolicy"
        );

    [Fact]
    public Task Adds_what_all_calls_need_once() =>
        Run(
            """
            s3.{|WIV1101:DeleteObjectAsync|}("", "");
            s3.{|WIV1101:ListObjectsV2Async|}(null);
            s3.{|WIV1101:DeleteObjectAsync|}("", "");
            """,
            Yaml.Replace(
                "Read the orders }\n",
                "Read the orders }\n" + Row("s3:DeleteObject") + Row("s3:ListBucket"),
                StringComparison.Ordinal
            )
        );

    [Fact]
    public Task Adds_it_to_a_policy_that_the_project_runs_under() =>
        Run(
            """s3.{|WIV1101:ListObjectsV2Async|}(null);""",
            Yaml + Row("s3:ListBucket"),
            "Add 's3:ListBucket' to WritePolicy",
            "WritePolicy"
        );

    private static string Row(string action) => $"      - {{ action: \"{action}\", resource: \"*\", why: TODO }}\n";

    private static Task Run(string body, string fixedYaml, string? title = null, string policies = "")
    {
        string code = $$"""class Service { void Run(Amazon.S3.IAmazonS3 s3) { {{body}} } }""";
        var test = new CSharpCodeFixTest<SdkCallAnalyzer, AddPermissionFix, DefaultVerifier>
        {
            TestCode = code,
            FixedCode = code.Replace("{|WIV1101:", "", StringComparison.Ordinal).Replace("|}", "", StringComparison.Ordinal),
        };
        TestCatalog.AddTo(test.TestState, Yaml);
        if (policies.Length > 0)
        {
            test.TestState.AnalyzerConfigFiles.Add(CallTest.Policies(policies));
        }

        test.TestState.Sources.Add(("/0/Sdk.cs", SdkStandIns.Code));
        test.FixedState.Sources.Add(("/0/Sdk.cs", SdkStandIns.Code));
        test.FixedState.AdditionalFiles.Add((TestCatalog.FileName, fixedYaml));
        if (title is not null)
        {
            test.CodeActionVerifier = (action, verifier) => verifier.Equal(title, action.Title);
        }

        return test.RunAsync();
    }
}
