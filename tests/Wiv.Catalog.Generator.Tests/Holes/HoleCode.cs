using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Emit;
using Wiv.Catalog.Core.Linking;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Parsing;
using Wiv.Catalog.Core.Statements;
using Wiv.Catalog.Generator.Tests.Generation;

namespace Wiv.Catalog.Generator.Tests.Holes;

/// <summary>What a catalog becomes with a parameter in a hole: code, a CloudFormation template and a Terraform module.</summary>
internal sealed class HoleCode
{
    private static readonly Lazy<IReadOnlyList<HoleCode>> Compiled = new(Compile);

    private readonly PermissionCatalog _catalog;
    private readonly MethodInfo _policy;
    private readonly (Regex Pattern, int Shortest, int Longest) _cloudFormation;
    private readonly (Regex Pattern, int Shortest, int Longest) _terraform;

    private HoleCode(HoleCase hole, string name, string text, CompiledCode code)
    {
        Case = hole;
        LinkedCatalogs linked = CatalogLinker.Link([CatalogParser.Parse($"{name}.permissions.yaml", text)]);
        Assert.DoesNotContain(linked.Problems, problem => problem.Rule.Severity == Severity.Error);
        _catalog = Assert.Single(linked.Catalogs);
        _policy = code.Class($"{name}Policies").GetMethod(hole.IsTrust ? "Trust" : "Every")!;
        Dictionary<string, string> files = Artifacts.Of(_catalog).ToDictionary(file => file.FileName, file => file.Text);
        Match form = Regex.Match(
            files["cloudformation.yaml"],
            @"  X:\n(?:    .*\n)*?    AllowedPattern: '(.*)'\n    MinLength: (\d+)\n    MaxLength: (\d+)\n"
        );
        _cloudFormation = Form(form.Groups[1].Value.Replace("''", "'"), form.Groups[2].Value, form.Groups[3].Value);
        form = Regex.Match(
            files["main.tf"],
            @"condition += (?:length\(var.x\) == (\d+)|length\(var.x\) >= (\d+) && length\(var.x\) <= (\d+)) && can\(regex\(""(.*)"", var.x\)\)"
        );
        string only = form.Groups[1].Value;
        _terraform = Form(
            form.Groups[4].Value.Replace(@"\\", @"\"),
            only.Length > 0 ? only : form.Groups[2].Value,
            only.Length > 0 ? only : form.Groups[3].Value
        );
    }

    public static IReadOnlyList<HoleCode> All => Compiled.Value;

    public HoleCase Case { get; }

    /// <summary>The typed parameter; <see langword="null"/> when its type refuses the value.</summary>
    public object? Typed(string value)
    {
        object?[] arguments = [value, null];
        Type type = _policy.GetParameters().Single().ParameterType;
        return (bool)type.GetMethod("TryParse", [typeof(string), type.MakeByRefType()])!.Invoke(null, arguments)!
            ? arguments[1]
            : null;
    }

    public object Default => Activator.CreateInstance(_policy.GetParameters().Single().ParameterType)!;

    /// <summary>The policy with the parameter; an exception is thrown as it is.</summary>
    public string Json(object parameter) =>
        ((PolicyDocument)_policy.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [parameter], null)!).ToJson();

    /// <summary>The policy with the text put in as it is.</summary>
    public JsonNode Literal(string value) =>
        JsonNode.Parse(
            Case.IsTrust
                ? PolicyJsonFile.Write(_catalog.Trust, _ => value)
                : PolicyJsonFile.Write(_catalog.Policies.Single(), _ => value)
        )!;

    public bool CloudFormationTakes(string value) => Takes(_cloudFormation, value);

    public bool TerraformTakes(string value) => Takes(_terraform, value);

    public override string ToString() => Case.ToString();

    private static (Regex, int, int) Form(string pattern, string shortest, string longest) =>
        (new Regex(pattern, RegexOptions.CultureInvariant), int.Parse(shortest), int.Parse(longest));

    /// <summary>The whole value must match: <c>$</c> of .NET stands before a last line break too, RE2's does not.</summary>
    private static bool Takes((Regex Pattern, int Shortest, int Longest) form, string value) =>
        value.Length >= form.Shortest
        && value.Length <= form.Longest
        && form.Pattern.Match(value) is { Success: true } match
        && match.Length == value.Length;

    private static IReadOnlyList<HoleCode> Compile()
    {
        (HoleCase Hole, string Name, string Text)[] catalogs =
        [
            .. HoleCase.All.Select((hole, number) => (hole, $"Shop{number}", hole.Catalog($"Shop{number}"))),
        ];
        var code = new CompiledCode(
            catalogs.Select(catalog => new CatalogText($"/catalog/{catalog.Name}.permissions.yaml", catalog.Text))
        );
        return [.. catalogs.Select(catalog => new HoleCode(catalog.Hole, catalog.Name, catalog.Text, code))];
    }
}
