using System.Security.Cryptography;
using System.Text;

namespace Wiv.Catalog.Fuzz.Running;

/// <summary>Tells a failure, and keeps its input in a file.</summary>
internal static class FailureReport
{
    private const int MostLines = 25;

    /// <summary>Shrinks the input, writes it, and tells how to try it again.</summary>
    public static void Write(Guard guard, FuzzOptions options, FuzzTarget target, string input, Failure failure)
    {
        string smallest = new Shrinker(guard, target, failure.Kind).Shrink(input);
        WorkerLine.Write(WorkerLine.Text, Of(options, target, smallest, guard.Run(target, smallest) ?? failure));
    }

    /// <summary>Writes the input as it is.</summary>
    public static string Of(FuzzOptions options, FuzzTarget target, string input, Failure failure)
    {
        Directory.CreateDirectory(options.Output);
        string hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.Unicode.GetBytes(input)))[..12];
        string path = Path.Combine(options.Output, $"{target.Name}-{hash}.input");
        InputFile.Write(path, target, input);
        return $"""
            CRASH in {target.Name}, seed {options.Seed}: {failure.Kind}
            {string.Join('\n', failure.Text.ReplaceLineEndings("\n").Split('\n').Take(MostLines))}
            the input has {input.Length} characters and is in {path}; try it again:
            dotnet run -c Release --project tests/Wiv.Catalog.Fuzz -- --target {target.Name} --input {path}

            """.ReplaceLineEndings("\n");
    }
}
