using System.Text;
using Wiv.Catalog.Core.Aws.Reference;

namespace Wiv.Catalog.Core.Tests.Aws.Reference;

/// <summary>Writes a service back as the text it was read from, so that nothing of the text can be lost unseen.</summary>
internal static class ServiceWriter
{
    public static string Write(AwsService service)
    {
        var text = new StringBuilder();
        foreach (AwsConditionKey key in service.ConditionKeys)
        {
            text.Append($"key {key.Key} {key.Type}\n");
        }

        foreach (AwsResourceType type in service.ResourceTypes)
        {
            text.Append($"resource {type.Name}\n").AppendJoin("", type.ArnFormats.Select(arn => $"  arn {arn}\n"));
            List(text, "  if", type.ConditionKeys);
        }

        foreach (AwsAction action in service.Actions)
        {
            Write(text, action);
        }

        foreach (RetiredAction gone in service.RetiredActions)
        {
            text.Append($"gone {gone.Name} {gone.GoneBy} {gone.LastSeen}{(gone.ReplacedBy is { } now ? $" {now}" : "")}\n");
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, AwsAction action)
    {
        text.Append(
            $"action {action.Name} {action.Levels switch
        {
            AccessLevels.Write | AccessLevels.Tagging => "Write+Tagging",
            AccessLevels.Write | AccessLevels.PermissionsManagement => "Write+PermissionsManagement",
            var level => level.ToString(),
        }}\n"
        );
        List(text, "  if", action.ConditionKeys);
        List(text, "  needs", action.OwnDependents);
        text.Append(action.IsPermissionOnly ? "  permission-only\n" : "").Append(action.HasDetails ? "" : "  new\n");
        foreach (ActionResourceType type in action.ResourceTypes)
        {
            text.Append($"  {(type.IsRequired ? "on!" : "on")} {type.Name}\n");
            List(text, "    if", type.ConditionKeys);
            List(text, "    needs", type.Dependents);
        }
    }

    private static void List<T>(StringBuilder text, string word, IReadOnlyList<T> items)
    {
        if (items.Count > 0)
        {
            text.Append($"{word} {string.Join(' ', items)}\n");
        }
    }
}
