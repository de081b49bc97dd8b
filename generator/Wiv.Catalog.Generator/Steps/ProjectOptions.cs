using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Diagnostics.SetUp;
using Wiv.Catalog.Core.Emit.CSharp;
using Wiv.Catalog.Core.Grants;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Naming;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Generator.Steps;

/// <summary>What the project says about the code it wants, and what it says wrongly.</summary>
internal sealed record ProjectOptions(CSharpOptions CSharp, PolicySelection Policies, EquatableArray<Problem> Problems)
{
    private const string NamespaceProperty = "WivCatalogNamespace";
    private const string VisibilityProperty = "WivCatalogVisibility";

    /// <summary>What users call the policies; the compiler is given them without the <c>;</c> that it cuts values off at.</summary>
    private const string PoliciesProperty = "WivCatalogPolicies";

    public static ProjectOptions Read(AnalyzerConfigOptionsProvider options, ParseOptions parse)
    {
        List<Problem> problems = [];
        string @namespace = Property(options, NamespaceProperty) is { Length: > 0 } wanted
            ? wanted
            : Property(options, "RootNamespace");
        string visibility = Property(options, VisibilityProperty);
        if (!IsOneOf(visibility, "", "internal", "public"))
        {
            problems.Add(
                SetUpRules.InvalidOption.At(SourceSpan.StartOf(""), visibility, VisibilityProperty, "write internal or public")
            );
        }

        LanguageVersion language = (parse as CSharpParseOptions)?.LanguageVersion ?? LanguageVersion.CSharp7_3;
        var csharp = new CSharpOptions(
            Identifier.Namespace(@namespace),
            IsOneOf(visibility, "public"),
            KnowsNullable: language >= LanguageVersion.CSharp8
        )
        {
            KnowsUtf8Literals = language >= LanguageVersion.CSharp11,
        };
        return new ProjectOptions(csharp, PoliciesOf(options), problems.ToEquatableArray());
    }

    /// <summary>The policies that the project runs under.</summary>
    public static PolicySelection PoliciesOf(AnalyzerConfigOptionsProvider options) =>
        PolicySelection.Parse(Property(options, "_" + PoliciesProperty));

    /// <summary>What is wrong with the project, also by the catalogs that it has.</summary>
    public IEnumerable<Problem> ProblemsWith(EquatableArray<PermissionCatalog> catalogs) =>
        Problems.Concat(
            Policies
                .UnknownIn(catalogs)
                .Select(unknown =>
                    SetUpRules.InvalidOption.At(SourceSpan.StartOf(""), unknown.Name, PoliciesProperty, unknown.Advice)
                )
        );

    private static bool IsOneOf(string value, params string[] values) => values.Contains(value, StringComparer.OrdinalIgnoreCase);

    private static string Property(AnalyzerConfigOptionsProvider options, string name) =>
        options.GlobalOptions.TryGetValue($"build_property.{name}", out string? value) ? value.Trim() : "";
}
