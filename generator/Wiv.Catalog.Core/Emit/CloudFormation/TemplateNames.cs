using Wiv.Catalog.Core.Emit.Deployment;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Naming;
using Wiv.Catalog.Core.Statements;
using Wiv.Catalog.Core.Text.Output;

namespace Wiv.Catalog.Core.Emit.CloudFormation;

/// <summary>The logical names of a template, which are letters and digits; parameters and resources share them.</summary>
internal sealed class TemplateNames
{
    private readonly UniqueNames _names = new();
    private readonly Dictionary<string, string> _parameters;
    private readonly Dictionary<string, string> _policies;

    public TemplateNames(RolePlan plan)
    {
        // The customer knows the parameters by the catalog's names, so they come first.
        _parameters = plan.Parameters.ToDictionary(parameter => parameter.Name, parameter => Add(parameter.Name));
        RoleName = _names.Add("RoleName");
        Role = _names.Add("Role");
        _policies = plan.Policies.ToDictionary(policy => policy.Name, policy => Add(policy.Name));
    }

    public string RoleName { get; }

    public string Role { get; }

    public string Of(Parameter parameter) => _parameters[parameter.Name];

    public string Of(PolicyPart policy) => _policies[policy.Name];

    /// <summary>A text of a policy as a value: a text, a parameter, or a text with parameters in it.</summary>
    public YamlCode Value(Template text)
    {
        TextPiece[] pieces = TextPieces.Of(text).ToArray();
        if (Array.TrueForAll(pieces, piece => piece.Kind == TextPieceKind.Literal))
        {
            return YamlText.Of(text.ToString());
        }

        return pieces is [{ Kind: TextPieceKind.Parameter, Text: var name }]
            ? Ref(_parameters[name])
            : $"!Sub {YamlText.Of(string.Concat(pieces.Select(InSub)))}";
    }

    /// <summary>A reference to a parameter or a resource.</summary>
    public static YamlCode Ref(string name) => $"!Ref {YamlText.Of(name)}";

    private string InSub(TextPiece piece) =>
        piece.Kind switch
        {
            TextPieceKind.Parameter => SubText.Value(_parameters[piece.Text]),
            TextPieceKind.Partition => SubText.Value("AWS::Partition"),
            _ => SubText.Of(piece.Text),
        };

    private string Add(string name)
    {
        string logical = Identifier.FromName(name).Replace("_", "");
        return _names.Add(logical.Length == 0 ? "Policy" : logical);
    }
}
