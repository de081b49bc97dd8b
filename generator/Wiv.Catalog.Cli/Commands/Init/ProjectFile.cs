using System.Reflection;
using System.Text;
using Wiv.Catalog.Cli.Inputs;
using Wiv.Catalog.Cli.Output;
using Wiv.Catalog.Cli.Running;
using Wiv.Catalog.Core.Starting;

namespace Wiv.Catalog.Cli.Commands.Init;

/// <summary>A project that is to have the package. It is read and understood before anything is written.</summary>
internal sealed class ProjectFile
{
    private const string CentralVersions = "Directory.Packages.props";

    private readonly string _given;
    private readonly string _fullPath;
    private readonly string? _changed;
    private readonly Encoding _encoding;

    private ProjectFile(string given, string fullPath, string? changed, Encoding encoding)
    {
        _given = given;
        _fullPath = fullPath;
        _changed = changed;
        _encoding = encoding;
    }

    /// <summary>The version of the package that this command belongs to.</summary>
    private static string Version =>
        typeof(ProjectFile).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[
            0
        ];

    /// <summary>The lines that a project in the folder needs; where versions are kept centrally, they are named for that file.</summary>
    public static string[] Lines(string folder) =>
        IsCentral(folder)
            ?
            [
                .. ProjectText.ReferenceLines(null),
                $"<!-- and in {CentralVersions}: <PackageVersion Include=\"{ProjectText.Package}\" Version=\"{Version}\" /> -->",
            ]
            : ProjectText.ReferenceLines(Version);

    /// <summary>Reads the project and makes its new text.</summary>
    public static ProjectFile Read(string given, string fullPath)
    {
        if (!File.Exists(fullPath))
        {
            throw new CouldNotRunException(given, "no such project");
        }

        string text = FileText.Read(new SourceFile(given, fullPath, IsNamed: true));
        ProjectText project =
            ProjectText.Parse(text)
            ?? throw new CouldNotRunException(given, "this is not an XML project file with a closing </Project> tag");
        string? version = IsCentral(Path.GetDirectoryName(fullPath)!) ? null : Version;
        string? changed = project.HasReference
            ? null
            : project.WithReference(version)
                ?? throw new CouldNotRunException(
                    given,
                    "the package cannot be added here; add it by hand ('init' without --project prints the lines)"
                );
        bool hasMark = FileBytes.Read(fullPath).AsSpan().StartsWith(Encoding.UTF8.Preamble);
        return new ProjectFile(given, fullPath, changed, new UTF8Encoding(hasMark));
    }

    /// <summary>Writes the new text. Returns whether there was anything to write.</summary>
    public bool Write()
    {
        if (_changed is null)
        {
            return false;
        }

        try
        {
            AtomicFile.Write(_fullPath, [.. _encoding.GetPreamble(), .. _encoding.GetBytes(_changed)]);
            return true;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new CouldNotRunException(_given, $"the file cannot be written: {error.Message}");
        }
    }

    private static bool IsCentral(string folder)
    {
        for (DirectoryInfo? at = new(folder); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, CentralVersions)))
            {
                return true;
            }
        }

        return false;
    }
}
