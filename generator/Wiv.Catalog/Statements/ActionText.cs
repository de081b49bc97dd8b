using Wiv.Catalog.Grammar;

namespace Wiv.Catalog;

/// <summary>Says what is wrong with an action, and how two compare.</summary>
internal static class ActionText
{
    private const string Right = "an action is service:Name or *, such as s3:GetObject or ec2:Describe*";

    /// <summary>Actions compare without regard to case.</summary>
    internal static StringComparer Comparer => StringComparer.OrdinalIgnoreCase;

    /// <summary>What is wrong with an action, or <see langword="null"/>.</summary>
    internal static string? Flaw(string action)
    {
        (ActionFlaw flaw, int place) = ActionForm.Check(action);
        return flaw switch
        {
            ActionFlaw.None => null,
            ActionFlaw.NoColon => $"it has no ':'; {Right}",
            ActionFlaw.NoService => $"no service stands before ':'; {Right}",
            ActionFlaw.NoName => $"no name follows ':'; {Right}",
            ActionFlaw.NameCharacter => $"'{Quoted.Show(action[place])}' cannot stand in its name; {Right}",
            _ => $"'{Quoted.Show(action[place])}' cannot stand in its service; {Right}",
        };
    }
}
