using Wiv.Catalog.Core.Linking;

namespace Wiv.Catalog.Core.Comparing;

/// <summary>A change of the words on a row or a policy: its reason, or a finding that is accepted.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Policy">The name of the policy; absent of a trust entry.</param>
/// <param name="Row">The row; absent when it is about the policy as a whole.</param>
/// <param name="RuleId">The finding; absent when it is about the reason.</param>
/// <param name="Old">The words before.</param>
/// <param name="New">The words after.</param>
internal sealed record TextChange(ChangeKind Kind, string? Policy, Row? Row, string? RuleId, string? Old, string? New)
    : Change(Direction.Other, Kind);
