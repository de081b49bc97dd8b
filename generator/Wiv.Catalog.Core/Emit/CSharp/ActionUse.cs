using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Text.Output;

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
    public XmlCode Text
    {
        get
        {
            XmlCode policy = XmlText.Of(Policy);
            XmlCode what = Statement.Actions.IsNot
                ? Statement.IsDeny
                    ? XmlCode.Of($"Excepted in what {policy} denies")
                    : $"Excepted in what {policy} grants"
                : Statement.IsDeny
                    ? XmlCode.Of($"Denied by {policy}")
                    : $"Granted by {policy}";
            return $"{what}{Place}";
        }
    }

    /// <summary>Where the row stands and what it is on, in XML.</summary>
    public XmlCode Place => $"{(Group is null ? XmlCode.Empty : $", {XmlText.Of(Group)}")}{Resources}{Conditions}";

    private XmlCode Resources
    {
        get
        {
            XmlCode names = XmlCode.Join(
                $", ",
                (Statement.Resources?.Items ?? default).Select(item => XmlText.Code(item.Display))
            );
            return Statement.Resources is { IsNot: true } ? XmlCode.Of($", on everything but {names}") : $", on {names}";
        }
    }

    private XmlCode Conditions =>
        Statement.Conditions.Count switch
        {
            0 => XmlCode.Empty,
            1 => $", under the condition {XmlText.Code(Statement.Conditions[0].Display)}",
            _ =>
                $", under the conditions {XmlCode.Join($" and ", Statement.Conditions.Select(item => XmlText.Code(item.Display)))}",
        };
}
