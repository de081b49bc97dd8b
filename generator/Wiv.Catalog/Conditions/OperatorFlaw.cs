using Wiv.Catalog.Grammar;

namespace Wiv.Catalog;

/// <summary>Says what is wrong with the name of a condition operator.</summary>
internal static class OperatorFlaw
{
    /// <summary>What is wrong with the name of an operator, or <see langword="null"/>.</summary>
    internal static string? Of(string name)
    {
        if (ConditionOperatorForm.Find(name) is { } right)
        {
            return string.Equals(name, right, StringComparison.Ordinal) ? null : $"upper and lower case count; write {right}";
        }
        bool isNull = ConditionOperatorForm
            .Split(name)
            .Name.Equals(ConditionOperatorForm.Null, StringComparison.OrdinalIgnoreCase);
        return isNull
            ? "Null itself tests whether a key exists and takes no IfExists; write Null"
            : "IAM has operators such as StringEquals, ArnLike, Bool and Null, with IfExists after them "
                + "and ForAllValues: or ForAnyValue: before them";
    }
}
