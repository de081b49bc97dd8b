using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using Wiv.Catalog.Cli.Inputs;
using Wiv.Catalog.Cli.Running;

namespace Wiv.Catalog.Cli.Usage.Projects;

/// <summary>Reads which projects a solution has: <c>.slnx</c>, and <c>.sln</c> as it was before.</summary>
internal static partial class SolutionFile
{
    public static bool IsSolution(string path) => IsXml(path) || path.EndsWith(".sln", StringComparison.OrdinalIgnoreCase);

    /// <summary>The paths of the projects, relative to the solution's folder, with forward slashes.</summary>
    public static IReadOnlyList<string> Projects(SourceFile file)
    {
        string text = FileText.Read(file);
        IEnumerable<string> paths = IsXml(file.Path)
            ? Parse(file, text).Descendants("Project").Select(project => (string?)project.Attribute("Path") ?? "")
            : ProjectLine().Matches(text).Select(line => line.Groups["path"].Value);
        return paths
            .Where(path => ProjectFinder.IsProject(path) && !path.Contains('\0'))
            .Select(path => path.Replace('\\', '/'))
            .ToArray();
    }

    private static bool IsXml(string path) => path.EndsWith(".slnx", StringComparison.OrdinalIgnoreCase);

    private static XDocument Parse(SourceFile file, string text)
    {
        try
        {
            return XDocument.Parse(text);
        }
        catch (XmlException error)
        {
            throw new CouldNotRunException(file.Path, $"the solution cannot be read: {error.Message}");
        }
    }

    /// <summary><c>Project("{kind}") = "name", "path", "{id}"</c></summary>
    [GeneratedRegex("""^\s*Project\("[^"]*"\)\s*=\s*"[^"]*"\s*,\s*"(?<path>[^"]*)"\s*,""", RegexOptions.Multiline)]
    private static partial Regex ProjectLine();
}
