using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using Wiv.Catalog.CodeFixes;
using Wiv.Catalog.Generator.Analyzers.Calls;

namespace Wiv.Catalog.Generator.Tests.Analyzers.Calls;

/// <summary>A call that the catalog need not grant is suppressed with a reason that somebody has to write.</summary>
public sealed class SuppressCallFixTests
{
    [Fact]
    public Task Marks_the_member() =>
        Run(
            """
            using System.Threading.Tasks;
            using Amazon.S3;

            class Service(IAmazonS3 s3)
            {
                /// <summary>Removes it.</summary>
                public async Task Remove(string id)
                {
                    await s3.{|WIV1101:DeleteObjectAsync|}("own", id);
                }
            }
            """,
            """
            using System.Diagnostics.CodeAnalysis;
            using System.Threading.Tasks;
            using Amazon.S3;

            class Service(IAmazonS3 s3)
            {
                /// <summary>Removes it.</summary>
                [SuppressMessage("Wiv.Catalog", "WIV1101", Justification = "TODO: why the catalog need not grant s3:DeleteObject")]
                public async Task Remove(string id)
                {
                    await s3.DeleteObjectAsync("own", id);
                }
            }
            """,
            "Suppress WIV1101 with a reason"
        );

    [Fact]
    public Task Marks_fields_properties_and_members_that_have_attributes() =>
        Run(
            """
            using System;
            using System.Diagnostics.CodeAnalysis;
            using Amazon.S3;

            class Service(IAmazonS3 s3)
            {
                private readonly object _read = s3.{|WIV1101:ListObjectsV2Async|}(null);

                [Obsolete]
                public object Removed { get { return s3.{|WIV1101:DeleteObjectAsync|}("", ""); } }
            }
            """,
            """
            using System;
            using System.Diagnostics.CodeAnalysis;
            using Amazon.S3;

            class Service(IAmazonS3 s3)
            {
                [SuppressMessage("Wiv.Catalog", "WIV1101", Justification = "TODO: why the catalog need not grant s3:ListBucket")]
                private readonly object _read = s3.ListObjectsV2Async(null);

                [SuppressMessage("Wiv.Catalog", "WIV1101", Justification = "TODO: why the catalog need not grant s3:DeleteObject")]
                [Obsolete]
                public object Removed { get { return s3.DeleteObjectAsync("", ""); } }
            }
            """
        );

    [Fact]
    public Task All_calls_of_a_member_share_a_reason() =>
        Run(
            """
            using System.Diagnostics.CodeAnalysis;
            using Amazon.S3;

            class Service(IAmazonS3 s3)
            {
                void Run()
                {
                    s3.{|WIV1101:DeleteObjectAsync|}("", "");
                    s3.{|WIV1101:ListObjectsV2Async|}(null);
                    s3.{|WIV1101:DeleteObjectAsync|}("", "");
                }
            }
            """,
            """
            using System.Diagnostics.CodeAnalysis;
            using Amazon.S3;

            class Service(IAmazonS3 s3)
            {
                [SuppressMessage("Wiv.Catalog", "WIV1101", Justification = "TODO: why the catalog need not grant s3:DeleteObject")]
                void Run()
                {
                    s3.DeleteObjectAsync("", "");
                    s3.ListObjectsV2Async(null);
                    s3.DeleteObjectAsync("", "");
                }
            }
            """,
            fixedAtOnce: """
            using System.Diagnostics.CodeAnalysis;
            using Amazon.S3;

            class Service(IAmazonS3 s3)
            {
                [SuppressMessage("Wiv.Catalog", "WIV1101", Justification = "TODO: why the catalog need not grant s3:DeleteObject, s3:ListBucket")]
                void Run()
                {
                    s3.DeleteObjectAsync("", "");
                    s3.ListObjectsV2Async(null);
                    s3.DeleteObjectAsync("", "");
                }
            }
            """
        );

    [Fact]
    public Task A_statement_outside_of_any_member_gets_a_pragma() =>
        Run(
            """
            using Amazon.S3;

            IAmazonS3 s3 = new AmazonS3Client();

            // Start over.
            await s3.{|WIV1101:DeleteObjectAsync|}(
                "own",
                "x"
            );
            System.Console.WriteLine();
            """,
            """
            using Amazon.S3;

            IAmazonS3 s3 = new AmazonS3Client();

            // Start over.
            #pragma warning disable WIV1101 // TODO: why the catalog need not grant s3:DeleteObject
            await s3.DeleteObjectAsync(
                "own",
                "x"
            );
            #pragma warning restore WIV1101
            System.Console.WriteLine();
            """,
            isProgram: true
        );

    [Fact]
    public Task A_call_that_is_granted_elsewhere_is_suppressed_too() =>
        Run(
            """
            using System.Diagnostics.CodeAnalysis;
            using Amazon.S3;

            class Service(IAmazonS3 s3)
            {
                object Run() => s3.{|WIV1102:GetObjectAsync|}("logs", "x");
            }
            """,
            """
            using System.Diagnostics.CodeAnalysis;
            using Amazon.S3;

            class Service(IAmazonS3 s3)
            {
                [SuppressMessage("Wiv.Catalog", "WIV1102", Justification = "TODO: why the catalog need not grant s3:GetObject")]
                object Run() => s3.GetObjectAsync("logs", "x");
            }
            """,
            yaml: """
            catalog: Shop
            resources:
              Orders: { arn: "arn:aws:s3:::shop-orders/*" }
            policies:
              ShopPolicy:
                permissions:
                  - { action: "s3:GetObject", resource: Orders, why: Read the orders }
            """
        );

    [Fact]
    public void Nobody_suppresses_a_whole_project_at_once() =>
        Assert.Equal([FixAllScope.Document], new SuppressCallFix().GetFixAllProvider().GetSupportedFixAllScopes());

    private static Task Run(
        string code,
        string fixedCode,
        string? title = null,
        string? fixedAtOnce = null,
        bool isProgram = false,
        string yaml = TestCatalog.Yaml
    )
    {
        var test = new CSharpCodeFixTest<SdkCallAnalyzer, SuppressCallFix, DefaultVerifier>
        {
            TestCode = code,
            FixedCode = fixedCode,
            BatchFixedCode = fixedAtOnce ?? fixedCode,
            // It is offered for a document alone.
            CodeFixTestBehaviors = CodeFixTestBehaviors.SkipFixAllInProjectCheck | CodeFixTestBehaviors.SkipFixAllInSolutionCheck,
        };
        TestCatalog.AddTo(test.TestState, yaml);
        test.TestState.Sources.Add(("/0/Sdk.cs", SdkStandIns.Code));
        test.FixedState.Sources.Add(("/0/Sdk.cs", SdkStandIns.Code));
        test.BatchFixedState.Sources.Add(("/0/Sdk.cs", SdkStandIns.Code));
        if (isProgram)
        {
            test.TestState.OutputKind = OutputKind.ConsoleApplication;
        }

        if (title is not null)
        {
            test.CodeActionVerifier = (action, verifier) => verifier.Equal(title, action.Title);
        }

        return test.RunAsync();
    }
}
