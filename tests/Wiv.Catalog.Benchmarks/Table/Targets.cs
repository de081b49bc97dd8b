namespace Wiv.Catalog.Benchmarks.Table;

/// <summary>What is promised, as ratios: a machine twice as fast keeps them.</summary>
internal static class Targets
{
    private const string Start =
        "of 230 ms of processor time 30 start the runtime, 75 the JIT spends on 790 instances of the framework's generics over "
        + "types of this product, which ReadyToRun does not hold, 25 is the work, and the rest loads types and binds each method "
        + "at its first call; only an image without a JIT, for each system its own, starts faster";

    private const string Operations =
        "the compiler's driver for an analyzer that does nothing takes 1.1 times the compiler, and the trees of operations, made "
        + "for the first analyzer that asks for calls, bring it to 1.35; the rules add 0.05. The SDK's own analyzers ask for these "
        + "trees in every project, which the rows below take for granted";

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
            Reason = "it copies the text between 22 holes, as the literals do, and checks and notes the values besides",
        },
        new("the same", "GeneratedAndWritten", "SdkToJson", "AWSSDK.Core 4 `Policy.ToJson()`", 1.0 / 60)
        {
            Reason = "the literals by hand are not 60 times faster either, but some 55; version 4 writes twice as fast as 3.7",
        },
        new("the same", "GeneratedAndWritten", "Sdk3ToJson", "AWSSDK.Core 3.7 `Policy.ToJson()`", 1.0 / 60),
        new("Generated policy without parameters", "GeneratedFixedAndWritten", "CopyOfFixedBytes", "copy of its bytes", 1.5)
        {
            MostBytes = 0,
            Reason = "the call of the document and the question whether there is room take some 4 ns, beside 5 ns for the copy",
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
        new("the same, and its statements", "ParseStatements", "SdkFromJson", "AWSSDK.Core 4 `Policy.FromJson`", 1)
        {
            Reason =
                "all but a seventh of it makes the statements, and every action, resource and key in them is checked against IAM's "
                + "grammar; the SDK takes what stands there",
        },
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
                "any generator that has one output takes 1.5 times an empty one, for the driver then visits its steps; it goes through "
                + "all generated files at each key, 52 here, which brings it to 3.4, and the other steps bring it to 3.7",
        },
        new("Analyzers on 100 files, warm", "WithAnalyzers", "Compiler", "the compiler alone", 1.05) { Reason = Operations },
        new(
            "Analyzers on 100 files, with a catalog that was never seen",
            "WithAnalyzersCold",
            "Compiler",
            "the compiler alone",
            1.12
        )
        {
            Reason = "as above, and some 30 ms to read, link and check the catalog",
        },
        new("Analyzers on 100 files, warm", "WithAnalyzers", "WithIdleAnalyzer", "an analyzer that asks for calls", 1.05)
        {
            Reason = "the arguments, assignments and literals are looked at, too",
        },
        new(
            "Analyzers on 100 files, with a catalog that was never seen",
            "WithAnalyzersCold",
            "WithIdleAnalyzer",
            "an analyzer that asks for calls",
            1.12
        )
        {
            Reason = "as above, and some 30 ms to read, link and check the catalog",
        },
        new(
            "Clean build of a console project with the Wiv catalog",
            "BuildWithPackage",
            "BuildPlain",
            "the same without the package",
            1.08
        )
        {
            Reason =
                "the targets of the package take some 15 ms; the rest is in the compiler, which reads, checks and compiles a catalog "
                + "that becomes 114,000 characters of C#, beside one line",
        },
        new("Build of it with nothing to do", "NoOpWithPackage", "NoOpPlain", "the same without the package", 1.02),
        new("`check` of the Wiv catalog from a cold start", "Check", "Hello", "`dotnet` printing a line", 3) { Reason = Start },
        new("Generator, one policy of 20,000 rows", "GenerateLarge", "GenerateSmall", "of 2,000 rows", 11)
        {
            MostTimesBytes = 11,
        },
        new("Compiler, the code of 20,000 rows", "CompileLarge", "CompileSmall", "of 2,000 rows", 11) { MostTimesBytes = 11 },
    ];
}
