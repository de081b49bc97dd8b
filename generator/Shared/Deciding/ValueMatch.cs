namespace Wiv.Catalog.Deciding;

/// <summary>Whether a value of a request matches what a policy has.</summary>
internal enum ValueMatch
{
    No,
    Yes,

    /// <summary>The policy has a variable that the request has no value for, so that the statement does not apply, whatever it says.</summary>
    Unresolved,
}
