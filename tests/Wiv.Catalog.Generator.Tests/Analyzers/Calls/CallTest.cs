using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;
using Wiv.Catalog.Generator.Analyzers.Calls;

namespace Wiv.Catalog.Generator.Tests.Analyzers.Calls;

/// <summary>Runs the rules about calls over C# that knows the SDK, in a project with a catalog.</summary>
internal sealed class CallTest : CSharpAnalyzerTest<SdkCallAnalyzer, DefaultVerifier>
{
    private const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.Threading.Tasks;
        using Amazon.DynamoDBv2;
        using Amazon.EC2;
        using Amazon.S3;
        using Amazon.S3.Model;
        using Amazon.SecurityToken;
        using Amazon.SQS;

        """;

    private CallTest(string code)
    {
        TestCode = code;
        TestBehaviors |= TestBehaviors.SkipGeneratedSourcesCheck;
    }

    /// <summary>Holds the rules to the marks in a file, at their exact places.</summary>
    /// <param name="code">The code, marked.</param>
    /// <param name="yaml">The catalog, if the project has one.</param>
    /// <param name="policies">What the project gives as <c>WivCatalogPolicies</c>.</param>
    /// <param name="look">Looks at each diagnostic further.</param>
    /// <param name="references">The SDK itself, where it is not stood in for.</param>
    /// <param name="others">Diagnostics that are not marked.</param>
    public static Task Run(
        string code,
        string? yaml = TestCatalog.Yaml,
        string policies = "",
        Action<Diagnostic>? look = null,
        IEnumerable<MetadataReference>? references = null,
        params DiagnosticResult[] others
    )
    {
        var test = new CallTest(code) { DiagnosticVerifier = (diagnostic, _, _) => look?.Invoke(diagnostic) };
        TestCatalog.AddTo(test.TestState, yaml);
        if (policies.Length > 0)
        {
            test.TestState.AnalyzerConfigFiles.Add(Policies(policies));
        }

        if (references is null)
        {
            test.TestState.Sources.Add(("/0/Sdk.cs", SdkStandIns.Code));
        }

        test.TestState.AdditionalReferences.AddRange(references ?? []);
        test.ExpectedDiagnostics.AddRange(others);
        return test.RunAsync(CancellationToken.None);
    }

    /// <summary>A file by which the build tells the compiler under which policies the project runs.</summary>
    public static (string Name, SourceText Text) Policies(string policies) =>
        ("/policies.globalconfig", SourceText.From($"is_global = true\nbuild_property._WivCatalogPolicies = {policies}\n"));

    /// <summary>Runs the members of a class that has the clients as fields.</summary>
    public static Task RunMembers(
        string members,
        string? yaml = TestCatalog.Yaml,
        string policies = "",
        Action<Diagnostic>? look = null
    ) =>
        Run(
            $$"""
            {{Usings}}
            class Service(IAmazonS3 s3, AmazonS3Client client, IAmazonEC2 ec2, IAmazonDynamoDB dynamo, IAmazonSQS sqs, IAmazonSecurityTokenService sts)
            {
                object Used => new object[] { s3, client, ec2, dynamo, sqs, sts };
                {{members}}
            }
            """,
            yaml,
            policies,
            look
        );

    /// <summary>Runs the lines as the body of a method.</summary>
    public static Task RunBody(
        string body,
        string? yaml = TestCatalog.Yaml,
        string policies = "",
        Action<Diagnostic>? look = null
    ) => RunMembers($"async Task Run(string given, bool flag)\n{{\n{body}\nawait Task.Yield();\n}}", yaml, policies, look);

    protected override IEnumerable<Type> GetSourceGenerators() => [typeof(CatalogGenerator)];

    protected override ParseOptions CreateParseOptions() => new CSharpParseOptions(LanguageVersion.CSharp12);
}
