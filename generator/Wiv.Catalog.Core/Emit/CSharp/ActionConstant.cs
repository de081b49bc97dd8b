using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Emit.CSharp;

/// <summary>A generated constant: its C# name, the action, and the rows that name it.</summary>
internal sealed record ActionConstant(string Name, string Action, EquatableArray<ActionUse> Uses);
