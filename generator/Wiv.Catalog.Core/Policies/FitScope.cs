namespace Wiv.Catalog.Core.Policies;

/// <summary>How much of a statement that is built in C# must be known for a rule to be run on it.</summary>
internal enum FitScope
{
    /// <summary>A whole policy: the rule is about habits and least privilege, and not run on a statement.</summary>
    Policy,

    /// <summary>One text or one condition alone.</summary>
    OnePart,

    /// <summary>The actions too: another action may have the key of a condition.</summary>
    Actions,

    /// <summary>The actions and the resources.</summary>
    ActionsAndResources,

    /// <summary>Every statement of the document: another may make good what is missing in one.</summary>
    Document,
}
