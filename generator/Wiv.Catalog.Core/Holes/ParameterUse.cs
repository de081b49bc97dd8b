using Wiv.Catalog.Core.Declarations;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Diagnostics.CatalogText;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Text;
using Wiv.Catalog.Grammar;

namespace Wiv.Catalog.Core.Holes;

/// <summary>A parameter and what the holes take in which it stands; those that do not go together are told.</summary>
/// <param name="declared">The parameter.</param>
/// <param name="problems">Where problems go.</param>
internal sealed class ParameterUse(ParameterDeclaration declared, List<Problem> problems)
{
    private SourceSpan _narrowest;

    /// <summary>The parameter, narrowed by every hole so far.</summary>
    public Parameter Parameter { get; private set; } =
        new(declared.Name.Value, declared.Type, declared.Matches, declared.Why) { Details = declared.Details };

    /// <summary>Narrows the parameter to a hole that it stands in.</summary>
    public void Add(Hole hole, int room, PositionedTemplate text)
    {
        if (!Fits(hole, text))
        {
            return;
        }

        Parameter = Parameter with { Room = Math.Min(Parameter.Room, room) };
        switch (Parameter.Type)
        {
            // Their form is narrower than that of any hole they fit.
            case ParameterType.AccountId or ParameterType.Region:
                break;
            case ParameterType.Arn:
                Parameter = Parameter with { Hole = hole == Hole.Value ? Parameter.Hole : hole };
                break;
            default:
                Narrow(hole, text);
                break;
        }
    }

    /// <summary>Tells the values of the declaration that the parameter does not take where it stands.</summary>
    public void CheckValues()
    {
        var form = ParameterForm.Of(Parameter);
        foreach (PositionedText value in declared.Written.Where(value => !form.Takes(value.Value)))
        {
            problems.Add(
                FormRules.InvalidValue.At(
                    value.Span,
                    value.Value,
                    $"a value of the parameter '{Parameter.Name}'",
                    $"it must be {form.Words}"
                )
            );
        }
    }

    /// <summary>Whether some value of the type fits the hole; a type that is not meant for it is told.</summary>
    private bool Fits(Hole hole, PositionedTemplate text)
    {
        string where = text.Template.ToString();
        string type = ParameterTypes.NameOf(Parameter.Type);
        if (Parameter.Type == ParameterType.Arn && text.Template.Parts.Count > 1)
        {
            const string Advice = "let it stand alone, or use a parameter of another type";
            problems.Add(ContentRules.ParameterMisfit.At(text.Span, Parameter.Name, type, where, Advice));
            return false;
        }

        IReadOnlyList<ParameterType> meant = HoleWords.TypesOf(hole);
        if (meant.Count == 0 || meant.Contains(Parameter.Type))
        {
            return true;
        }

        string place = HoleWords.Place(hole);
        string types = string.Join(" or ", meant.Select(ParameterTypes.NameOf));
        bool takesText = Parameter.Type is ParameterType.Text or ParameterType.ExternalId;
        problems.Add(
            takesText
                ? ContentRules.ParameterOfOtherType.At(text.Span, Parameter.Name, type, place, where, types)
                : ContentRules.ParameterMisfit.At(text.Span, Parameter.Name, type, where, $"{place} is of type {types}")
        );
        return takesText;
    }

    private void Narrow(Hole hole, PositionedTemplate text)
    {
        if (HoleOrder.Narrower(Parameter.Hole, hole) is { } narrower)
        {
            _narrowest = narrower == Parameter.Hole ? _narrowest : text.Span;
            Parameter = Parameter with { Hole = narrower };
            return;
        }

        string other = $"{HoleWords.Place(Parameter.Hole)}, which it is in {Places.Of(_narrowest, text.Span)}";
        problems.Add(
            ContentRules.ParameterMisfit.At(
                text.Span,
                Parameter.Name,
                ParameterTypes.NameOf(Parameter.Type),
                text.Template.ToString(),
                $"no value is {HoleWords.Place(hole)} and also {other}; use two parameters"
            )
        );
    }
}
