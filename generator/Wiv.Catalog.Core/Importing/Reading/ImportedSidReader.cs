using Wiv.Catalog.Core.Json;
using Wiv.Catalog.Core.Text;
using Wiv.Catalog.Grammar;

namespace Wiv.Catalog.Core.Importing.Reading;

/// <summary>Reads the Sids of one policy, each of which is letters and digits, and the only one of its kind.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_sid.html</remarks>
internal sealed class ImportedSidReader(ImportContext context, TextSource texts)
{
    private readonly Numbered _numbers = new();
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <summary>The Sid as a catalog can have it; a Sid changes no permission, so that a change of it is a warning.</summary>
    public PositionedText? Read(JsonValue? value)
    {
        if (value is null || texts.ReadLiteral("'Sid'", value) is not { } written)
        {
            return null;
        }

        string sid = string.Concat(written.Value.Where(Characters.IsLetterOrDigit));
        if (sid.Length == 0)
        {
            context.Warn(written.Span, $"'{written}' is not a Sid", "it is left out");
            return null;
        }

        string free = _taken.Add(sid) ? sid : _numbers.Next(sid, Budgets.PolicyElement, _taken.Add);
        if (free != written.Value)
        {
            string what =
                free == sid ? $"the Sid '{written}' has more than letters and digits" : $"the Sid '{written}' is used twice";
            context.Warn(written.Span, what, $"the catalog has '{free}'");
        }

        return new PositionedText(free, written.Span);
    }
}
