using System.CommandLine;

namespace Wiv.Catalog.Cli.Commands;

/// <summary>What several commands take, under the same name and with the same words.</summary>
internal static class CommonOptions
{
    private const string Json = "json";

    /// <summary>Catalogs as arguments.</summary>
    public static Argument<string[]> Catalogs() =>
        new("path")
        {
            Description = "Catalog files, or folders with *.permissions.yaml below them; the current folder when none is named.",
            Arity = ArgumentArity.ZeroOrMore,
        };

    /// <summary>Catalogs beside other arguments.</summary>
    public static Option<string[]> Catalog(string whenAbsent) =>
        new("--catalog")
        {
            Description =
                $"A catalog file, or a folder with *.permissions.yaml below it; may be given several times. {whenAbsent}",
            HelpName = "path",
        };

    /// <summary>Whether to write text for people or JSON for scripts.</summary>
    public static Option<string> Format() =>
        OneOf("--format", "How to write the answer; the fields of the JSON stay as they are. [default: text]", ["text", Json]);

    /// <summary>Whether JSON is asked for.</summary>
    public static bool WantsJson(this ParseResult parsed, Option<string> format) => parsed.GetValue(format) == Json;

    /// <summary>An option that takes one of a few words.</summary>
    public static Option<string> OneOf(string name, string description, IEnumerable<string> values)
    {
        string[] known = values.ToArray();
        var option = new Option<string>(name) { Description = description, HelpName = string.Join('|', known) };
        option.AcceptOnlyFromAmong(known);
        return option;
    }
}
