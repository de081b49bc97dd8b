using System.Globalization;
using CsCheck;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Wiv.Catalog.Core.Emit.CSharp;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Tests.Text.Output;
using Wiv.Catalog.Core.Text;
using Wiv.Catalog.Core.Text.Output;

namespace Wiv.Catalog.Generator.Tests.Output;

/// <summary>
/// Read by the compiler, generated code is the same whatever the texts of a catalog are: the same members, attributes and
/// tokens, other than comments and the values of strings, which are the texts.
/// </summary>
public sealed class CSharpTextTests
{
    private static readonly CSharpParseOptions Options = new(LanguageVersion.CSharp7_3, DocumentationMode.Diagnose);

    [Fact]
    public void Every_text_is_read_back_from_a_literal() =>
        HostileText.Any.Sample(
            text =>
            {
                var literal = (LiteralExpressionSyntax)SyntaxFactory.ParseExpression(CSharpText.Literal(text).ToString());
                Assert.False(literal.ContainsDiagnostics);
                Assert.Equal(text, literal.Token.ValueText);
            },
            iter: 20_000
        );

    [Fact]
    public void Every_text_of_XML_is_read_back_from_a_comment() =>
        HostileText.Any.Sample(
            text =>
            {
                SyntaxTree tree = CSharpSyntaxTree.ParseText(
                    $"/// <summary>{XmlText.Of(text)}</summary>\nclass C {{ }}\n",
                    Options
                );
                Assert.Empty(tree.GetDiagnostics());
                var comment = (DocumentationCommentTriviaSyntax)
                    Assert.Single(
                        tree.GetRoot()
                            .DescendantTrivia()
                            .Select(trivia => trivia.GetStructure())
                            .OfType<DocumentationCommentTriviaSyntax>()
                    );
                XmlElementSyntax summary = Assert.Single(comment.Content.OfType<XmlElementSyntax>());
                string read = string.Concat(
                    summary.Content.OfType<XmlTextSyntax>().SelectMany(xml => xml.TextTokens).Select(token => token.ValueText)
                );
                Assert.Equal(string.Concat(CodePoint.In(text).Select(InXml)), read);
            },
            iter: 20_000
        );

    [Fact]
    public void Texts_change_nothing_but_comments_and_strings()
    {
        string[] harmless = Tokens(
            Code(HostileCatalog.With(Numbered(HostileCatalog.ProseCount), Numbered(HostileCatalog.PolicyTextCount)))
        );
        HostileCatalog
            .Of(HostileText.Any, HostileText.Any)
            .Sample(
                (catalog, _, ofPolicy) =>
                {
                    SyntaxTree[] code = Code(catalog);
                    Assert.All(code, tree => Assert.Empty(tree.GetDiagnostics()));
                    Assert.Equal(harmless, Tokens(code));
                    HashSet<string> strings =
                    [
                        .. code.SelectMany(tree => tree.GetRoot().DescendantTokens())
                            .Where(token => token.IsKind(SyntaxKind.StringLiteralToken))
                            .Select(token => token.ValueText),
                    ];
                    Assert.Contains("/" + ofPolicy[0], strings);
                    Assert.Contains("arn:aws:s3:::plain/" + ofPolicy[1], strings);
                    Assert.Contains(ofPolicy[2], strings);
                    Assert.Contains(ofPolicy[4], strings);
                },
                iter: 2_000
            );
    }

    /// <summary>What XML cannot hold is shown.</summary>
    private static string InXml(CodePoint c) =>
        c.Value is '\t' or '\n' or '\r' || !(c.Value is < ' ' or 0xFFFE or 0xFFFF || c.IsLoneSurrogate)
            ? c.ToString()
            : c.Utf16Escape;

    private static string[] Numbered(int count) =>
        [.. Enumerable.Range(0, count).Select(number => "t" + number.ToString(CultureInfo.InvariantCulture))];

    private static SyntaxTree[] Code(PermissionCatalog catalog)
    {
        var options = new CSharpOptions("Shop", IsPublic: true, KnowsNullable: false);
        EquatableArray<ServiceConstants> services = ActionNames.ByService([catalog]);
        return
        [
            .. services
                .Select(service => PermissionsFile.Write(service, options))
                .Concat(CatalogFiles.Write(catalog, services, options).Select(file => file.Text))
                .Select(text => CSharpSyntaxTree.ParseText(text, Options)),
        ];
    }

    private static string[] Tokens(SyntaxTree[] code) =>
        [
            .. code.SelectMany(tree => tree.GetRoot().DescendantTokens())
                .Select(token => token.IsKind(SyntaxKind.StringLiteralToken) ? "a string" : token.Text),
        ];
}
