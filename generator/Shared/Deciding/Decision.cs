using Wiv.Catalog.Grammar;

namespace Wiv.Catalog.Deciding;

/// <summary>One decision over many policies, in the steps of IAM.</summary>
/// <remarks>
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-denyallow.html,
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic-cross-account.html
/// </remarks>
internal readonly struct Decision(DecidedSet set, DecidedRequest request, string? resourceAccount)
{
    /// <summary>Whether who asks has policies of its own: a user, a role, a session, a root user, or somebody who is not told.</summary>
    private bool IsOfAccount => request.Principal is null || request.Principal.Type == PrincipalForm.Aws;

    private bool IsRoot => request.Principal is { } caller && IsOfAccount && PrincipalArn.IsAccount(caller.Value);

    /// <summary>An organization's policies do not limit service-linked roles.</summary>
    private bool IsServiceLinked => request.Principal is { } caller && PrincipalArn.IsServiceLinked(caller.Value);

    public DecidedAnswer Decide()
    {
        for (PolicyLayer layer = PolicyLayer.Identity; layer <= PolicyLayer.ResourceControl; layer++)
        {
            for (int level = 0; Concerns(layer) && level < set.Levels(layer); level++)
            {
                if (set.Find(layer, level, isDeny: true, request) is { } denial)
                {
                    return new DecidedAnswer(DecidedOutcome.ExplicitlyDenied, denial, set, request);
                }
            }
        }

        return Blocked(PolicyLayer.ResourceControl) ?? Blocked(PolicyLayer.ServiceControl) ?? DecideByGrants();
    }

    /// <summary>Whether the policies of a layer have a say in the request.</summary>
    private bool Concerns(PolicyLayer layer) =>
        layer switch
        {
            PolicyLayer.Resource => true,
            PolicyLayer.ResourceControl => !IsServiceLinked,
            PolicyLayer.ServiceControl => IsOfAccount && !IsServiceLinked,
            _ => IsOfAccount,
        };

    /// <summary>The denial by a level of an organization that does not allow the request.</summary>
    private DecidedAnswer? Blocked(PolicyLayer layer)
    {
        for (int level = 0; Concerns(layer) && level < set.Levels(layer); level++)
        {
            if (!IsOpen(layer, level) && set.Find(layer, level, isDeny: false, request) is null)
            {
                return Denied(layer, level);
            }
        }

        return null;
    }

    /// <summary>Every level has RCPFullAWSAccess, which nobody can detach, so that policies without an Allow are not all there are.</summary>
    private bool IsOpen(PolicyLayer layer, int level)
    {
        if (layer != PolicyLayer.ResourceControl)
        {
            return false;
        }

        foreach (DecidedPolicy policy in set.ResourceControl[level])
        {
            if (policy.HasAllow)
            {
                return false;
            }
        }

        return true;
    }

    private DecidedAnswer DecideByGrants()
    {
        DecidedPlace? resource = null;
        PrincipalFit fit = PrincipalFit.None;
        if (set.Resource.Length > 0 && set.Resource[0].FindAllowing(request, out fit) is >= 0 and var found)
        {
            resource = new DecidedPlace(PolicyLayer.Resource, 0, 0, found + 1, set.Resource[0].Statements[found]);
        }

        bool isSameAccount = IsSameAccount();
        // The caller has no other policies, or is granted the access itself, which nothing but a denial limits.
        if (!IsOfAccount || (isSameAccount && fit >= PrincipalFit.Anyone))
        {
            return resource is null ? Denied(PolicyLayer.Resource) : Allowed(resource);
        }

        if (resource is null && (!isSameAccount || NeedsResourcePolicy()))
        {
            return Denied(PolicyLayer.Resource);
        }

        if (IsRoot)
        {
            return Allowed(resource);
        }

        DecidedPlace? grant =
            isSameAccount && fit == PrincipalFit.Role ? resource : set.Find(PolicyLayer.Identity, 0, isDeny: false, request);
        return grant is null ? Denied(PolicyLayer.Identity)
            : IsLimitedBy(PolicyLayer.Boundary) ? Denied(PolicyLayer.Boundary)
            : IsLimitedBy(PolicyLayer.Session) ? Denied(PolicyLayer.Session)
            : Allowed(grant);
    }

    private bool IsLimitedBy(PolicyLayer layer) =>
        set.At(layer, 0).Length > 0 && set.Find(layer, 0, isDeny: false, request) is null;

    /// <summary>What is not known to be of another account is the caller's own.</summary>
    private bool IsSameAccount()
    {
        string? owner = resourceAccount ?? (PrincipalArn.AccountOf(request.Resource) >= 0 ? request.Resource : null);
        return owner is null
            || request.Principal is not { } caller
            || PrincipalArn.AccountOf(caller.Value) < 0
            || PrincipalArn.IsSameAccount(owner, caller.Value);
    }

    /// <summary>Keys and roles are for nobody whom their own policies do not allow, in their own account too.</summary>
    private bool NeedsResourcePolicy() =>
        ServiceResource.Is(request.Resource, "kms", "key/")
        || (
            ServiceResource.Is(request.Resource, "iam", "role/")
            && request.Action.StartsWith("sts:", StringComparison.OrdinalIgnoreCase)
        );

    private DecidedAnswer Denied(PolicyLayer layer, int level = 0) =>
        new(DecidedOutcome.ImplicitlyDenied, null, set, request, layer, level);

    private DecidedAnswer Allowed(DecidedPlace? by) => new(DecidedOutcome.Allowed, by, set, request);
}
