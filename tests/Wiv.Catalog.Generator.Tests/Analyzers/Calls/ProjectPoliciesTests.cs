using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace Wiv.Catalog.Generator.Tests.Analyzers.Calls;

/// <summary>A project may run under some of the policies.</summary>
public sealed class ProjectPoliciesTests
{
    private const string Yaml = """
        catalog: Shop
        policies:
          ReadPolicy:
            permissions:
              - { action: "s3:GetObject", resource: "*", why: Read the orders }
          WritePolicy:
            permissions:
              - { action: "s3:DeleteObject", resource: "*", why: Remove the orders }
          AuditPolicy:
            permissions:
              - { action: "s3:ListBucket", resource: "*", why: Count the orders }
        """;

    [Fact]
    public Task Runs_under_all_when_it_names_none() =>
        CallTest.RunBody("await s3.DeleteObjectAsync(given, given); await s3.GetObjectAsync(given, given);", Yaml);

    [Theory]
    [InlineData("ReadPolicy")]
    [InlineData("readpolicy AuditPolicy")]
    [InlineData("ReadPolicy,AuditPolicy")]
    public Task What_other_policies_grant_is_told(string policies) =>
        CallTest.RunBody(
            "await s3.{|WIV1101:DeleteObjectAsync|}(given, given); await s3.GetObjectAsync(given, given);",
            Yaml,
            policies
        );

    [Theory]
    [InlineData("WritePolicy ReadPolicy")]
    [InlineData("Shop")]
    public Task What_one_of_them_grants_is_granted(string policies) =>
        CallTest.RunBody("await s3.DeleteObjectAsync(given, given); await s3.GetObjectAsync(given, given);", Yaml, policies);

    [Fact]
    public Task The_message_names_them() =>
        CallTest.RunBody(
            "await s3.{|WIV1101:DeleteObjectAsync|}(given, given);",
            Yaml,
            "ReadPolicy AuditPolicy",
            told =>
                Assert.StartsWith(
                    "'DeleteObjectAsync' needs 's3:DeleteObject', which none of the project's policies (ReadPolicy, AuditPolicy) grants;",
                    told.GetMessage(CultureInfo.InvariantCulture)
                )
        );

    [Theory]
    [InlineData("RaedPolicy", "did you mean 'ReadPolicy'?")]
    [InlineData("Q", "write ReadPolicy, WritePolicy, AuditPolicy, Shop, or several of them")]
    public Task A_name_that_no_catalog_has_is_told_and_nothing_else(string name, string advice) =>
        CallTest.Run(
            """
            class Service
            {
                object Run(Amazon.S3.IAmazonS3 s3) => s3.DeleteObjectAsync("", "");
            }
            """,
            Yaml,
            name,
            others: new DiagnosticResult("WIV9003", DiagnosticSeverity.Error).WithMessage(
                $"'{name}' is not a valid value of WivCatalogPolicies; {advice}"
            )
        );
}
