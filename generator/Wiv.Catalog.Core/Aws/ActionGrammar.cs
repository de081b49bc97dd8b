using Wiv.Catalog.Grammar;

namespace Wiv.Catalog.Core.Aws;

/// <summary>The form of an action: <c>service:Name</c>, with <c>*</c> and <c>?</c> in the name, or <c>*</c> alone.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html</remarks>
internal static class ActionGrammar
{
    /// <summary>What is wrong with <paramref name="action"/> and what would be right; <see langword="null"/> when it is well formed.</summary>
    public static string? Check(string action) =>
        ActionForm.Check(action).Flaw switch
        {
            ActionFlaw.None => null,
            ActionFlaw.NoColon => "write service:Action, such as s3:GetObject",
            ActionFlaw.NoService or ActionFlaw.NoName =>
                "the service comes before the colon and the action after it, such as s3:GetObject",
            ActionFlaw.WildcardInService => "a service prefix cannot have wildcards; write '*' alone, or name the service",
            ActionFlaw.ServiceCharacter => "a service prefix has letters, digits and '-', such as s3",
            _ => "the name of an action has letters, digits, '-' and the wildcards '*' and '?'",
        };

    /// <summary>
    /// The action that a malformed text was probably meant as: another sign or too many signs between service and name, or
    /// white space; <see langword="null"/> when that does not give one.
    /// </summary>
    public static string? Repair(string text)
    {
        string[] parts = text.Split([':', '.', '/', ' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
        string repaired = string.Join(":", parts);
        return parts.Length == 2 && repaired != text && Check(repaired) is null ? repaired : null;
    }

    /// <summary>Whether the action's name has a wildcard.</summary>
    public static bool IsPattern(string action) => action.IndexOfAny(['*', '?']) >= 0;

    /// <summary>The prefix of an action in lower case, as IAM compares it; <c>*</c> for every action.</summary>
    public static string ServiceOf(string action) =>
        action == "*" ? action : action.Substring(0, action.IndexOf(':')).ToLowerInvariant();
}
