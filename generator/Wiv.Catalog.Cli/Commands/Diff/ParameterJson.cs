using Wiv.Catalog.Core.Model;

namespace Wiv.Catalog.Cli.Commands.Diff;

/// <summary>A parameter before or after a change.</summary>
internal sealed record ParameterJson(string Type, string? Matches)
{
    public static ParameterJson? Of(Parameter? parameter) =>
        parameter is null ? null : new(ParameterTypes.NameOf(parameter.Type), parameter.Matches);
}
