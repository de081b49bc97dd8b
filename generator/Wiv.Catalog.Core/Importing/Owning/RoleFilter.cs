using Wiv.Catalog.Core.Suggestions;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Importing.Owning;

/// <summary>
/// Keeps what one role is granted: its trust policy, the policies that are attached to it, and those that are attached to
/// nothing. Whatever the input leaves open is an error, for a role must not get what is somebody else's.
/// </summary>
/// <param name="context">Where problems go.</param>
/// <param name="found">What the inputs have.</param>
internal sealed class RoleFilter(ImportContext context, IReadOnlyList<FoundPolicy> found)
{
    private readonly string[] _roles = [.. found.Where(policy => policy.IsTrust).Select(policy => policy.Name.Value).Distinct()];

    /// <summary>The policies to import, with what is told of them.</summary>
    /// <param name="role">The role's name; without one, the only role that there is.</param>
    /// <param name="start">Where to tell that there is no such role.</param>
    public IReadOnlyList<FoundPolicy> Filter(string? role, SourceSpan start)
    {
        if (role is not null && !_roles.Contains(role))
        {
            RefuseUnknown(role, start);
        }

        string? chosen =
            role is not null && _roles.Contains(role) ? role
            : role is null && _roles.Length == 1 ? _roles[0]
            : null;
        FoundPolicy[] bounds = [.. found.Where(policy => policy.IsBoundary)];
        FoundPolicy[] granting = [.. found.Except(bounds)];
        FoundPolicy[] kept = chosen is null ? granting : [.. granting.Where(policy => IsKept(policy, chosen))];
        TellBoundaries(bounds);
        context.Problems.AddRange(kept.SelectMany(policy => policy.Problems));
        context.Problems.AddRange(
            context.Owned.Where(owned => chosen is null || owned.Link.MayBeOf(chosen)).Select(owned => owned.Problem)
        );
        if (chosen is not null)
        {
            TellLeftOut(granting.Except(kept).Where(policy => !policy.IsTrust), chosen);
        }

        return kept;
    }

    /// <summary>The names of roles as a message shows them.</summary>
    public static string Names(IEnumerable<string> roles) =>
        ListedNames.Of(roles.Distinct().Select(role => $"'{role}'").ToArray());

    private bool IsKept(FoundPolicy policy, string role)
    {
        if (policy.IsTrust)
        {
            return policy.Name.Value == role;
        }

        // The input itself tells what it does not say of the role that is imported.
        OpenUse[] uses = policy.Links.Count > 0 ? [] : [.. policy.OpenUses];
        foreach (OpenUse use in uses.Where(use => use.IsBoundary || !use.Link.MayBeOf(role)))
        {
            context.Refuse(
                use.Link.Span,
                $"only the deployment knows whether '{policy.Name}' {use}",
                "write the ARN of the policy, or refer to its resource"
            );
        }

        if (policy.Links.Count == 0 && policy.ShowsLinks && uses.Length == 0)
        {
            context.Warn(
                policy.Name.Span,
                $"'{policy.Name}' is attached to no role, user or group",
                $"the catalog has it for the role '{role}'; take it out of the catalog if that is not meant"
            );
        }

        if (policy.Links.Count == 0 || policy.Links.Any(link => link.IsOf(role)))
        {
            return true;
        }

        if (policy.Links.FirstOrDefault(link => link.MayBeOf(role)) is not { } open)
        {
            return false;
        }

        context.Refuse(
            open.Span,
            $"only the deployment knows whether '{policy.Name}' is attached to the role '{role}'",
            "attach it to a role of the input by reference, or write the role's name"
        );
        return true;
    }

    /// <summary>Tells the policies that only limit what others grant.</summary>
    private void TellBoundaries(FoundPolicy[] bounds)
    {
        foreach (FoundPolicy policy in bounds)
        {
            string owners = ListedNames.Of(policy.Bounded.Select(owner => owner.ToString()).Distinct().ToArray());
            context.Warn(
                policy.Name.Span,
                $"'{policy.Name}' is the permissions boundary of {owners}, which grants nothing",
                "it is left out"
            );
        }
    }

    /// <summary>Tells what is left out, once for each owner.</summary>
    private void TellLeftOut(IEnumerable<FoundPolicy> policies, string role)
    {
        foreach (
            IGrouping<string, FoundPolicy> same in policies.GroupBy(policy => OwnersOf(policy.Links), StringComparer.Ordinal)
        )
        {
            string names = ListedNames.Of(same.Select(policy => $"'{policy.Name}'").Distinct().ToArray());
            context.Warn(
                same.First().Name.Span,
                $"{names} {(same.Count() == 1 ? "is" : "are")} attached to {same.Key}, not to '{role}'",
                same.Count() == 1 ? "it is left out" : "they are left out"
            );
        }
    }

    private static string OwnersOf(IReadOnlyList<PolicyLink> links) =>
        ListedNames.Of(links.SelectMany(link => link.Candidates).Select(owner => owner.ToString()).Distinct().ToArray());

    private void RefuseUnknown(string role, SourceSpan start)
    {
        string advice =
            DidYouMean.Closest(role, _roles) is { } meant ? $"did you mean '{meant}'?"
            : _roles.Length == 0 ? "there is no trust policy in them"
            : $"they have {Names(_roles)}";
        context.Refuse(start, $"no input has the role '{role}'", advice);
    }
}
