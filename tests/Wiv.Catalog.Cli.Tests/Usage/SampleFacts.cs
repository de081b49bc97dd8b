using Wiv.Catalog.Cli.Recording;
using Wiv.Catalog.Core.Usage;

namespace Wiv.Catalog.Cli.Tests.Usage;

/// <summary>Facts as a build records them.</summary>
internal static class SampleFacts
{
    /// <summary>Those of a project that may need the action in the seventh line of a file.</summary>
    public static byte[] Maybe(string project, string action, string file)
    {
        var use = new PermissionUse("Helper", IsKnown: false, [], [], [], [new CallSite(file, 7, "A.B")])
        {
            MaybeNeeds = [action],
        };
        return UsageFactsJson.Write(new UsageFacts(project, [], [], [use]));
    }

    /// <summary>Those of a project that needs the action in the seventh line of a file.</summary>
    public static byte[] Of(string project, string action, string file, string? policy = null, string? catalog = null)
    {
        var use = new PermissionUse("Call", IsKnown: true, [action], [], [], [new CallSite(file, 7, "A.B")]);
        return UsageFactsJson.Write(
            new UsageFacts(project, policy is null ? [] : [policy], catalog is null ? [] : [catalog], [use])
        );
    }
}
