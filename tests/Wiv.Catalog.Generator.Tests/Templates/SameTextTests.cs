using System.Runtime.Loader;
using CsCheck;
using Microsoft.CodeAnalysis.CSharp;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Linking;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Parsing;
using Wiv.Catalog.Core.Statements;
using Wiv.Catalog.Core.Text;
using Wiv.Catalog.Generator.Tests.Generation;

namespace Wiv.Catalog.Generator.Tests.Templates;

/// <summary>
/// The text that the generator has written is, with any values, what the methods of the library make of the same statements:
/// also where values make two resources, two principals or two statements one.
/// </summary>
public sealed class SameTextTests
{
    private static readonly Gen<string[]> Catalogs = HoledCatalog.Text.Array[60];
    private static readonly Gen<Dictionary<string, string>[]> Values = HoledCatalog.Values.Array[40];

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3)]
    [InlineData(LanguageVersion.Latest)]
    public void Text_with_values_is_what_the_library_makes_of_the_statements(LanguageVersion language) =>
        Gen.Select(Catalogs, Values)
            .Sample(
                (catalogs, all) =>
                    Check(
                        catalogs,
                        all,
                        language,
                        null,
                        (expected, document) =>
                        {
                            var actual = (PolicyDocument)document;
                            Assert.Equal(expected.ToUtf8Bytes(), actual.ToUtf8Bytes());
                            Assert.Equal(expected.Size, actual.Size);
                            Assert.Equal(expected.GetHashCode(), actual.GetHashCode());
                            Assert.True(expected == actual);
                            Assert.Equal(expected.ToJson(indented: true), actual.ToJson(indented: true));
                            Assert.Equal(expected.Combine(Other).ToJson(), actual.Combine(Other).ToJson());
                        }
                    ),
                iter: 1
            );

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3)]
    [InlineData(LanguageVersion.Latest)]
    public void So_it_is_with_the_library_for_NET_Standard(LanguageVersion language) =>
        Gen.Select(Catalogs, Values)
            .Sample(
                (catalogs, all) =>
                    Check(
                        catalogs,
                        all,
                        language,
                        new NetStandardLibrary(),
                        (expected, document) =>
                        {
                            Type type = document.GetType();
                            Assert.NotEqual(typeof(PolicyDocument), type);
                            Assert.Equal(expected.ToJson(), type.GetMethod("ToJson", [])!.Invoke(document, null));
                            Assert.Equal(expected.ToUtf8Bytes(), type.GetMethod("ToUtf8Bytes")!.Invoke(document, null));
                            Assert.Equal(
                                expected.ToJson(indented: true),
                                type.GetMethod("ToJson", [typeof(bool)])!.Invoke(document, [true])
                            );
                            Assert.Equal(expected.Size, type.GetProperty("Size")!.GetValue(document));
                        }
                    ),
                iter: 1
            );

    /// <summary>
    /// With values that make no two texts one, so that both have the same to join. Rows on every resource are left out: what
    /// stands beside <c>*</c> the generator drops, and the library keeps.
    /// </summary>
    [Fact]
    public void The_library_merges_the_rows_of_a_catalog_as_the_generator_does() =>
        Catalogs.Sample(
            catalogs =>
                Assert.All(
                    catalogs,
                    text =>
                    {
                        PermissionCatalog catalog = Linked("shop.permissions.yaml", "catalog: Shop\n" + text);
                        var made = new StatementByStatement(Distinct);
                        Same(
                            catalog
                                .Permissions.Select(row => row.Statement)
                                .Where(row => !row.Resources!.Items.Any(on => on.IsAny))
                        );
                        Same(catalog.Trust.Select(entry => entry.Statement));

                        void Same(IEnumerable<Statement> rows)
                        {
                            EquatableArray<Statement> written = rows.ToEquatableArray();
                            EquatableArray<Statement> merged = StatementJoiner.Merge(written);
                            Assert.Equal(written.Count == 0, merged.Count == 0);
                            if (written.Count > 0)
                            {
                                PolicyDocument document = made.Policy(written);
                                Assert.Equal(made.Policy(merged).ToJson(), document.ToJson());
                                Assert.Equal(merged.Count, document.Statements.Count);
                            }
                        }
                    }
                ),
            iter: 5
        );

    [Fact]
    public void No_value_makes_texts_of_the_Wiv_catalog_one()
    {
        PermissionCatalog wiv = Linked("wiv.permissions.yaml", GeneratorHost.Wiv().GetText()!.ToString());
        var values = new Core.Holes.ParameterValues(wiv.Parameters);

        Assert.All(wiv.Policies, policy => Assert.Empty(AlikeTexts.Of(StatementJoiner.Merge(policy), values)));
        Assert.Empty(AlikeTexts.Of(StatementJoiner.Merge(wiv.Trust), values));
    }

    private static Dictionary<string, string> Distinct { get; } =
        new()
        {
            ["A"] = "444455556666",
            ["B"] = "777788889999",
            ["R"] = "eu-west-1",
            ["S"] = "us-east-1",
            ["T"] = "one",
            ["U"] = "two",
            ["E"] = "three",
            ["W"] = "arn:aws:athena:us-east-1:444455556666:workgroup/a",
            ["V"] = "arn:aws:athena:us-east-1:444455556666:workgroup/b",
        };

    private static PolicyDocument Other { get; } = PolicyDocument.Allow("s3:Get*", "sqs:*");

    private static void Check(
        string[] catalogs,
        Dictionary<string, string>[] all,
        LanguageVersion language,
        AssemblyLoadContext? loader,
        Action<PolicyDocument, object> assert
    )
    {
        string[] texts = [.. catalogs.Select((text, number) => $"catalog: Shop{number}\n{text}")];
        var code = new CompiledCode(
            texts.Select((text, number) => new CatalogText($"/catalog/{number}.permissions.yaml", text)),
            language,
            loader
        );
        for (int number = 0; number < texts.Length; number++)
        {
            PermissionCatalog catalog = Linked("shop.permissions.yaml", texts[number]);
            foreach (Dictionary<string, string> values in all)
            {
                CompiledPolicies policies = code.Policies($"Shop{number}Policies", values);
                var made = new StatementByStatement(values);
                foreach (
                    (string member, EquatableArray<Statement> statements) in new[]
                    {
                        ("Random", StatementJoiner.Merge(catalog.Policies.Single())),
                        ("Trust", StatementJoiner.Merge(catalog.Trust)),
                    }
                )
                {
                    try
                    {
                        assert(made.Policy(statements), policies.Document(member));
                    }
                    catch (Exception error)
                    {
                        throw new InvalidOperationException($"{texts[number]}\n{string.Join(", ", values)}\n{error}", error);
                    }
                }
            }
        }
    }

    private static PermissionCatalog Linked(string path, string text)
    {
        LinkedCatalogs linked = CatalogLinker.Link([CatalogParser.Parse(path, text)]);
        Assert.DoesNotContain(linked.Problems, problem => problem.Rule.Severity == Severity.Error);
        return linked.Catalogs.Single();
    }
}
