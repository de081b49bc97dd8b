namespace Wiv.Catalog.Deciding;

/// <summary>Which of a key's values must hold.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html</remarks>
internal enum SetQualifier
{
    /// <summary>The only one.</summary>
    None,

    /// <summary>All of them; it holds too when there is none.</summary>
    ForAllValues,

    /// <summary>At least one.</summary>
    ForAnyValue,
}
