using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Emit.CSharp;

/// <summary>The constants of one service: a class in <c>Permissions</c>.</summary>
/// <param name="Prefix">The IAM prefix; <c>*</c> for the action that is every action.</param>
/// <param name="ClassName">The class; empty for <c>*</c>, whose constant stands in <c>Permissions</c> itself.</param>
/// <param name="Actions">Its actions, by name.</param>
internal sealed record ServiceConstants(string Prefix, string ClassName, EquatableArray<ActionConstant> Actions);
