namespace Wiv.Catalog;

/// <summary>The attribute of the runtime library, which is read by its name.</summary>
[AttributeUsage(AttributeTargets.All, AllowMultiple = true)]
internal sealed class UsesPermissionAttribute(params string[] actions) : Attribute
{
    public IReadOnlyList<string> Actions { get; } = actions;
}
