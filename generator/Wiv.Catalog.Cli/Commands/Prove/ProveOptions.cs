using System.CommandLine;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Cli.Commands.Prove;

/// <summary>The options that all questions have.</summary>
internal sealed class ProveOptions
{
    private const string Together = "Given several times, they allow together.";

    private readonly Option<string[]> _boundary = Limit("--boundary", "A permissions boundary", Together);
    private readonly Option<string[]> _session = Limit("--session", "A session policy", Together);
    private readonly Option<string[]> _serviceControl = Limit(
        "--scp",
        "A service control policy",
        "Given several times, each must allow a request."
    );

    private readonly Option<string> _path = new("--path")
    {
        Description = "Where the catalogs are in a revision that has no path of its own.",
        HelpName = "path",
    };

    private readonly Option<string> _format = CommonOptions.Format();

    /// <param name="command">The command that gets them.</param>
    public ProveOptions(Command command)
    {
        command.Add(_boundary);
        command.Add(_session);
        command.Add(_serviceControl);
        command.Add(_path);
        command.Add(_format);
    }

    public ProveRequest Read(ParseResult parsed) =>
        new()
        {
            Limits =
            [
                .. Files(parsed, _boundary, PolicyKind.Boundary),
                .. Files(parsed, _session, PolicyKind.Session),
                .. Files(parsed, _serviceControl, PolicyKind.ServiceControl),
            ],
            Path = parsed.GetValue(_path),
            IsJson = parsed.WantsJson(_format),
        };

    private static IEnumerable<(PolicyKind Kind, string File)> Files(
        ParseResult parsed,
        Option<string[]> option,
        PolicyKind kind
    ) => (parsed.GetValue(option) ?? []).Select(file => (kind, file));

    private static Option<string[]> Limit(string name, string what, string several) =>
        new(name) { Description = what + " as JSON, which limits what is allowed. " + several, HelpName = "file" };
}
