using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Model;

/// <summary>What the role can never do, whatever its policies say elsewhere: it is proved.</summary>
/// <param name="Actions">What it can never do.</param>
/// <param name="Levels">The access levels that count, as the catalog spells them; all when there is none.</param>
/// <param name="Resources">On what; on everything when absent.</param>
/// <param name="Why">What it means to the customer's reviewer.</param>
internal sealed record NeverLine(
    Element<string> Actions,
    EquatableArray<string> Levels,
    Element<Resource>? Resources,
    string Why
);
