using Wiv.Catalog.Grammar;

namespace Wiv.Catalog.Deciding;

/// <summary>A statement as IAM decides by it.</summary>
/// <param name="isDeny">Whether its effect is <c>Deny</c>.</param>
/// <param name="actions">Its Action or NotAction.</param>
/// <param name="resources">Its Resource or NotResource; <see langword="null"/> when it has neither, and is about whatever it is attached to.</param>
/// <param name="principals">Its Principal or NotPrincipal; <see langword="null"/> when it has neither, and is about whom it is attached to.</param>
/// <param name="tests">Its conditions; all must hold.</param>
internal sealed class DecidedStatement(
    bool isDeny,
    DecidedList<string> actions,
    DecidedList<string>? resources,
    DecidedList<DecidedPrincipal>? principals,
    IReadOnlyList<DecidedTest> tests
)
{
    private DecidedPattern[]? _actions;

    private DecidedPattern[]? _resources;

    public string? Sid { get; init; }

    /// <summary>Whether the policy's version has policy variables; without it they are texts like others.</summary>
    public bool KnowsVariables { get; init; } = true;

    public bool IsDeny { get; } = isDeny;

    public DecidedList<string> Actions { get; } = actions;

    public DecidedList<string>? Resources { get; } = resources;

    public DecidedList<DecidedPrincipal>? Principals { get; } = principals;

    public IReadOnlyList<DecidedTest> Tests { get; } = tests;

    private DecidedPattern[] ActionPatterns =>
        _actions ??= Actions.Items.Select(action => DecidedPattern.Of(action, true, false, ignoreCase: true)).ToArray();

    private DecidedPattern[] ResourcePatterns => _resources ??= Resources!.Items.Select(ResourcePattern).ToArray();

    /// <summary>Whether the request is within everything that it says.</summary>
    public bool Applies(DecidedRequest request) =>
        TakesAction(request.Action) && TakesResource(request) && TakesPrincipal(request) && TestsHold(request);

    /// <summary>Whether it is about an action.</summary>
    public bool TakesAction(string action)
    {
        foreach (DecidedPattern pattern in ActionPatterns)
        {
            // An action has no variables, so no request is asked.
            if (pattern.Takes(action, 0, action.Length, DecidedRequest.Empty))
            {
                return !Actions.IsNot;
            }
        }

        return Actions.IsNot;
    }

    /// <summary>Whether it is about the resource of a request.</summary>
    public bool TakesResource(DecidedRequest request)
    {
        if (Resources is null)
        {
            return true;
        }

        foreach (DecidedPattern pattern in ResourcePatterns)
        {
            bool isResolved = pattern.IsResolvedBy(request);
            if (isResolved && pattern.Takes(request.Resource, 0, request.Resource.Length, request))
            {
                return !Resources.IsNot;
            }

            // What NotResource spares is not known then.
            if (!isResolved && Resources.IsNot)
            {
                return false;
            }
        }

        return Resources.IsNot;
    }

    /// <summary>Whether it is about who asks.</summary>
    public bool TakesPrincipal(DecidedRequest request) => FitOf(request) != PrincipalFit.None;

    /// <summary>In which way it is about who asks.</summary>
    public PrincipalFit FitOf(DecidedRequest request)
    {
        if (Principals is null)
        {
            return PrincipalFit.Anyone;
        }

        PrincipalFit fit = PrincipalFit.None;
        for (int i = 0; i < Principals.Items.Count; i++)
        {
            DecidedPrincipal named = Principals.Items[i];
            if (Principals.IsNot && PrincipalMatch.Spares(named, request))
            {
                return PrincipalFit.None;
            }

            PrincipalFit other = PrincipalMatch.Fit(named, request);
            fit = other > fit ? other : fit;
        }

        return Principals.IsNot ? PrincipalFit.Anyone : fit;
    }

    /// <summary>Whether all conditions hold.</summary>
    public bool TestsHold(DecidedRequest request)
    {
        for (int i = 0; i < Tests.Count; i++)
        {
            if (!Tests[i].Holds(request))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A resource as IAM matches it: an ARN with fewer fields than six is completed with wildcards.</summary>
    public static string ResourceText(string resource) =>
        resource.StartsWith(ArnForm.Prefix, StringComparison.Ordinal) ? ArnForm.Completed(resource) : resource;

    private DecidedPattern ResourcePattern(string resource) =>
        DecidedPattern.Of(ResourceText(resource), knowsWildcards: true, KnowsVariables, ignoreCase: false);
}
