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

    private static readonly CSharpParseOptions NewOptions = new(LanguageVersion.Latest, DocumentationMode.Diagnose);

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
    public void Every_text_of_JSON_is_read_back_from_a_UTF_8_literal() =>
        HostileText.Any.Sample(
            text =>
            {
                string json = JsonString.Content(text, c => c.IsLoneSurrogate);
                string code = CSharpText.Utf8Literal(json).ToString();
                var literal = (LiteralExpressionSyntax)SyntaxFactory.ParseExpression(code, options: NewOptions);
                Assert.False(literal.ContainsDiagnostics, code);
                Assert.True(literal.IsKind(SyntaxKind.Utf8StringLiteralExpression), code);
                Assert.Equal(json, literal.Token.ValueText);
            },
            iter: 20_000
        );

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Texts_change_nothing_but_comments_and_strings(bool isNew)
    {
        string[] harmless = Tokens(
            Code(HostileCatalog.With(Numbered(HostileCatalog.ProseCount), Numbered(HostileCatalog.PolicyTextCount)), isNew)
        );
        HostileCatalog
            .Of(HostileText.Any, HostileText.Any)
            .Sample(
                (catalog, _, ofPolicy) =>
                {
                    SyntaxTree[] code = Code(catalog, isNew);
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

    private static SyntaxTree[] Code(PermissionCatalog catalog, bool isNew)
    {
        var options = new CSharpOptions("Shop", IsPublic: true, KnowsNullable: false) { KnowsUtf8Literals = isNew };
        EquatableArray<ServiceConstants> services = ActionNames.ByService([catalog]);
        return
        [
            .. services
                .Select(service => PermissionsFile.Write(service, options))
                .Concat(CatalogFiles.Write(catalog, options).Select(file => file.Text))
                .Select(text => CSharpSyntaxTree.ParseText(text, isNew ? NewOptions : Options)),
        ];
    }

    /// <summary>The tokens, each string as one, and so each array of numbers, which are the bytes of a text and where its holes are.</summary>
    private static string[] Tokens(SyntaxTree[] code) =>
        [
            .. code.SelectMany(tree => tree.GetRoot().DescendantTokens())
                .Where(token => !IsNumberOfArray(token) && !IsOfPair(token))
                .Select(token =>
                    token.Kind()
                        is SyntaxKind.StringLiteralToken
                            or SyntaxKind.Utf8StringLiteralToken
                            or SyntaxKind.Utf8SingleLineRawStringLiteralToken
                        ? "a string"
                        : token.Text
                ),
        ];

    private static bool IsNumberOfArray(SyntaxToken token) =>
        token.IsKind(SyntaxKind.NumericLiteralToken) && token.Parent!.Parent.IsKind(SyntaxKind.ArrayInitializerExpression)
        || token.IsKind(SyntaxKind.CommaToken) && token.Parent.IsKind(SyntaxKind.ArrayInitializerExpression);

    /// <summary>Which texts values can make the same depends on the texts; that they are strings is all that is asked of them.</summary>
    private static bool IsOfPair(SyntaxToken token) =>
        token.Parent is LiteralExpressionSyntax { Parent: ArgumentSyntax { Parent: ArgumentListSyntax list } argument }
            && list.Parent is ObjectCreationExpressionSyntax
            && list.Arguments.IndexOf(argument) > 1
        || token.IsKind(SyntaxKind.CommaToken)
            && token.Parent is ArgumentListSyntax { Parent: ObjectCreationExpressionSyntax } all
            && all.Arguments.GetSeparators().ToList().IndexOf(token) > 0;
}
