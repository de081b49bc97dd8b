using Wiv.Catalog.Core.Emit.Deployment;
using Wiv.Catalog.Core.Holes;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Statements;
using Wiv.Catalog.Core.Text;
using Wiv.Catalog.Core.Text.Output;

namespace Wiv.Catalog.Core.Emit.CloudFormation;

/// <summary>Writes the CloudFormation template that a customer deploys.</summary>
internal sealed class CloudFormationTemplate
{
    private readonly RolePlan _plan;
    private readonly TemplateNames _names;
    private readonly CloudFormationYaml _yaml = new();

    private CloudFormationTemplate(RolePlan plan) => (_plan, _names) = (plan, new TemplateNames(plan));

    public static string Write(RolePlan plan)
    {
        var template = new CloudFormationTemplate(plan);
        template.Write();
        return template._yaml.ToString();
    }

    private void Write()
    {
        foreach (string note in _plan.Notes)
        {
            _yaml.Comment(note);
        }

        _yaml.Member("AWSTemplateFormatVersion", YamlText.Of("2010-09-09"));
        Text("Description", IamDescription.Of(_plan.Catalog.Title));
        if (_plan.HasRole || _plan.Parameters.Count > 0)
        {
            _yaml.Block("Parameters", WriteParameters);
        }

        _yaml.Block("Resources", WriteResources);
        _yaml.Block("Outputs", WriteOutputs);
    }

    private void WriteParameters()
    {
        foreach (Parameter parameter in _plan.Parameters)
        {
            WriteParameter(_names.Of(parameter), parameter.Why, ParameterForm.Of(parameter), parameter.Details);
        }

        if (_plan.HasRole)
        {
            WriteParameter(
                _names.RoleName,
                _plan.RoleNameDescription,
                ParameterForm.RoleName,
                new ParameterDetails { Default = _plan.RoleName }
            );
        }
    }

    private void WriteParameter(string name, string why, ParameterForm form, ParameterDetails details) =>
        _yaml.Block(
            name,
            () =>
            {
                _yaml.Member("Type", YamlText.Of("String"));
                Text("Description", why);
                Text("Default", details.Default);
                if (details.IsSecret)
                {
                    _yaml.Member("NoEcho", $"true");
                }

                if (details.Values.Count > 0)
                {
                    _yaml.List("AllowedValues", details.Values.Select(YamlText.Of));
                }

                _yaml.Member("AllowedPattern", YamlText.Of(form.Pattern));
                _yaml.Member("MinLength", $"{form.Shortest}");
                _yaml.Member("MaxLength", $"{form.Longest}");
                _yaml.Member("ConstraintDescription", YamlText.Of($"must be {form.Words}"));
            }
        );

    private void WriteResources()
    {
        if (_plan.HasRole)
        {
            Resource(_names.Role, "AWS::IAM::Role", WriteRole);
        }

        foreach (PolicyPart policy in _plan.IsInline ? [] : _plan.Policies)
        {
            Resource(
                _names.Of(policy),
                "AWS::IAM::ManagedPolicy",
                () =>
                {
                    _yaml.Member("ManagedPolicyName", YamlText.Of(policy.Name));
                    Text("Description", IamDescription.Of(policy.Policy.Why));
                    WriteDocument("PolicyDocument", policy.Statements);
                }
            );
        }
    }

    private void WriteRole()
    {
        _yaml.Member("RoleName", TemplateNames.Ref(_names.RoleName));
        Text("Description", IamDescription.Of(_plan.Catalog.Title));
        WriteDocument("AssumeRolePolicyDocument", _plan.Trust);
        if (_plan.Policies.Count == 0)
        {
            return;
        }

        if (_plan.IsInline)
        {
            _yaml.Block("Policies", WriteInlinePolicies);
        }
        else
        {
            _yaml.List("ManagedPolicyArns", _plan.Policies.Select(policy => TemplateNames.Ref(_names.Of(policy))));
        }
    }

    private void WriteInlinePolicies()
    {
        foreach (PolicyPart policy in _plan.Policies)
        {
            _yaml.Item(() =>
            {
                _yaml.Member("PolicyName", YamlText.Of(policy.Name));
                WriteDocument("PolicyDocument", policy.Statements);
            });
        }
    }

    private void WriteOutputs()
    {
        if (_plan.HasRole)
        {
            Output("RoleArn", "The ARN of the role", $"!GetAtt {YamlText.Of(_names.Role)}.Arn");
            return;
        }

        foreach (PolicyPart policy in _plan.Policies)
        {
            Output(_names.Of(policy) + "Arn", $"The ARN of the policy {policy.Name}", TemplateNames.Ref(_names.Of(policy)));
        }
    }

    private void Output(string name, string description, YamlCode value) =>
        _yaml.Block(
            name,
            () =>
            {
                _yaml.Member("Description", YamlText.Of(description));
                _yaml.Member("Value", value);
            }
        );

    private void Resource(string name, string type, Action properties) =>
        _yaml.Block(
            name,
            () =>
            {
                _yaml.Member("Type", YamlText.Of(type));
                _yaml.Block("Properties", properties);
            }
        );

    private void WriteDocument(string name, EquatableArray<Statement> statements) =>
        _yaml.Block(
            name,
            () =>
            {
                _yaml.Member("Version", YamlText.Of(StatementMembers.PolicyLanguageVersion));
                _yaml.Block("Statement", () => WriteStatements(statements));
            }
        );

    private void WriteStatements(EquatableArray<Statement> statements)
    {
        foreach (Statement statement in statements)
        {
            _yaml.Item(() => WriteMembers(StatementMembers.Of(statement)));
        }
    }

    private void WriteMembers(IEnumerable<PolicyMember> members)
    {
        foreach (PolicyMember member in members)
        {
            if (member.Members is { } inner)
            {
                _yaml.Block(member.Name, () => WriteMembers(inner));
            }
            else
            {
                _yaml.Member(member.Name, member.Texts.Select(_names.Value).ToArray());
            }
        }
    }

    private void Text(string name, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            _yaml.Member(name, YamlText.Of(text!));
        }
    }
}
