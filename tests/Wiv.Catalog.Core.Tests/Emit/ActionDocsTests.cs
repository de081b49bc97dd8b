using System.Xml.Linq;
using Wiv.Catalog.Core.Aws.Reference;
using Wiv.Catalog.Core.Emit.CSharp;
using Wiv.Catalog.Core.Linking;

namespace Wiv.Catalog.Core.Tests.Emit;

/// <summary>The documentation of a constant, as it stands in the generated code.</summary>
public sealed class ActionDocsTests
{
    [Fact]
    public void An_action_has_its_access_level_its_reason_and_who_grants_it() =>
        Assert.Equal(
            """
            <summary><c>s3:GetObject</c> (Read): Read the orders.</summary>
            <remarks><para>Granted by ShopPolicy, on <c>*</c>.</para></remarks>
            """,
            Docs("""{ action: "s3:GetObject", resource: "*", why: Read the orders }""")
        );

    [Fact]
    public void A_wildcard_has_what_it_matches_today() =>
        Assert.Equal(
            $"""
            <summary><c>s3:*ObjectTagging</c> (3 actions, 2 write): Sort the orders.</summary>
            <remarks>
            <para>Granted by ShopPolicy, on <c>*</c>.</para>
            <para>Matches 3 actions (AWS reference {AwsReference.Date}).</para>
            <list type="bullet">
            <item><description>Tagging (2): DeleteObjectTagging, PutObjectTagging</description></item>
            <item><description>Read (1): GetObjectTagging</description></item>
            </list>
            </remarks>
            """,
            Docs("""{ action: "s3:*ObjectTagging", resource: "*", why: Sort the orders }""")
        );

    [Fact]
    public void An_action_that_AWS_does_not_have_is_told() =>
        Assert.Equal(
            $"""
            <summary><c>s3:GetObjekt</c> (unknown to AWS): Read the orders.</summary>
            <remarks>
            <para>Granted by ShopPolicy, on <c>*</c>.</para>
            <para>Not in the AWS reference {AwsReference.Date}: misspelled, or newer.</para>
            </remarks>
            """,
            Docs("""{ action: "s3:GetObjekt", resource: "*", why: Read the orders }""")
        );

    [Fact]
    public void An_action_that_several_rows_grant_has_the_reason_of_each() =>
        Assert.Equal(
            """
            <summary><c>s3:GetObject</c> (Read), granted 2 times.</summary>
            <remarks>
            <para>Granted by:</para>
            <list type="bullet">
            <item><description>ShopPolicy, on <c>*</c>: Read &lt;orders&gt; &amp; bills.</description></item>
            <item><description>ShopPolicy, on <c>arn:aws:s3:::shop/*</c>: Really?</description></item>
            </list>
            </remarks>
            """,
            Docs(
                """{ action: "s3:GetObject", resource: "*", why: Read <orders> & bills }""",
                """{ action: "s3:GetObject", resource: Orders, why: Really? }"""
            )
        );

    [Fact]
    public void All_documentation_of_the_Wiv_catalog_is_XML()
    {
        string[] services = [.. Files(Catalogs.Wiv())];

        Assert.All(services, service => Assert.NotEmpty(XElement.Parse($"<docs>{Comments(service)}</docs>").Elements("summary")));
    }

    private static string Docs(params string[] rows)
    {
        LinkedCatalogs linked = Catalogs.Link(
            $"catalog: Shop\nresources:\n  Orders: {{ arn: arn:aws:s3:::shop/* }}\npolicies:\n  ShopPolicy:\n    permissions:\n{string.Concat(rows.Select(row => $"      - {row}\n"))}"
        );
        // Behind the summaries of the two classes.
        return string.Join("\n", Comments(Assert.Single(Files(linked))).Split('\n').Skip(2));
    }

    private static IEnumerable<string> Files(LinkedCatalogs linked) =>
        ActionNames
            .ByService(linked.Catalogs)
            .Select(service => PermissionsFile.Write(service, new CSharpOptions("Shop", false, true)));

    private static string Comments(string file) =>
        string.Join(
            "\n",
            file.Split('\n')
                .Select(line => line.Trim())
                .Where(line => line.StartsWith("/// ", StringComparison.Ordinal))
                .Select(line => line[4..])
        );
}
