using System.CommandLine;

namespace Wiv.Catalog.Cli.Commands;

/// <summary>Options that several commands have, with the same name and description.</summary>
internal static class CommonOptions
{
    private const string Json = "json";

    /// <summary>Catalogs as arguments.</summary>
    public static Argument<string[]> Catalogs() =>
        new("path")
        {
            Description =
                "Catalog files, and folders that are searched for *.permissions.yaml. The current folder by default. "
                + "The same as --catalog.",
            Arity = ArgumentArity.ZeroOrMore,
        };

    /// <summary>Catalogs by name, as every command that reads catalogs takes them.</summary>
    /// <param name="description">What is read when it is absent, or what it is for.</param>
    public static Option<string[]> Catalog(string description = "The current folder by default.") =>
        new("--catalog")
        {
            Description = $"A catalog file, or a folder that is searched for *.permissions.yaml. Repeatable. {description}",
            HelpName = "path",
        };

    /// <summary>Whether to write text or JSON.</summary>
    public static Option<string> Format() =>
        OneOf("--format", "The output format. JSON fields are stable. [default: text]", ["text", Json]);

    /// <summary>Whether JSON is asked for.</summary>
    public static bool WantsJson(this ParseResult parsed, Option<string> format) => parsed.GetValue(format) == Json;

    /// <summary>The catalogs that are named, in either way.</summary>
    public static string[] CatalogPaths(this ParseResult parsed, Argument<string[]> paths, Option<string[]> catalog) =>
        [.. parsed.GetValue(paths) ?? [], .. parsed.GetValue(catalog) ?? []];

    /// <summary>An option that takes one of a few words.</summary>
    public static Option<string> OneOf(string name, string description, IEnumerable<string> values)
    {
        string[] known = values.ToArray();
        var option = new Option<string>(name) { Description = description, HelpName = string.Join('|', known) };
        option.AcceptOnlyFromAmong(known);
        return option;
    }
}
