namespace Wiv.Catalog.Core.Aws.Reference;

/// <summary>Access levels in the words of AWS's consoles.</summary>
internal static class AccessLevelNames
{
    private static readonly (AccessLevels Level, string Name)[] Names =
    [
        // The most telling first: what manages permissions also writes.
        (AccessLevels.PermissionsManagement, "Permissions management"),
        (AccessLevels.Tagging, "Tagging"),
        (AccessLevels.Write, "Write"),
        (AccessLevels.Read, "Read"),
        (AccessLevels.List, "List"),
    ];

    /// <summary>Every level, the most telling first.</summary>
    public static IEnumerable<string> All => Names.Select(entry => entry.Name);

    /// <summary>The most telling level of an action.</summary>
    public static string Of(AwsAction action) => Names.First(entry => (action.Levels & entry.Level) != 0).Name;
}
