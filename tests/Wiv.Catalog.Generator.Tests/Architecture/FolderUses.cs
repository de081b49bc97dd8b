using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Wiv.Catalog.Generator.Tests.Architecture;

/// <summary>Finds which folders of a project use which, as the compiler sees it.</summary>
internal static class FolderUses
{
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    /// <summary>The uses between the folders of a project.</summary>
    public static IEnumerable<FolderUse> Of(string project) =>
        Of(
            Directory
                .EnumerateFiles(project, "*.cs", SearchOption.AllDirectories)
                .Select(file => (Name: Path.GetRelativePath(project, file).Replace('\\', '/'), Text: File.ReadAllText(file)))
                .Where(file => file.Name.Split('/')[0] is not ("bin" or "obj"))
        );

    /// <summary>The uses between the folders of these files, one for each file and type.</summary>
    public static IEnumerable<FolderUse> Of(IEnumerable<(string Name, string Text)> files)
    {
        SyntaxTree[] trees = [.. files.Select(file => CSharpSyntaxTree.ParseText(file.Text, path: file.Name))];
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Architecture",
            [.. trees, CSharpSyntaxTree.ParseText(ImplicitUsings)],
            TestReferences.Base
        );
        return trees.SelectMany(tree => Of(compilation.GetSemanticModel(tree))).Distinct();
    }

    private static IEnumerable<FolderUse> Of(SemanticModel model)
    {
        string from = FolderOf(model.SyntaxTree);
        foreach (SimpleNameSyntax name in model.SyntaxTree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>())
        {
            SymbolInfo info = model.GetSymbolInfo(name);
            ISymbol? symbol = info.Symbol ?? info.CandidateSymbols.FirstOrDefault();
            INamedTypeSymbol? type = symbol as INamedTypeSymbol ?? symbol?.ContainingType;
            if (
                type?.DeclaringSyntaxReferences.FirstOrDefault() is { } declared
                && FolderOf(declared.SyntaxTree) is var to
                && to != from
            )
            {
                yield return new FolderUse(from, to, $"{model.SyntaxTree.FilePath}: {type.Name}");
            }
        }
    }

    private static string FolderOf(SyntaxTree tree) => tree.FilePath.Split('/') is [var folder, _, ..] ? folder : ".";
}
