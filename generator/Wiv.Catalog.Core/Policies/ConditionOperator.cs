using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Policies;

/// <summary>A condition operator and its parts.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html</remarks>
internal sealed class ConditionOperator
{
    private const string ForAllValues = "ForAllValues:";
    private const string ForAnyValue = "ForAnyValue:";
    private const string IfExists = "IfExists";

    private static readonly HashSet<string> Known = new(ConditionOperators.Candidates(""), StringComparer.OrdinalIgnoreCase);

    public ConditionOperator(PositionedText text)
    {
        Text = text;
        string rest = text.Value;
        IsForAllValues = rest.StartsWith(ForAllValues, StringComparison.OrdinalIgnoreCase);
        IsForAnyValue = rest.StartsWith(ForAnyValue, StringComparison.OrdinalIgnoreCase);
        rest =
            IsForAllValues ? rest.Substring(ForAllValues.Length)
            : IsForAnyValue ? rest.Substring(ForAnyValue.Length)
            : rest;
        HasIfExists = rest.EndsWith(IfExists, StringComparison.OrdinalIgnoreCase);
        Name = HasIfExists ? rest.Substring(0, rest.Length - IfExists.Length) : rest;
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
    public bool IsKnown => Known.Contains(Name);

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
