using Wiv.Catalog.Cli.Json;

namespace Wiv.Catalog.Cli.Commands.Check;

/// <summary>The findings as one JSON object.</summary>
internal sealed class JsonReport(Stream output) : IReport
{
    public void Write(CheckResult result) => JsonOutput.Write(output, CheckJson.Of(result), Answers.WithNulls.CheckJson);
}
