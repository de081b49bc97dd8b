namespace Wiv.Catalog.CodeFixes;

/// <summary>The properties by which a diagnostic tells its fix what to write.</summary>
internal static class PropertyNames
{
    /// <summary>The text that should stand there instead.</summary>
    public const string Suggestion = "Suggestion";

    /// <summary>The actions that a call needs, in words.</summary>
    public const string Needs = "Needs";

    /// <summary>The metadata name of the type that has the constant.</summary>
    public const string ConstantType = "ConstantType";

    /// <summary>The constant's name.</summary>
    public const string ConstantName = "ConstantName";

    /// <summary>The edits that add a permission to a catalog.</summary>
    public const string AddPermission = "AddPermission";

    /// <summary>The edit that accepts a finding in a catalog.</summary>
    public const string AcceptFinding = "AcceptFinding";

    /// <summary>The edit that corrects a name in a catalog.</summary>
    public const string CorrectName = "CorrectName";
}
