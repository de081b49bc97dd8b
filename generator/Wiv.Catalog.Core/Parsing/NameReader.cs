using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Diagnostics.CatalogText;
using Wiv.Catalog.Core.Text;
using Wiv.Catalog.Grammar;

namespace Wiv.Catalog.Core.Parsing;

/// <summary>Checks the form of names.</summary>
internal static class NameReader
{
    /// <summary>A name that becomes a C# name: a letter, then letters, digits, <c>_</c>, <c>-</c> or <c>.</c></summary>
    public static bool IsName(string name) =>
        name.Length > 0 && Characters.IsLetter(name[0]) && name.All(c => Characters.IsLetterOrDigit(c) || c is '_' or '-' or '.');

    /// <summary>Tells a malformed name of a catalog, parameter, resource or condition.</summary>
    public static void Check(PositionedText name, string what, List<Problem> problems)
    {
        if (TooLong.Check($"the name of {what}", name.Value.Length, Budgets.Name, name.Span) is { } tooLong)
        {
            problems.Add(tooLong);
        }
        else if (!IsName(name.Value))
        {
            const string Advice = "start with a letter and go on with letters, digits, '_', '-' or '.'";
            problems.Add(FormRules.InvalidValue.At(name.Span, name.Value, $"a name of {what}", Advice));
        }
    }

    /// <summary>Tells a name that IAM does not allow for a policy.</summary>
    public static void CheckPolicy(PositionedText name, List<Problem> problems)
    {
        bool isName =
            name.Value.Length is > 0 and <= Budgets.Name
            && name.Value.All(c => Characters.IsLetterOrDigit(c) || "+=,.@_-".IndexOf(c) >= 0);
        if (!isName)
        {
            problems.Add(
                FormRules.InvalidValue.At(
                    name.Span,
                    name.Value,
                    "a name of a policy",
                    "write 1 to 128 letters, digits and +=,.@_-"
                )
            );
        }
    }
}
