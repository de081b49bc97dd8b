using System.Text.Json.Serialization;
using Wiv.Catalog.Cli.Commands.Check;
using Wiv.Catalog.Cli.Commands.Check.Sarif;
using Wiv.Catalog.Cli.Commands.Diff;
using Wiv.Catalog.Cli.Commands.Evaluate;
using Wiv.Catalog.Cli.Commands.Expand;
using Wiv.Catalog.Cli.Commands.Explain;
using Wiv.Catalog.Cli.Commands.Import;
using Wiv.Catalog.Cli.Commands.Init;
using Wiv.Catalog.Cli.Commands.List;
using Wiv.Catalog.Cli.Commands.Prove;
using Wiv.Catalog.Cli.Commands.Render;
using Wiv.Catalog.Cli.Commands.Usage;
using Wiv.Catalog.Cli.Json;

namespace Wiv.Catalog.Cli.Commands;

/// <summary>What the commands write as JSON. Names and order of the members are those of the records.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase
)]
[JsonSerializable(typeof(CheckJson))]
[JsonSerializable(typeof(SarifLog))]
[JsonSerializable(typeof(DiffJson))]
[JsonSerializable(typeof(ChangedRowJson))]
[JsonSerializable(typeof(ParameterJson))]
[JsonSerializable(typeof(EvaluateJson))]
[JsonSerializable(typeof(ExpandJson))]
[JsonSerializable(typeof(ExplainJson))]
[JsonSerializable(typeof(ImportJson))]
[JsonSerializable(typeof(InitJson))]
[JsonSerializable(typeof(ListJson))]
[JsonSerializable(typeof(ProveJson))]
[JsonSerializable(typeof(IReadOnlyList<string>))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(RenderJson))]
[JsonSerializable(typeof(UsageJson))]
internal sealed partial class Answers : JsonSerializerContext
{
    /// <summary>Writes members without a value as <c>null</c>.</summary>
    public static Answers WithNulls { get; } = new(JsonOutput.Options(JsonIgnoreCondition.Never));

    /// <summary>Leaves members without a value out.</summary>
    public static Answers WithoutNulls { get; } = new(JsonOutput.Options(JsonIgnoreCondition.WhenWritingNull));
}
