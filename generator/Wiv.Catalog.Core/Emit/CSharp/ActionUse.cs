using Wiv.Catalog.Core.Model;

namespace Wiv.Catalog.Core.Emit.CSharp;

/// <summary>A row that names an action, as the constant's documentation tells it.</summary>
/// <param name="Policy">The policy.</param>
/// <param name="Group">The heading of its table.</param>
/// <param name="Statement">What the row says.</param>
/// <param name="Why">The reason.</param>
internal sealed record ActionUse(string Policy, string? Group, Statement Statement, string Why)
{
    /// <summary>Whether the row allows the action.</summary>
    public bool IsGrant => Statement is { IsDeny: false, Actions.IsNot: false };

    /// <summary>What the row does with the action, in XML.</summary>
    public string Text
    {
        get
        {
            string policy = XmlDoc.Escape(Policy);
            string what =
                Statement.Actions.IsNot ? $"Excepted in what {policy} {(Statement.IsDeny ? "denies" : "grants")}"
                : Statement.IsDeny ? $"Denied by {policy}"
                : $"Granted by {policy}";
            return what + Place;
        }
    }

    /// <summary>Where the row stands and what it is on, in XML.</summary>
    public string Place => $"{(Group is null ? "" : $", {XmlDoc.Escape(Group)}")}{Resources}{Conditions}";

    private string Resources
    {
        get
        {
            string but = Statement.Resources is { IsNot: true } ? "everything but " : "";
            IEnumerable<string> names = (Statement.Resources?.Items ?? default).Select(item => XmlDoc.Code(item.Display));
            return $", on {but}{string.Join(", ", names)}";
        }
    }

    private string Conditions =>
        Statement.Conditions.Count switch
        {
            0 => "",
            1 => $", under the condition {XmlDoc.Code(Statement.Conditions[0].Display)}",
            _ => $", under the conditions {string.Join(" and ", Statement.Conditions.Select(item => XmlDoc.Code(item.Display)))}",
        };
}
