using Wiv.Catalog.Core.Model;

namespace Wiv.Catalog.Core.Emit.CSharp;

/// <summary>The generated files of one catalog, its constants aside.</summary>
internal static class CatalogFiles
{
    /// <summary>The files that the catalog gives, each with the name that the compiler knows it by.</summary>
    public static IEnumerable<(string HintName, string Text)> Write(PermissionCatalog catalog, CSharpOptions options)
    {
        (string ClassName, string? Text)[] files =
        [
            (ParametersFile.ClassName(catalog), ParametersFile.Write(catalog, options)),
            (ResourcesFile.ClassName(catalog), ResourcesFile.Write(catalog, options)),
            (ConditionsFile.ClassName(catalog), ConditionsFile.Write(catalog, options)),
            (PoliciesFile.ClassName(catalog), PoliciesFile.Write(catalog, options)),
        ];
        return files.Where(file => file.Text is not null).Select(file => ($"{file.ClassName}.g.cs", file.Text!));
    }
}
