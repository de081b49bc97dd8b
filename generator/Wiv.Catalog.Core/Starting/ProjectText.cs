using System.Xml.Linq;

namespace Wiv.Catalog.Core.Starting;

/// <summary>The text of a C# project, to which the reference to the package is added without touching what is there.</summary>
internal sealed class ProjectText
{
    /// <summary>The package.</summary>
    public const string Package = "Wiv.Catalog";

    private const string End = "</Project>";

    private readonly string _text;
    private readonly XElement _root;

    private ProjectText(string text, XElement root)
    {
        _text = text;
        _root = root;
    }

    /// <summary>Whether the project references the package already.</summary>
    public bool HasReference => References(_root);

    /// <summary>Reads a project; <see langword="null"/> when the text is none to which anything can be added.</summary>
    public static ProjectText? Parse(string text)
    {
        try
        {
            XElement root = XDocument.Parse(text).Root!;
            return root.Name.LocalName == "Project" && text.Contains(End) ? new(text, root) : null;
        }
        catch (System.Xml.XmlException)
        {
            return null;
        }
    }

    /// <summary>The lines that reference the package.</summary>
    /// <param name="version">Its version; <see langword="null"/> where versions are kept centrally.</param>
    public static string[] ReferenceLines(string? version)
    {
        string attribute = version is null ? "" : $" Version=\"{version}\"";
        return ["<ItemGroup>", $"  <PackageReference Include=\"{Package}\"{attribute} />", "</ItemGroup>"];
    }

    /// <summary>The text with the lines before its end; <see langword="null"/> when the end is not where it seems to be.</summary>
    public string? WithReference(string? version)
    {
        string lineEnd = _text.Contains("\r\n") ? "\r\n" : "\n";
        int end = _text.LastIndexOf(End, StringComparison.Ordinal);
        string before = _text.Substring(0, end).TrimEnd(' ', '\t');
        string gap = before.EndsWith("\n", StringComparison.Ordinal) ? "" : lineEnd;
        string lines = string.Concat(ReferenceLines(version).Select(line => $"  {line}{lineEnd}"));
        string added = $"{before}{gap}{lines}{_text.Substring(end)}";
        return Parse(added) is { HasReference: true } ? added : null;
    }

    private static bool References(XElement root) =>
        root.Descendants()
            .Any(element =>
                element.Name.LocalName == "PackageReference"
                && string.Equals((string?)element.Attribute("Include"), Package, StringComparison.OrdinalIgnoreCase)
            );
}
