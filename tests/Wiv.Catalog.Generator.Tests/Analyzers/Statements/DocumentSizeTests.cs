using CsCheck;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Wiv.Catalog.Core.Statements;
using Wiv.Catalog.Generator.Analyzers.Statements;

namespace Wiv.Catalog.Generator.Tests.Analyzers.Statements;

/// <summary>The size that is read from the code is the size of what the code writes.</summary>
public sealed class DocumentSizeTests
{
    [Fact]
    public void The_size_of_a_constant_document_is_that_of_its_JSON() =>
        CodedDocument
            .All.Array[30]
            .Sample(
                documents =>
                {
                    BuiltDocument[] read = Read([.. documents.Select(document => document.Code)]);
                    for (int i = 0; i < documents.Length; i++)
                    {
                        Assert.False(read[i].IsOpen, documents[i].Code);
                        Assert.True(documents[i].Value.ToJson().Length == read[i].Size, $"{read[i].Size}: {documents[i].Value}");
                    }
                },
                iter: 10
            );

    [Fact]
    public void What_is_known_of_an_open_document_is_never_more_than_the_document_has() =>
        Gen.Select(CodedDocument.All, CodedDocument.All)
            // A Sid stands once in a document.
            .Where((one, other) => !(one.Code.Contains("WithSid") && other.Code.Contains("WithSid")))
            .Array[30]
            .Sample(
                pairs =>
                {
                    BuiltDocument[] read = Read([.. pairs.Select(pair => $"{pair.Item1.Code}.Combine(given)")]);
                    for (int i = 0; i < pairs.Length; i++)
                    {
                        PolicyDocument whole = pairs[i].Item1.Value.Combine(pairs[i].Item2.Value.WithId(null));
                        Assert.True(read[i].IsOpen);
                        Assert.InRange(read[i].Size, 1, whole.Size);
                    }
                },
                iter: 5
            );

    private static BuiltDocument[] Read(string[] documents)
    {
        string lines = string.Join("\n", documents.Select(document => $"_ = {document};"));
        SyntaxTree tree = CSharpSyntaxTree.ParseText(
            $"using Wiv.Catalog; class C {{ void M(PolicyDocument given) {{\n{lines}\n}} }}"
        );
        var compilation = CSharpCompilation.Create(
            "Documents",
            [tree],
            [.. TestReferences.Base, TestReferences.Runtime],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
        );
        Assert.DoesNotContain(compilation.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        SemanticModel model = compilation.GetSemanticModel(tree);
        var reader = new RuntimeDocumentReader(BuilderTypes.In(compilation)!);
        return
        [
            .. tree.GetRoot()
                .DescendantNodes()
                .OfType<AssignmentExpressionSyntax>()
                .Select(assignment => reader.Read(model.GetOperation(assignment.Right)!)),
        ];
    }
}
