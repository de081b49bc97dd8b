using Wiv.Catalog.Core.Holes;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Importing;

/// <summary>Keeps of what an input declares of a parameter's values those that its type takes, and tells the others.</summary>
/// <param name="context">Where problems go.</param>
/// <param name="hint">What the input tells of the parameter.</param>
internal sealed class KeptDetails(ImportContext context, ParameterHint hint)
{
    public ParameterDetails Of(Parameter parameter)
    {
        ParameterDetails details = WithoutKnownLengths(parameter, hint.Details);
        var form = ParameterForm.Of(parameter with { Details = details });
        string type = ParameterTypes.NameOf(parameter.Type);
        string[] values = [.. details.Values.Where(form.Takes)];
        string[] others = [.. details.Values.Except(values).Select(value => $"'{value}'")];
        if (others.Length > 0 && values.Length == 0)
        {
            context.Refuse(
                hint.Span,
                $"the parameter '{parameter.Name}' takes only {ListedNames.Of(others)}, which no parameter of the type {type} takes",
                "write the values out, a policy for each"
            );
        }
        else if (others.Length > 0)
        {
            context.Warn(
                hint.Span,
                $"the parameter '{parameter.Name}' takes {ListedNames.Of(others)}, which no parameter of the type {type} takes",
                "the catalog leaves that out"
            );
        }

        string? usual = details.Default;
        if (usual is not null && !(form.Takes(usual) && (values.Length == 0 || values.Contains(usual))))
        {
            context.Warn(
                hint.Span,
                $"the parameter '{parameter.Name}' is '{usual}' by default, which the catalog's parameter does not take",
                "the catalog has no default for it"
            );
            usual = null;
        }

        return details with
        {
            Values = values.ToEquatableArray(),
            Default = usual,
        };
    }

    /// <summary>The lengths of a type of one length are no news.</summary>
    private static ParameterDetails WithoutKnownLengths(Parameter parameter, ParameterDetails details)
    {
        var form = ParameterForm.Of(parameter);
        return details with
        {
            Shortest = details.Shortest <= form.Shortest ? 0 : details.Shortest,
            Longest = details.Longest >= form.Longest ? int.MaxValue : details.Longest,
        };
    }
}
