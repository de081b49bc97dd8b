using Wiv.Catalog.Core.Importing.Naming;
using Wiv.Catalog.Core.Importing.Reading;
using Wiv.Catalog.Core.Json;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Parsing;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Importing.Terraform;

/// <summary>What expressions of Terraform stand for: variables, and what it knows of the account.</summary>
internal sealed class TerraformNames(ImportContext context, JsonObject source)
{
    private const string Variable = "var.";
    private const string LocalStart = "local.";

    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);
    private bool _hasToldPartition;

    /// <summary>The text of an expression, or <see langword="null"/> after telling that only the deployment knows it.</summary>
    public Template? Resolve(string expression, SourceSpan span)
    {
        if (
            expression.StartsWith(Variable, StringComparison.Ordinal)
            && Words.Of(expression.Substring(Variable.Length)) is var name
        )
        {
            return NameReader.IsName(name) && IsPlain(expression) ? OfVariable(expression, name, span) : Refuse(expression, span);
        }

        string[] parts = expression.Split('.');
        return parts is not { Length: 4 } || parts[0] != "data"
            ? Refuse(expression, span)
            : (parts[1], parts[3]) switch
            {
                ("aws_caller_identity", "account_id" or "id") => Known("AccountId", ParameterType.AccountId, span),
                ("aws_region", "name" or "id" or "region") => Known("Region", ParameterType.Region, span),
                ("aws_partition", "partition" or "id") => OfPartition("aws", expression, span),
                ("aws_partition", "dns_suffix") => OfPartition("amazonaws.com", expression, span),
                _ => Refuse(expression, span),
            };
    }

    /// <summary>The text of a local value that is written out; <see langword="null"/> for any other expression.</summary>
    public string? Local(string expression) =>
        expression.StartsWith(LocalStart, StringComparison.Ordinal)
            ? TerraformBlocks
                .Find(source, "locals")
                .Select(block => block.Find(expression.Substring(LocalStart.Length))?.Value)
                .OfType<JsonText>()
                .FirstOrDefault()
                ?.Value
            : null;

    /// <summary>Tells what only the deployment knows.</summary>
    public Template? Refuse(string expression, SourceSpan span)
    {
        context.Refuse(
            span,
            $"'{expression}' is known only on deployment",
            "write it out or as a variable, ${var.name}, or import the plan: terraform show -json"
        );
        return null;
    }

    private static bool IsPlain(string expression) =>
        expression.Skip(Variable.Length).All(c => char.IsLetterOrDigit(c) || c is '_' or '-');

    private Template? OfVariable(string expression, string name, SourceSpan span)
    {
        // Two variables may differ in their underscores alone.
        if (_names.TryGetValue(name, out string? other) && other != expression)
        {
            context.Refuse(span, $"'{expression}' and '{other}' would both be the parameter {name}", "rename one of them");
            return null;
        }

        _names[name] = expression;
        JsonObject? declared = TerraformBlocks.Find(source, "variable", expression.Substring(Variable.Length)).FirstOrDefault();
        string type = (declared?.Find("type")?.Value as JsonText)?.Value ?? "string";
        if (type is not ("string" or "number" or "${string}"))
        {
            context.Refuse(
                span,
                $"'{expression}' is a {type}",
                "a catalog's parameter is a single text; use one variable per item"
            );
            return null;
        }

        string why = NoteText.Of((declared?.Find("description")?.Value as JsonText)?.Value ?? "");
        ParameterHint hint = VariableHint.Of(declared, expression, why, out IReadOnlyList<string> lost);
        context.Hint(span.Path, name, hint with { Declared = $"{type}\n{hint.Declared}" });
        if (lost.Count > 0 && _told.Add(name))
        {
            context.Warn(
                declared!.Span,
                $"'{expression}' has {string.Join(", ", lost)}, and a parameter of a catalog cannot have that",
                "the catalog leaves it out"
            );
        }

        return new TemplateBuilder().Parameter(name).Build();
    }

    /// <summary>What Terraform knows is a parameter of a catalog, under a name that no variable has.</summary>
    private Template Known(string name, ParameterType type, SourceSpan span)
    {
        bool isTaken = TerraformBlocks
            .Find(source, "variable")
            .SelectMany(block => block.Members)
            .Any(variable => Words.Of(variable.Name.Value) == name);
        string free = isTaken ? "Own" + name : name;
        context.Hint(span.Path, free, new ParameterHint(type, ""));
        return new TemplateBuilder().Parameter(free).Build();
    }

    private Template OfPartition(string text, string expression, SourceSpan span)
    {
        if (!_hasToldPartition)
        {
            context.Warn(
                span,
                $"'{expression}' is '{text}' in the catalog",
                "outside the partition aws the policies are different"
            );
            _hasToldPartition = true;
        }

        return Template.Literal(text);
    }
}
