using System.Globalization;
using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Wiv.Catalog.Core.Linking;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Parsing;
using Wiv.Catalog.Core.Statements;
using Wiv.Catalog.Generator;

namespace Wiv.Catalog.Benchmarks;

/// <summary>The policies of the Wiv catalog, generated and compiled, and beside them the same text as one would write it by hand.</summary>
internal sealed class GeneratedPolicies
{
    private const string Values = """
        static readonly AccountId Account = AccountId.Parse("123456789012");
        static readonly Region Home = Region.Parse("eu-central-1");
        static readonly WivParameters.AthenaARN Athena =
            WivParameters.AthenaARN.Parse("arn:aws:athena:eu-central-1:123456789012:workgroup/wiv");
        """;

    private readonly Type _entry;

    public GeneratedPolicies()
    {
        string source = $$"""
            using System;
            using System.Text;
            using Wiv.Catalog;

            public static class Entry
            {
                {{Values}}

                public static PolicyDocument WithParameters() => WivPolicies.PayerAccess({{Arguments}});

                public static int WriteWithParameters(Span<byte> destination)
                {
                    WivPolicies.PayerAccess({{Arguments}}).TryWriteTo(destination, out int written);
                    return written;
                }

                public static int WriteWithoutParameters(Span<byte> destination)
                {
                    WivPolicies.OrganizationRetrieval.TryWriteTo(destination, out int written);
                    return written;
                }

                static readonly byte[] Fixed = WivPolicies.OrganizationRetrieval.ToUtf8Bytes();

                public static int CopyFixed(Span<byte> destination)
                {
                    Fixed.CopyTo(destination);
                    return Fixed.Length;
                }

                public static int ByHand(Span<byte> destination)
                {
                    int written = 0;
                    {{ByHand()}}
                    return written;
                }
            }
            """;
        CSharpGeneratorDriver
            .Create([new CatalogGenerator().AsSourceGenerator()], [Project.Catalog()], optionsProvider: new ProjectOptions())
            .RunGeneratorsAndUpdateCompilation(
                ConsumerProject.Compilation().RemoveAllSyntaxTrees().AddSyntaxTrees(CSharpSyntaxTree.ParseText(source)),
                out Compilation compilation,
                out _
            );
        using var image = new MemoryStream();
        // As a service is published.
        var optimized = compilation.WithOptions(compilation.Options.WithOptimizationLevel(OptimizationLevel.Release));
        if (optimized.Emit(image) is { Success: false } failed)
        {
            throw new InvalidOperationException(string.Join("\n", failed.Diagnostics));
        }

        _entry = Assembly.Load(image.ToArray()).GetType("Entry", throwOnError: true)!;
        WithParameters = Method<Func<PolicyDocument>>("WithParameters");
        WriteWithParameters = Method<Writer>("WriteWithParameters");
        WriteWithoutParameters = Method<Writer>("WriteWithoutParameters");
        CopyFixed = Method<Writer>("CopyFixed");
        WriteByHand = Method<Writer>("ByHand");
    }

    internal delegate int Writer(Span<byte> destination);

    /// <summary>The payer policy, built.</summary>
    public Func<PolicyDocument> WithParameters { get; }

    /// <summary>The payer policy, built and written.</summary>
    public Writer WriteWithParameters { get; }

    /// <summary>A policy without parameters, written.</summary>
    public Writer WriteWithoutParameters { get; }

    /// <summary>The bytes of the same, copied.</summary>
    public Writer CopyFixed { get; }

    /// <summary>The payer policy, written by a method of literals and values.</summary>
    public Writer WriteByHand { get; }

    private static string Arguments => "Account, Home, Athena";

    private T Method<T>(string name)
        where T : Delegate => _entry.GetMethod(name)!.CreateDelegate<T>();

    private static string ByHand()
    {
        PermissionCatalog catalog = CatalogLinker.Link([CatalogParser.Parse("wiv.permissions.yaml", Inputs.WivCatalog)]).Catalogs[
            0
        ];
        HoledPolicy text = PolicyJsonFile.Compact(
            StatementJoiner.Merge(catalog.Policies.Single(policy => policy.Name == "WivPayerAccessPolicy"))
        );
        byte[] utf8 = Encoding.UTF8.GetBytes(string.Concat(text.Lines));
        var code = new StringBuilder();
        int from = 0;
        foreach (TextHole hole in text.Holes)
        {
            Literal(hole.Start);
            string value =
                hole.Parameter == "AccountId" ? "Account"
                : hole.Parameter == "Region" ? "Home"
                : "Athena";
            code.AppendLine(
                CultureInfo.InvariantCulture,
                $"written += Encoding.UTF8.GetBytes({value}.Value, destination.Slice(written));"
            );
            from = hole.Start + hole.Length;
        }

        Literal(utf8.Length);
        return code.ToString();

        void Literal(int end)
        {
            string part = Encoding.UTF8.GetString(utf8.AsSpan(from, end - from));
            string literal = SymbolDisplay.FormatLiteral(part, quote: true);
            code.AppendLine(
                CultureInfo.InvariantCulture,
                $"{literal}u8.CopyTo(destination.Slice(written)); written += {end - from};"
            );
        }
    }
}
