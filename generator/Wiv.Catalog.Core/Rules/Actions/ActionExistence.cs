using Wiv.Catalog.Core.Aws.Reference;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Actions;

/// <summary>Says why an action is none of AWS's.</summary>
internal static class ActionExistence
{
    /// <summary>What is wrong with a well-formed action, to follow its name; <see langword="null"/> when AWS takes it.</summary>
    public static string? Flaw(CheckedAction action)
    {
        if (action.IsEverything)
        {
            return null;
        }

        if (action.Service is not { } service)
        {
            return PolicyActions.IsServiceTaken(action.Prefix)
                ? null
                : $"is an action of '{action.Prefix}', which is not a service prefix (AWS reference {AwsReference.Date})";
        }

        return action.Matches.Count > 0 ? null
            : action.IsPattern ? $"matches no action of '{service.Prefix}' (AWS reference {AwsReference.Date})"
            : FlawOfName(service, action.Name);
    }

    /// <summary>Why a service does not have the action of a name.</summary>
    public static string FlawOfName(AwsService service, string name) =>
        service.FindRetiredAction(name) is { } retired
            ? $"no longer exists: the AWS reference last had it on {retired.LastSeen}"
                + (
                    retired.ReplacedBy is null
                        ? ""
                        : $"; it seems to have been replaced by '{service.Prefix}:{retired.ReplacedBy}'"
                )
            : $"is not an action of '{service.Prefix}' (AWS reference {AwsReference.Date})";
}
