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

    /// <summary>Every level as catalogs and options spell it: <c>permissions-management</c>.</summary>
    public static IEnumerable<string> Words => All.Select(Word);

    /// <summary>A level as catalogs and options spell it.</summary>
    public static string Word(string level) => level.ToLowerInvariant().Replace(' ', '-');

    /// <summary>The most telling level of an action.</summary>
    public static string Of(AwsAction action) => Names.First(entry => (action.Levels & entry.Level) != 0).Name;
}
