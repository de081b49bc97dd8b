using Wiv.Catalog.Core.Emit.Deployment;
using Wiv.Catalog.Core.Holes;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Statements;
using Wiv.Catalog.Core.Text;
using Wiv.Catalog.Core.Text.Output;

namespace Wiv.Catalog.Core.Emit.Terraform;

/// <summary>Writes the Terraform module that a customer deploys.</summary>
internal sealed class TerraformModule
{
    private readonly RolePlan _plan;
    private readonly ModuleNames _names;
    private readonly HclWriter _hcl = new();
    private readonly PolicyDocumentBlock _documents;

    private TerraformModule(RolePlan plan)
    {
        _plan = plan;
        _names = new ModuleNames(plan);
        _documents = new PolicyDocumentBlock(_hcl, _names);
    }

    public static string Write(RolePlan plan)
    {
        var module = new TerraformModule(plan);
        module.Write();
        return module._hcl.ToString();
    }

    private void Write()
    {
        foreach (string note in _plan.Notes)
        {
            _hcl.Comment(note);
        }

        _hcl.Block($"terraform", WriteRequirements);
        foreach (Parameter parameter in _plan.Parameters)
        {
            WriteVariable(_names.Of(parameter), parameter.Why, ParameterForm.Of(parameter), parameter.Details);
        }

        if (_plan.HasRole)
        {
            WriteVariable(
                _names.RoleName,
                _plan.RoleNameDescription,
                ParameterForm.RoleName,
                new ParameterDetails { Default = _plan.RoleName }
            );
        }

        if (_plan.UsesPartition)
        {
            _hcl.Block($"data \"aws_partition\" \"current\"");
        }

        if (_plan.HasRole)
        {
            WriteRole();
        }

        foreach (PolicyPart policy in _plan.Policies)
        {
            WritePolicy(policy);
        }

        if (_plan.HasRole)
        {
            WriteOutput("role_arn", "The ARN of the role", $"aws_iam_role.this.arn");
        }
    }

    private void WriteRequirements()
    {
        _hcl.Arguments(("required_version", HclText.Of(">= 1.0")));
        _hcl.Block(
            $"required_providers",
            () => _hcl.Arguments(("aws", $"{{ source = \"hashicorp/aws\", version = \">= 4.0\" }}"))
        );
    }

    private void WriteVariable(string name, string why, ParameterForm form, ParameterDetails details) =>
        _hcl.Block(
            $"variable {HclText.Of(name)}",
            () =>
            {
                _hcl.Arguments(
                    ("type", $"string"),
                    ("description", why.Length == 0 ? null : HclText.Of(why)),
                    ("default", details.Default is { } usual ? HclText.Of(usual) : null),
                    ("sensitive", details.IsSecret ? HclCode.Of($"true") : null)
                );
                _hcl.Block($"validation", () => WriteValidation(name, form));
                if (details.Values.Count > 0)
                {
                    _hcl.Block($"validation", () => WriteValues(name, details.Values));
                }
            }
        );

    private void WriteValidation(string name, ParameterForm form)
    {
        HclCode variable = $"var.{HclText.Name(name)}";
        HclCode length =
            form.Shortest == form.Longest
                ? HclCode.Of($"length({variable}) == {form.Longest}")
                : $"length({variable}) >= {form.Shortest} && length({variable}) <= {form.Longest}";
        _hcl.Arguments(
            ("condition", $"{length} && can(regex({HclText.Of(form.Pattern)}, {variable}))"),
            ("error_message", HclText.Of($"The value of {name} must be {form.Words}."))
        );
    }

    private void WriteValues(string name, EquatableArray<string> values)
    {
        HclCode list = HclCode.Join($", ", values.Select(HclText.Of));
        _hcl.Arguments(
            ("condition", $"contains([{list}], var.{HclText.Name(name)})"),
            ("error_message", HclText.Of($"The value of {name} must be one of {string.Join(", ", values)}."))
        );
    }

    private void WriteRole()
    {
        _documents.Write(ModuleNames.Trust, _plan.Trust);
        string? description = IamDescription.Of(_plan.Catalog.Title);
        WriteResource(
            "aws_iam_role",
            "this",
            ("name", $"var.{HclText.Name(_names.RoleName)}"),
            ("description", description is null ? null : HclText.Of(description)),
            ("assume_role_policy", Document(ModuleNames.Trust))
        );
    }

    private void WritePolicy(PolicyPart policy)
    {
        string name = _names.Of(policy);
        HclCode arn = $"aws_iam_policy.{HclText.Name(name)}.arn";
        _documents.Write(name, policy.Statements);
        if (_plan.IsInline)
        {
            WriteResource(
                "aws_iam_role_policy",
                name,
                ("name", HclText.Of(policy.Name)),
                ("role", $"aws_iam_role.this.id"),
                ("policy", Document(name))
            );
            return;
        }

        string? description = IamDescription.Of(policy.Policy.Why);
        WriteResource(
            "aws_iam_policy",
            name,
            ("name", HclText.Of(policy.Name)),
            ("description", description is null ? null : HclText.Of(description)),
            ("policy", Document(name))
        );
        if (_plan.HasRole)
        {
            WriteResource("aws_iam_role_policy_attachment", name, ("role", $"aws_iam_role.this.name"), ("policy_arn", arn));
        }
        else
        {
            WriteOutput($"{name}_arn", $"The ARN of the policy {policy.Name}", arn);
        }
    }

    private static HclCode Document(string name) => $"data.aws_iam_policy_document.{HclText.Name(name)}.json";

    private void WriteResource(string type, string name, params (string Name, HclCode? Value)[] arguments) =>
        _hcl.Block($"resource {HclText.Of(type)} {HclText.Of(name)}", () => _hcl.Arguments(arguments));

    private void WriteOutput(string name, string description, HclCode value) =>
        _hcl.Block(
            $"output {HclText.Of(name)}",
            () => _hcl.Arguments(("description", HclText.Of(description)), ("value", value))
        );
}
