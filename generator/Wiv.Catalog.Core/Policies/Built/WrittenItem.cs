namespace Wiv.Catalog.Core.Policies.Built;

/// <summary>A text in a statement, and under which names it stands.</summary>
/// <param name="Element">The element, such as <c>Action</c>.</param>
/// <param name="Text">The text itself.</param>
/// <param name="Group">The type of a principal or the operator of a condition; empty where the text stands in the element itself.</param>
/// <param name="Key">The key of a condition.</param>
internal sealed record WrittenItem(string Element, string Text, string Group = "", string Key = "")
{
    /// <summary>What makes the item the same as another: IAM ignores the case of actions and of condition keys.</summary>
    public string Identity { get; } =
        string.Join(
            "\0",
            Element,
            Group,
            Key.ToUpperInvariant(),
            Element is "Action" or "NotAction" ? Text.ToUpperInvariant() : Text
        );
}
