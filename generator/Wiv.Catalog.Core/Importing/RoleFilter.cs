using Wiv.Catalog.Core.Suggestions;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Importing;

/// <summary>Keeps what one role is granted: its trust policy, its own policies, and those that are not said to be of another.</summary>
internal static class RoleFilter
{
    /// <param name="found">What the inputs have.</param>
    /// <param name="role">The name of the role.</param>
    /// <param name="start">Where to tell that there is no such role.</param>
    /// <param name="context">Where problems go.</param>
    public static FoundPolicy[] Filter(FoundPolicy[] found, string role, SourceSpan start, ImportContext context)
    {
        string[] roles = found.Where(policy => policy.IsTrust).Select(policy => policy.Name.Value).Distinct().ToArray();
        if (roles.Contains(role, StringComparer.Ordinal))
        {
            return Array.FindAll(
                found,
                policy => policy.IsTrust ? policy.Name.Value == role : policy.Roles.Count == 0 || policy.Roles.Contains(role)
            );
        }

        string advice =
            DidYouMean.Closest(role, roles) is { } meant ? $"did you mean '{meant}'?"
            : roles.Length == 0 ? "there is no trust policy in them"
            : $"they have {Names(roles)}";
        context.Refuse(start, $"no input has the role '{role}'", advice);
        return found;
    }

    /// <summary>The names of roles as a message shows them.</summary>
    public static string Names(IEnumerable<string> roles) =>
        ListedNames.Of(roles.Distinct().Select(role => $"'{role}'").ToArray());
}
