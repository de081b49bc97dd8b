namespace Wiv.Catalog.Core.Parsing;

/// <summary>Compares names as they are read: white space around them is not part of them.</summary>
internal sealed class TrimmedComparer : StringComparer
{
    public static readonly TrimmedComparer Instance = new();

    public override int Compare(string? x, string? y) => Ordinal.Compare(x?.Trim(), y?.Trim());

    public override bool Equals(string? x, string? y) => Ordinal.Equals(x?.Trim(), y?.Trim());

    public override int GetHashCode(string obj) => Ordinal.GetHashCode(obj.Trim());
}
