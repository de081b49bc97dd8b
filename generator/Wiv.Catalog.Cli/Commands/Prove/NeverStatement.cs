using Wiv.Catalog.Cli.Running;
using Wiv.Catalog.Core.Proving;
using Wiv.Catalog.Deciding;
using Wiv.Catalog.Grammar;

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

        CheckForms(request);
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

    /// <summary>What can match nothing would be proved whatever the policies say, and a slip would read as a proof.</summary>
    private static void CheckForms(ProveRequest request)
    {
        foreach (string action in request.Actions)
        {
            if (ActionForm.Check(action).Flaw != ActionFlaw.None)
            {
                throw new CouldNotRunException(
                    $"'{action}' is no action and no pattern of actions; write one such as s3:GetObject or 'iam:*'"
                );
            }

            if (!NeverActions.AnyMatches(action))
            {
                throw new CouldNotRunException(
                    $"'{action}' matches no action of AWS's reference, so that nothing is proved by it"
                );
            }
        }

        foreach (string resource in request.Resources.Concat(request.Outside))
        {
            if (resource != "*" && !resource.StartsWith(ArnForm.Prefix, StringComparison.Ordinal))
            {
                throw new CouldNotRunException($"'{resource}' is no ARN; write one such as 'arn:aws:s3:::bucket/*'");
            }
        }
    }
}
