using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Importing;

/// <summary>A policy that is read and has its place in a catalog.</summary>
/// <param name="Name">Its name, or that of the role that it belongs to.</param>
/// <param name="IsTrust">Whether it says who may assume a role.</param>
/// <param name="Statements">Its statements.</param>
internal sealed record ImportedPolicy(PositionedText Name, bool IsTrust, IReadOnlyList<CheckedStatement> Statements);
