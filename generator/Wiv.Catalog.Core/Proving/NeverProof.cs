using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Deciding;

namespace Wiv.Catalog.Core.Proving;

/// <summary>Proves that a catalog's policies never allow what it says that they never do.</summary>
internal static class NeverProof
{
    public static ProofResult Of(PermissionCatalog catalog, NeverLine line)
    {
        DecidedList<string> actions =
            line.Levels.Count == 0
                ? new DecidedList<string>(line.Actions.IsNot, line.Actions.Items.ToArray())
                : new DecidedList<string>(
                    false,
                    NeverActions.Of(line.Actions.Items.ToArray(), line.Actions.IsNot, line.Levels.ToArray())
                );
        var resources = new DecidedList<string>(
            line.Resources?.IsNot == true,
            line.Resources is { } on ? on.Items.Select(resource => ParameterKeys.Text(resource.Arn)).ToArray() : ["*"]
        );
        return new Proof([]).Never(new ProofSide([catalog], []), new DecidedStatement(false, actions, resources, null, []));
    }
}
