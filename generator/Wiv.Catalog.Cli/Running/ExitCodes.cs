namespace Wiv.Catalog.Cli.Running;

/// <summary>What a run ends with, so that a script can distinguish a wrong catalog or policy from a wrong call.</summary>
internal static class ExitCodes
{
    /// <summary>All is as it should be.</summary>
    public const int Success = 0;

    /// <summary>It ran, and what it looked at is wrong: a catalog or a policy has errors, a published file differs, an
    /// action is not granted.</summary>
    public const int Wrong = 1;

    /// <summary>It could not run: nothing is known about the catalogs and policies.</summary>
    public const int CouldNotRun = 2;

    /// <summary>It ran, nothing is wrong, and what is asked of the customer is, or may be, wider than before.</summary>
    public const int Wider = 3;

    /// <summary>It ran, and whether it is so could not be decided.</summary>
    public const int Undecided = 4;
}
