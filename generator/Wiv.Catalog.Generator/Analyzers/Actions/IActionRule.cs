using Wiv.Catalog.Core.Diagnostics;

namespace Wiv.Catalog.Generator.Analyzers.Actions;

/// <summary>A rule about the strings that are meant as actions in C#.</summary>
internal interface IActionRule
{
    /// <summary>Its id and words.</summary>
    Rule Rule { get; }

    /// <summary>Judges one string.</summary>
    void Check(ActionString action);
}
