namespace Wiv.Catalog.Package.Tests.Projects;

/// <summary>A project that differs from the others of the <see cref="Matrix"/>.</summary>
/// <param name="Name">The name of its folder and of its project file, which says what is special.</param>
/// <param name="Properties">What the project sets.</param>
/// <param name="Namespace">The namespace that the generated code is in.</param>
/// <param name="Code">C# beside the program.</param>
internal sealed record MatrixCase(string Name, string Properties, string Namespace = "Shop", string Code = "")
{
    private const string Shop = "<RootNamespace>Shop</RootNamespace>";

    private const string OldSchool = Shop + "<ImplicitUsings>disable</ImplicitUsings>";

    private const string Modern = Shop + "<ImplicitUsings>enable</ImplicitUsings><Nullable>enable</Nullable>";

    private const string Strict =
        Modern
        + "<AnalysisLevel>latest-all</AnalysisLevel><EnforceCodeStyleInBuild>true</EnforceCodeStyleInBuild><GenerateDocumentationFile>true</GenerateDocumentationFile>";

    public static readonly MatrixCase[] All =
    [
        new("net8.0", Shop + "<TargetFramework>net8.0</TargetFramework>"),
        new("C# 7.3", OldSchool + "<LangVersion>7.3</LangVersion>"),
        new("C# 8, nullable", OldSchool + "<LangVersion>8</LangVersion><Nullable>enable</Nullable>"),
        new("C# 9", OldSchool + "<LangVersion>9</LangVersion>"),
        new("C# 12, nullable", Modern + "<LangVersion>12</LangVersion>"),
        new("latest C#, nullable", Modern + "<LangVersion>latest</LangVersion>"),
        new("all analyzers", Strict),
        new("all analyzers, public code", Strict + "<WivCatalogVisibility>public</WivCatalogVisibility>"),
        new("MSBuild warnings are errors", Shop + "<MSBuildTreatWarningsAsErrors>true</MSBuildTreatWarningsAsErrors>"),
        new("name-with-dashes", "", "name_with_dashes"),
        new("digits", "<RootNamespace>1st.2nd</RootNamespace>", "_1st._2nd"),
        new("keywords", "<RootNamespace>new.event</RootNamespace>", "@new.@event"),
        new("no namespace", "<RootNamespace />", ""),
        new("namespace of this library", "<RootNamespace>Wiv.Catalog</RootNamespace>", "Wiv.Catalog"),
        new("namespace System", "<RootNamespace>System</RootNamespace>", "System"),
        // A global type called System is left out: the SDK's own assembly attributes do not compile beside it.
        new("global types", Shop, Code: "class Amazon { } class Policy { } class Permissions { } class Arn { }"),
        new(
            "types like namespaces",
            Shop,
            Code: "namespace Shop { class System { } class Amazon { } class Wiv { } class String { } }"
        ),
        new("types like the library's", Shop, Code: "namespace Shop { class Policy { } class Arn { } class PolicyDocument { } }"),
        new("more of a generated class", Shop, Code: "namespace Shop { partial class Permissions { class Own { } } }"),
        new(
            "types like the generated ones",
            Shop + "<WivCatalogNamespace>Shop.Iam</WivCatalogNamespace>",
            "Shop.Iam",
            "namespace Shop { class Permissions { } class ReportsPolicies { } class ReportsResources { } }"
        ),
    ];
}
