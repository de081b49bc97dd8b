using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Wiv.Catalog.Core.Emit.CSharp;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Text;
using Wiv.Catalog.Generator.Diagnostics;

namespace Wiv.Catalog.Generator.Steps;

/// <summary>Writes the generated files.</summary>
internal static class WriteStep
{
    /// <summary>Writes the constants of one service.</summary>
    public static void WriteService(SourceProductionContext output, ServiceConstants service, ProjectOptions project) =>
        Write(
            output,
            PermissionsFile.HintName(service),
            () => [(PermissionsFile.HintName(service), PermissionsFile.Write(service, project.CSharp))]
        );

    /// <summary>Writes the policies, resources and conditions of one catalog, which need the runtime library.</summary>
    public static void WriteCatalog(
        SourceProductionContext output,
        PermissionCatalog catalog,
        ProjectOptions project,
        RuntimeReference runtime
    )
    {
        if (runtime.IsUsable)
        {
            Write(output, catalog.Name, () => CatalogFiles.Write(catalog, project.CSharp));
        }
    }

    private static void Write(
        SourceProductionContext output,
        string what,
        Func<IEnumerable<(string HintName, string Text)>> files
    )
    {
        try
        {
            foreach ((string hintName, string text) in files())
            {
                output.AddSource(hintName, SourceText.From(text, Encoding.UTF8));
            }
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            output.ReportDiagnostic(Unexpected.Problem(SourceSpan.StartOf(""), $"writing {what}", error).ToDiagnostic());
        }
    }
}
