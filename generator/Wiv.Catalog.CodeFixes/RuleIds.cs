using System.Collections.Immutable;
using System.Globalization;

namespace Wiv.Catalog.CodeFixes;

/// <summary>The rules that have fixes. The rules themselves are not known here: an assembly that uses workspaces must not load them.</summary>
internal static class RuleIds
{
    public const string UnknownAction = "WIV1001";
    public const string UngrantedAction = "WIV1002";
    public const string LiteralAction = "WIV1003";
    public const string UngrantedCall = "WIV1101";
    public const string CallGrantedElsewhere = "WIV1102";

    private const string MissingReason = "WIV0301";
    private const string UnneededAcceptance = "WIV0302";

    /// <summary>Every id that a rule about the text of a catalog has or may get.</summary>
    public static ImmutableArray<string> Text { get; } = Range(0, 99).Add(MissingReason);

    /// <summary>Every id that a finding has or may get which can be accepted, so that a new rule is one without a change here.</summary>
    public static ImmutableArray<string> Advice { get; } = Range(100, 399).Remove(MissingReason).Remove(UnneededAcceptance);

    private static ImmutableArray<string> Range(int first, int last) =>
        Enumerable
            .Range(first, last - first + 1)
            .Select(number => "WIV" + number.ToString("0000", CultureInfo.InvariantCulture))
            .ToImmutableArray();
}
