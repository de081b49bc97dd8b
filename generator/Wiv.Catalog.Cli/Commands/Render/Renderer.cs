using System.Text;
using Wiv.Catalog.Cli.Running;
using Wiv.Catalog.Core.Emit;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Text;
using Wiv.Catalog.Core.Text.Output;
using Wiv.Catalog.Core.Usage;

namespace Wiv.Catalog.Cli.Commands.Render;

/// <summary>Renders catalogs to files, in memory.</summary>
internal static class Renderer
{
    /// <summary>The files of a single catalog are in the output folder itself; several catalogs get a folder each.</summary>
    /// <param name="catalogs">The catalogs.</param>
    /// <param name="usedBy">Which code uses what, when the docs are to say so.</param>
    public static IReadOnlyList<RenderedFile> Render(EquatableArray<PermissionCatalog> catalogs, UsedBy? usedBy)
    {
        List<RenderedFile> files = [];
        var known = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (PermissionCatalog catalog in catalogs)
        {
            string folder = catalogs.Count == 1 ? "" : FileName.OfCatalog(catalog.Name);
            foreach (Artifact artifact in Artifacts.Of(catalog, usedBy))
            {
                string path = Path.Combine(folder, artifact.FileName);
                if (!known.Add(path))
                {
                    throw new CouldNotRunException(
                        $"two files of the catalog {catalog.Name} would be called {path}; rename a policy (names that differ only in case are one file on some systems)"
                    );
                }

                files.Add(new RenderedFile(path, Encoding.UTF8.GetBytes(artifact.Text)));
            }
        }

        return files;
    }
}
