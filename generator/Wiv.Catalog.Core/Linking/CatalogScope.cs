using Wiv.Catalog.Core.Declarations;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Diagnostics.CatalogText;
using Wiv.Catalog.Core.Holes;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Linking;

/// <summary>What the files of one catalog declare, by kind.</summary>
internal sealed class CatalogScope
{
    private readonly List<Problem> _problems;
    private bool _isTooLong;

    public CatalogScope(string name, CatalogFile[] files, List<Problem> problems)
    {
        _problems = problems;
        bool isDamaged = files.Any(file => file.IsDamaged);
        Parameters = new DeclaredNames<Parameter>(name, "parameter", isDamaged, problems);
        Resources = new DeclaredNames<Resource>(name, "resource", isDamaged, problems);
        Conditions = new DeclaredNames<Condition>(name, "condition", isDamaged, problems);
        Categories = new DeclaredNames<Category>(name, "category", isDamaged, problems);
        var policies = new DeclaredNames<PolicyDeclaration>(name, "policy", isDamaged, problems);
        Declare(files, policies);
        Policies = policies.Values.ToArray();
        Trust = files.SelectMany(file => file.Trust).ToArray();
        Never = files.SelectMany(file => file.Never).ToArray();
        CheckLength(files.Sum(file => (long)file.Length));
        SameIdentifierCheck.Check("the parameter", Parameters.Names, problems);
        SameIdentifierCheck.Check("the resource", Resources.Names, problems);
        SameIdentifierCheck.Check("the condition", Conditions.Names, problems);
        SameIdentifierCheck.CheckPolicies(name, policies.Names, problems);
    }

    public DeclaredNames<Parameter> Parameters { get; }

    public DeclaredNames<Resource> Resources { get; }

    public DeclaredNames<Condition> Conditions { get; }

    public DeclaredNames<Category> Categories { get; }

    /// <summary>The policies; none where all together are too long, which is told.</summary>
    public IReadOnlyList<PolicyDeclaration> Policies { get; private set; }

    /// <summary>The trust entries; none where all together are too long, which is told.</summary>
    public IReadOnlyList<TrustDeclaration> Trust { get; private set; }

    /// <summary>What the role can never do; nothing where all policies together are too long, which is told.</summary>
    public IReadOnlyList<NeverDeclaration> Never { get; private set; }

    /// <summary>Where problems go.</summary>
    public List<Problem> Problems => _problems;

    /// <summary>Marks the parameters of a text as used, and tells those that are not declared.</summary>
    /// <returns>The text with the parameters that were meant.</returns>
    public Template UseParameters(PositionedTemplate text)
    {
        Template meant = text.Template;
        foreach (string name in text.Template.Parameters)
        {
            Parameter? parameter = Parameters.Use(name, text.Span);
            meant = parameter is null ? meant : meant.WithParameter(name, parameter.Name);
        }

        TellVariables(text);
        return meant;
    }

    /// <summary>Tells parameters that are written as policy variables, as templates of CloudFormation write them.</summary>
    private void TellVariables(PositionedTemplate text)
    {
        foreach (string name in text.Template.Variables.Where(name => Parameters.Find(name) is not null))
        {
            Parameters.Use(name, text.Span);
            _problems.Add(
                ContentRules.MalformedPlaceholder.At(
                    text.Span,
                    text.Template.ToString(),
                    $"AWS has no policy variable '{name}'; did you mean '{{{name}}}'?"
                )
            );
        }
    }

    /// <summary>Tells what is declared and never used.</summary>
    public void ReportUnused()
    {
        if (_isTooLong)
        {
            return;
        }

        Parameters.ReportUnused();
        Resources.ReportUnused();
        Conditions.ReportUnused();
        Categories.ReportUnused();
    }

    private void CheckLength(long length)
    {
        IEnumerable<StatementDeclaration> rows = Policies
            .SelectMany(policy => policy.Groups)
            .SelectMany(group => group.Permissions)
            .Concat<StatementDeclaration>(Trust);
        long most = Math.Min(Budgets.WrittenOut, Budgets.WrittenOutAnyway + (Budgets.WrittenOutTimes * length));
        if (new WrittenOutCheck(this).FirstOver(rows, most) is { } place)
        {
            _problems.Add(TooLongWrittenOut.At(place, most));
            _isTooLong = true;
            Resources.Drop();
            Conditions.Drop();
            Policies = [];
            Trust = [];
            Never = [];
        }
    }

    private void Declare(CatalogFile[] files, DeclaredNames<PolicyDeclaration> policies)
    {
        var holes = new ParameterHoles(files, _problems);
        foreach (ParameterDeclaration parameter in files.SelectMany(file => file.Parameters))
        {
            Parameters.Declare(parameter.Name, holes.Of(parameter));
        }

        foreach (ResourceDeclaration resource in files.SelectMany(file => file.Resources))
        {
            Resources.Declare(resource.Name, Link(resource));
        }

        foreach (ConditionDeclaration condition in files.SelectMany(file => file.Conditions))
        {
            Conditions.Declare(condition.Name, Link(condition));
        }

        foreach (CategoryDeclaration category in files.SelectMany(file => file.Categories))
        {
            Categories.Declare(category.Name, new Category(category.Name.Value, category.Why));
        }

        foreach (PolicyDeclaration policy in files.SelectMany(file => file.Policies))
        {
            policies.Declare(policy.Name, policy);
        }
    }

    private Resource Link(ResourceDeclaration resource)
    {
        if (resource.Arn is not { } arn)
        {
            // Broken and told; the name still exists, so that what uses it is not told again.
            return new Resource(resource.Name.Value, Template.None, resource.Label, resource.Why);
        }

        Template template = UseParameters(arn);
        if (arn.Template.Parts.Count == 1 && arn.Template.Parts[0] is { IsParameter: true, Text: var name })
        {
            ParameterType? type = Parameters.Find(name)?.Type;
            if (type is { } other and not ParameterType.Arn)
            {
                const string Advice = "a whole resource is a parameter of type arn";
                _problems.Add(
                    ContentRules.ParameterMisfit.At(arn.Span, name, ParameterTypes.NameOf(other), arn.Template.ToString(), Advice)
                );
            }
        }

        return new Resource(resource.Name.Value, template, resource.Label, resource.Why);
    }

    private Condition Link(ConditionDeclaration condition)
    {
        EquatableArray<KeyTest> tests = condition
            .Tests.Select(test => new KeyTest(
                test.Operator.Value,
                test.Key.Value,
                test.Values.Select(UseParameters).ToEquatableArray()
            ))
            .ToEquatableArray();
        return new Condition(condition.Name.Value, tests, condition.Label, condition.Why);
    }
}
