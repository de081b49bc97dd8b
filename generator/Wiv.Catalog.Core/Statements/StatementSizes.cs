using Wiv.Catalog.Core.Holes;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Statements;

/// <summary>Counts policies as the rules about quotas do: with an example for every parameter.</summary>
/// <remarks>
/// Not with the longest value that a parameter may have: an ARN may have 2,048 characters, and a policy with three of them
/// would always be split in vain.
/// </remarks>
internal sealed class StatementSizes(PermissionCatalog catalog)
{
    private readonly ParameterValues _values = new(catalog.Parameters);

    /// <summary>A policy without statements.</summary>
    public int Empty => Of();

    public int Of(params Statement[] statements) =>
        PolicySize.Of(PolicyJsonFile.Write(statements.ToEquatableArray(), _values.Example));
}
