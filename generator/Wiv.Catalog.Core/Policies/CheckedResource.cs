using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Policies;

/// <summary>A resource of a statement.</summary>
internal sealed class CheckedResource
{
    private readonly Lazy<ArnPattern?> _arn;

    /// <param name="text">As it is written, and where.</param>
    /// <param name="pattern">The same with an example in place of every parameter of a catalog.</param>
    /// <param name="template">The same with its parameters.</param>
    public CheckedResource(PositionedText text, string? pattern = null, Template? template = null)
    {
        Text = text;
        Pattern = pattern ?? text.Value;
        Template = template ?? Template.Literal(Pattern);
        _arn = new Lazy<ArnPattern?>(() => ArnPattern.Parse(Pattern));
    }

    /// <summary>As it is written, and where.</summary>
    public PositionedText Text { get; }

    /// <summary>What IAM would match with, wildcards and policy variables in it.</summary>
    public string Pattern { get; }

    /// <summary>The ARN with its parameters.</summary>
    public Template Template { get; }

    /// <summary>Whether it is every resource: <c>*</c>.</summary>
    public bool IsEverything => Pattern == "*";

    /// <summary>Whether a parameter of a catalog is the last part of it, so that only an example of its end is known.</summary>
    public bool EndsInParameter => Template.Parts is [.., { IsParameter: true }];

    /// <summary>Its fields; <see langword="null"/> when it is no ARN, or has too few.</summary>
    public ArnPattern? Arn => _arn.Value;

    public override string ToString() => Text.Value;
}
