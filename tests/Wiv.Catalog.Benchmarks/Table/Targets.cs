namespace Wiv.Catalog.Benchmarks.Table;

/// <summary>What is promised, as ratios: a machine twice as fast keeps them.</summary>
internal static class Targets
{
    private const string Tiers =
        "measured alone it takes 180 to 310 ns, 1.3 to 1.8 times the literals; why it takes longer in this run is not known";

    private const string Start = "what the JIT compiles of the command, its parser and the rules";

    public static IReadOnlyList<Target> All { get; } =
    [
        new(
            "Generated policy built and written into the caller's span",
            "GeneratedAndWritten",
            "LiteralByHand",
            "literals and values by hand",
            2
        )
        {
            MostBytes = 200,
            Reason = Tiers,
        },
        new("the same", "GeneratedAndWritten", "SdkToJson", "AWSSDK.Core 4 `Policy.ToJson()`", 1.0 / 60),
        new("the same", "GeneratedAndWritten", "Sdk3ToJson", "AWSSDK.Core 3.7 `Policy.ToJson()`", 1.0 / 60),
        new("Generated policy without parameters", "GeneratedFixedAndWritten", "CopyOfFixedBytes", "copy of its bytes", 1.5)
        {
            MostBytes = 0,
            Reason = "a few nanoseconds for two calls, beside a copy of some hundred bytes",
        },
        new("`ToJson()` of a generated policy", "GeneratedToJson", "GetString", "`Encoding.UTF8.GetString` of its bytes", 2),
        new("`TryWriteTo` of a parsed document", "ParsedAndWritten", "ReusedUtf8JsonWriter", "a reused `Utf8JsonWriter`", 1)
        {
            MostBytes = 0,
        },
        new("`TryWriteTo` of a document made by hand", "MadeAndWritten", "ReusedUtf8JsonWriter", "a reused `Utf8JsonWriter`", 1)
        {
            MostBytes = 0,
        },
        new("`PolicyDocument.Parse`", "Parse", "NodeParse", "`JsonNode.Parse`", 1),
        new("the same", "Parse", "SdkFromJson", "AWSSDK.Core 4 `Policy.FromJson`", 1.0 / 3),
        new("the same", "Parse", "Sdk3FromJson", "AWSSDK.Core 3.7 `Policy.FromJson`", 1.0 / 3),
        new("the same, and its statements", "ParseStatements", "SdkFromJson", "AWSSDK.Core 4 `Policy.FromJson`", 1),
        new(
            "`Evaluate` of a request that the policy does not allow",
            "EvaluatedDenied",
            "ReusedUtf8JsonWriter",
            "a reused `Utf8JsonWriter` that writes it",
            1
        )
        {
            MostBytes = 0,
            MostNanoseconds = 2_000,
        },
        new("Session policy of three constants to JSON", "SessionPolicy", "SdkSessionPolicy", "AWSSDK.Core 4, the same", 1.0 / 4)
        {
            MostBytes = 600,
        },
        new("Key pressed in C#, generator", "KeyInCSharp", "KeyWithoutGenerator", "an empty generator", 1.1)
        {
            Reason =
                "the driver compares the options and texts that the generator asked for, some microseconds beside nearly none",
        },
        new("Analyzers on 100 files, warm", "WithAnalyzers", "Compiler", "the compiler alone", 1.05)
        {
            Reason = "the symbols that calls and literals are bound to are asked for again; the compiler keeps none of them",
        },
        new(
            "Analyzers on 100 files, with a catalog that was never seen",
            "WithAnalyzersCold",
            "Compiler",
            "the compiler alone",
            1.12
        )
        {
            Reason = "as above, and the check of the catalog",
        },
        new(
            "Clean build of a console project with the Wiv catalog",
            "BuildWithPackage",
            "BuildPlain",
            "the same without the package",
            1.08
        )
        {
            Reason = "MSBuild reads the targets of the package, and the compiler loads its assemblies into the server",
        },
        new("Build of it with nothing to do", "NoOpWithPackage", "NoOpPlain", "the same without the package", 1.02),
        new("`check` of the Wiv catalog from a cold start", "Check", "Hello", "`dotnet` printing a line", 3) { Reason = Start },
    ];
}
