using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Diagnostics.CatalogText;
using Wiv.Catalog.Core.Text;
using Wiv.Catalog.Grammar;

namespace Wiv.Catalog.Core.Parsing;

/// <summary>Reads the id of a statement.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_sid.html</remarks>
internal static class SidReader
{
    public const string Key = "sid";

    /// <summary>The id, or <see langword="null"/> when there is none or, which is told, a malformed one.</summary>
    public static PositionedText? Read(MappingReader reader, List<Problem> problems)
    {
        PositionedText? text = reader.Text(Key, Budgets.PolicyElement);
        if (text is not { } sid || (sid.Value.Length > 0 && sid.Value.All(Characters.IsLetterOrDigit)))
        {
            return text;
        }

        const string Advice = "write letters and digits alone, such as DenyOutsideEurope";
        problems.Add(FormRules.InvalidValue.At(sid.Span, sid.Value, "a Sid", Advice));
        return null;
    }
}
