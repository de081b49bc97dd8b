namespace Wiv.Catalog.Grammar;

/// <summary>What keeps a text from being an action.</summary>
internal enum ActionFlaw
{
    /// <summary>Nothing: it is an action, or a pattern of actions.</summary>
    None,

    /// <summary>No colon separates service and name.</summary>
    NoColon,

    /// <summary>Nothing stands before the colon.</summary>
    NoService,

    /// <summary>Nothing stands behind the colon.</summary>
    NoName,

    /// <summary>The service holds a wildcard.</summary>
    WildcardInService,

    /// <summary>The service holds a character that no service has.</summary>
    ServiceCharacter,

    /// <summary>The name holds a character that no action has.</summary>
    NameCharacter,
}
