namespace Wiv.Catalog.Core.Model;

/// <summary>Who a statement is for.</summary>
/// <param name="Type">One of IAM's principal types, or <c>*</c> for anyone.</param>
/// <param name="Value">The principal; <c>*</c> for anyone.</param>
internal sealed record Principal(string Type, Template Value)
{
    /// <summary>Whether it is everyone, which IAM writes as a text and not as a list.</summary>
    public bool IsAnyone => Type == "*";
}
