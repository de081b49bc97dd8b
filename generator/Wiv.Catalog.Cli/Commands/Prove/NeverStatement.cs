using Wiv.Catalog.Cli.Running;
using Wiv.Catalog.Core.Proving;
using Wiv.Catalog.Deciding;

namespace Wiv.Catalog.Cli.Commands.Prove;

/// <summary>Makes a statement of what the user wants never to be allowed.</summary>
internal static class NeverStatement
{
    public static DecidedStatement Of(ProveRequest request)
    {
        if (request.Resources.Count > 0 && request.Outside.Count > 0)
        {
            throw new CouldNotRunException("--resource and --outside exclude one another; name the resources in one of them");
        }

        IReadOnlyList<string> actions =
            request.Levels.Count == 0 ? request.Actions : NeverActions.Of(request.Actions, false, request.Levels);
        if (actions.Count == 0)
        {
            throw new CouldNotRunException(
                $"no action of AWS's reference that {string.Join(", ", request.Actions)} matches has the access level "
                    + $"{string.Join(" or ", request.Levels)}"
            );
        }

        return new DecidedStatement(
            false,
            new DecidedList<string>(false, actions),
            request.Outside.Count > 0 ? new DecidedList<string>(true, request.Outside)
                : request.Resources.Count > 0 ? new DecidedList<string>(false, request.Resources)
                : new DecidedList<string>(false, ["*"]),
            null,
            []
        );
    }
}
