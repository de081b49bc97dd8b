using Wiv.Catalog.Core.Text;
using Wiv.Catalog.Grammar;

namespace Wiv.Catalog.Core.Policies;

/// <summary>A condition operator and its parts.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html</remarks>
internal sealed class ConditionOperator
{
    public ConditionOperator(PositionedText text)
    {
        Text = text;
        (string qualifier, Name, HasIfExists) = ConditionOperatorForm.Split(text.Value);
        IsForAllValues = qualifier == ConditionOperatorForm.Qualifiers[0];
        IsForAnyValue = qualifier == ConditionOperatorForm.Qualifiers[1];
        IsKnown = ConditionOperatorForm.Find(Name) is not null;
    }

    /// <summary>As it is written, and where.</summary>
    public PositionedText Text { get; }

    /// <summary>The operator itself, such as <c>StringEquals</c>.</summary>
    public string Name { get; }

    public bool IsForAllValues { get; }

    public bool IsForAnyValue { get; }

    public bool HasQuantifier => IsForAllValues || IsForAnyValue;

    public bool HasIfExists { get; }

    /// <summary>Whether IAM knows the operator without its prefix and suffix, in any case.</summary>
    public bool IsKnown { get; }

    public bool IsNull => Is("Null");

    public bool IsBool => Is("Bool");

    public bool IsString => Name.StartsWith("String", StringComparison.OrdinalIgnoreCase);

    public bool IsNumeric => Name.StartsWith("Numeric", StringComparison.OrdinalIgnoreCase);

    public bool IsDate => Name.StartsWith("Date", StringComparison.OrdinalIgnoreCase);

    public bool IsArn => Name.StartsWith("Arn", StringComparison.OrdinalIgnoreCase);

    public bool IsIpAddress => Is("IpAddress") || Is("NotIpAddress");

    public bool IsBinary => Is("BinaryEquals");

    /// <summary>Whether it holds when nothing matches: the operators with Not in their names.</summary>
    public bool IsNegated => Name.IndexOf("Not", StringComparison.OrdinalIgnoreCase) >= 0;

    /// <summary>Whether wildcards in its values mean something: the Like operators, and both Arn pairs.</summary>
    public bool KnowsWildcards => IsArn || Is("StringLike") || Is("StringNotLike");

    /// <summary>Whether it is the operator <paramref name="name"/>, without prefix and suffix.</summary>
    public bool Is(string name) => Name.Equals(name, StringComparison.OrdinalIgnoreCase);

    public override string ToString() => Text.Value;
}
