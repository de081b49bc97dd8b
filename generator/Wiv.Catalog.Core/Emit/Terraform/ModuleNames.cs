using Wiv.Catalog.Core.Emit.Deployment;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Statements;
using Wiv.Catalog.Core.Text.Output;

namespace Wiv.Catalog.Core.Emit.Terraform;

/// <summary>The names of a module's variables and policies, and the texts in which they stand.</summary>
internal sealed class ModuleNames
{
    /// <summary>The trust policy's document.</summary>
    public const string Trust = "trust";

    /// <summary>What a module's block keeps for itself: https://developer.hashicorp.com/terraform/language/block/variable</summary>
    private readonly UniqueNames _variableNames = new(
        "source",
        "version",
        "providers",
        "count",
        "for_each",
        "lifecycle",
        "depends_on",
        "locals"
    );

    private readonly UniqueNames _policyNames = new(Trust);
    private readonly Dictionary<string, string> _variables;
    private readonly Dictionary<string, string> _policies;

    public ModuleNames(RolePlan plan)
    {
        _variables = plan.Parameters.ToDictionary(
            parameter => parameter.Name,
            parameter => _variableNames.Add(SnakeName.Of(parameter.Name))
        );
        RoleName = _variableNames.Add("role_name");
        _policies = plan.Policies.ToDictionary(policy => policy.Name, policy => _policyNames.Add(SnakeName.Of(policy.Name)));
    }

    public string RoleName { get; }

    public string Of(Parameter parameter) => _variables[parameter.Name];

    public string Of(PolicyPart policy) => _policies[policy.Name];

    /// <summary>A text of a policy as an expression: a text, a variable, or a text with variables in it.</summary>
    public HclCode Value(Template text)
    {
        TextPiece[] pieces = TextPieces.Of(text).ToArray();
        return pieces is [{ Kind: TextPieceKind.Parameter, Text: var name }]
            ? Variable(name)
            : HclText.Quoted(pieces.Select(Inside));
    }

    private HclCode Variable(string parameter) => $"var.{HclText.Name(_variables[parameter])}";

    private HclCode Inside(TextPiece piece) =>
        piece.Kind switch
        {
            TextPieceKind.Parameter => HclText.Interpolation(Variable(piece.Text)),
            TextPieceKind.Partition => HclText.Interpolation($"data.aws_partition.current.partition"),
            _ => HclText.InsidePolicy(piece.Text),
        };
}
