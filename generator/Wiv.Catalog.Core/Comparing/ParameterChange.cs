using Wiv.Catalog.Core.Model;

namespace Wiv.Catalog.Core.Comparing;

/// <summary>A change of what the customer is asked for.</summary>
/// <param name="Direction">What it means for the customer.</param>
/// <param name="Kind">What happened.</param>
/// <param name="Old">The parameter before; absent when it is added.</param>
/// <param name="New">The parameter after; absent when it is removed.</param>
internal sealed record ParameterChange(Direction Direction, ChangeKind Kind, Parameter? Old, Parameter? New)
    : Change(Direction, Kind)
{
    /// <summary>The parameter as it is after, or was before it was removed.</summary>
    public Parameter Parameter => (New ?? Old)!;
}
