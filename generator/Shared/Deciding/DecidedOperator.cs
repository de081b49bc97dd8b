using Wiv.Catalog.Grammar;

namespace Wiv.Catalog.Deciding;

/// <summary>A condition operator, taken apart.</summary>
/// <param name="Comparison">How the key is compared with one value.</param>
/// <param name="IsNegated">Whether it holds when no value matches: the operators with Not in their names.</param>
/// <param name="IfExists">Whether it holds too when the request lacks the key.</param>
/// <param name="Qualifier">Which of the key's values must hold.</param>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html</remarks>
internal sealed record DecidedOperator(Comparison Comparison, bool IsNegated, bool IfExists, SetQualifier Qualifier)
{
    /// <summary>The operator that a text names, in any case; <see langword="null"/> when IAM knows none of that name.</summary>
    public static DecidedOperator? Find(string text)
    {
        if (ConditionOperatorForm.Find(text) is not { } known)
        {
            return null;
        }

        (string qualifier, string name, bool ifExists) = ConditionOperatorForm.Split(known);
        bool isNegated = name.Contains("Not");
        Comparison comparison = name.Replace("Not", "") switch
        {
            "StringEquals" => Comparison.Text,
            "StringEqualsIgnoreCase" => Comparison.TextIgnoreCase,
            "StringLike" => Comparison.Pattern,
            "NumericEquals" => Comparison.Number,
            "NumericLessThan" => Comparison.NumberBelow,
            "NumericLessThanEquals" => Comparison.NumberAtMost,
            "NumericGreaterThan" => Comparison.NumberAbove,
            "NumericGreaterThanEquals" => Comparison.NumberAtLeast,
            "DateEquals" => Comparison.Date,
            "DateLessThan" => Comparison.DateBefore,
            "DateLessThanEquals" => Comparison.DateUntil,
            "DateGreaterThan" => Comparison.DateAfter,
            "DateGreaterThanEquals" => Comparison.DateFrom,
            "Bool" => Comparison.Boolean,
            "BinaryEquals" => Comparison.Binary,
            "IpAddress" => Comparison.Address,
            ConditionOperatorForm.Null => Comparison.Absence,
            // AWS: ArnEquals and ArnLike behave identically.
            _ => Comparison.Arn,
        };
        SetQualifier which =
            qualifier.Length == 0 ? SetQualifier.None
            : qualifier == ConditionOperatorForm.Qualifiers[0] ? SetQualifier.ForAllValues
            : SetQualifier.ForAnyValue;
        return new DecidedOperator(comparison, isNegated, ifExists, which);
    }
}
