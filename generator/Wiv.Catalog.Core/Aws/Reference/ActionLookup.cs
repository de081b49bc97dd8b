namespace Wiv.Catalog.Core.Aws.Reference;

/// <summary>What the reference says of an action or a pattern of actions.</summary>
/// <param name="existence">Known when it matches an action, retired when it only matches what is gone.</param>
/// <param name="service">The service, when the reference has it.</param>
/// <param name="retiredService">The service, when it is gone as a whole.</param>
/// <param name="actions">The actions that it matches.</param>
/// <param name="retiredActions">The retired actions that it matches, beside any others.</param>
internal sealed class ActionLookup(
    Existence existence,
    AwsService? service,
    RetiredService? retiredService,
    IReadOnlyList<AwsAction> actions,
    IReadOnlyList<RetiredAction> retiredActions
)
{
    public Existence Existence { get; } = existence;

    public AwsService? Service { get; } = service;

    public RetiredService? RetiredService { get; } = retiredService;

    public IReadOnlyList<AwsAction> Actions { get; } = actions;

    public IReadOnlyList<RetiredAction> RetiredActions { get; } = retiredActions;

    /// <summary>Whether the reference has the service or an older one had it: if so, the name of the action is what is wrong.</summary>
    public bool IsServiceKnown => Service is not null || RetiredService is not null;
}
