namespace Wiv.Catalog.Core.Tests.Sdk;

/// <summary>The lists of calls that others made, which the table is held to.</summary>
internal static class SdkTables
{
    /// <summary>The lines of a list without its comments, each cut into words.</summary>
    public static IEnumerable<string[]> Lines(string file) =>
        File.ReadLines(TestFiles.Path($"Sdk/{file}"))
            .Where(line => !line.StartsWith('#'))
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The operations of S3 and the actions that AWS lists for each.</summary>
    public static Dictionary<string, string[]> S3Operations() =>
        Lines("s3-operations.txt").ToDictionary(words => words[0], words => words[1..], StringComparer.Ordinal);

    /// <summary>The calls of <c>checked-operations.txt</c>.</summary>
    public static IEnumerable<CheckedCall> CheckedCalls()
    {
        string[] client = [];
        foreach (string line in File.ReadLines(TestFiles.Path("Sdk/checked-operations.txt")).Where(line => line[0] != '#'))
        {
            string[] words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (line[0] != ' ')
            {
                client = words;
                continue;
            }

            string operation = words[0][..^"Async".Length];
            yield return new(
                $"Amazon.{client[0]}",
                client[1],
                words[0],
                words.Length > 1 ? words[1..] : [$"{client[2]}:{operation}"]
            );
        }
    }

    internal sealed record CheckedCall(string Namespace, string Interface, string Method, string[] Actions)
    {
        public override string ToString() => $"{Namespace}.{Interface}.{Method}";
    }
}
