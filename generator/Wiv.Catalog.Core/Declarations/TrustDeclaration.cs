using Wiv.Catalog.Core.Model;

namespace Wiv.Catalog.Core.Declarations;

/// <summary>An entry of <c>trust</c>: a principal that may assume the role.</summary>
/// <param name="PrincipalType">One of IAM's principal types, or <c>*</c> for anyone.</param>
/// <param name="Principal">The principal; absent when it is missing or malformed.</param>
/// <param name="Action">What it may do.</param>
/// <param name="Condition">The name of a condition.</param>
/// <param name="Why">The reason.</param>
internal sealed record TrustDeclaration(
    string PrincipalType,
    PositionedTemplate? Principal,
    string Action,
    PositionedText? Condition,
    string Why
);
