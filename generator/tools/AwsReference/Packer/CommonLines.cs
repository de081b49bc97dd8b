using System.Text;

namespace Wiv.Catalog.Tools.AwsReference;

/// <summary>The dictionary of the pack: lines that stand in several texts. It takes a fifth off the size.</summary>
internal static class CommonLines
{
    /// <summary>More gains little, and each service that is read begins by copying it.</summary>
    private const int MaximumLength = 16_000;

    /// <summary>A line of fewer texts costs more here than it saves there.</summary>
    private const int MinimumTexts = 3;

    /// <summary>The commonest lines, the commonest last, as deflate prefers what is near.</summary>
    public static byte[] Of(IEnumerable<byte[]> texts)
    {
        List<string> lines = [];
        int length = 0;
        foreach (
            var (line, _) in texts
                .SelectMany(text =>
                    Encoding
                        .ASCII.GetString(text)
                        .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                        .Distinct(StringComparer.Ordinal)
                )
                .GroupBy(line => line, StringComparer.Ordinal)
                .Select(group => KeyValuePair.Create(group.Key, group.Count()))
                .Where(line => line.Value >= MinimumTexts)
                .OrderByDescending(line => line.Value)
                .ThenBy(line => line.Key, StringComparer.Ordinal)
        )
        {
            length += line.Length + 1;
            if (length > MaximumLength)
            {
                break;
            }

            lines.Insert(0, line);
        }

        return Encoding.ASCII.GetBytes(string.Concat(lines.Select(line => line + "\n")));
    }
}
