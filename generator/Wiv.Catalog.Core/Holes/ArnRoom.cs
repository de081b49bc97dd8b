using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Holes;

/// <summary>Shares what an ARN may be long among the texts in it, so that none makes it too long.</summary>
internal static class ArnRoom
{
    /// <summary>How many characters each text in the ARN may have; no limit where their types keep it short, or for another text.</summary>
    public static int Of(Template text, Func<string, ParameterType?> typeOf)
    {
        if (text.Parts.Count < 2 || !HoleFinder.IsArn(text))
        {
            return int.MaxValue;
        }

        ParameterType[] holes =
        [
            .. text.Parts.Where(part => part.IsParameter).Select(part => typeOf(part.Text) ?? ParameterType.Text),
        ];
        int literal = text.Parts.Where(part => !part.IsParameter).Sum(part => part.Text.Length);
        if (literal + holes.Sum(ParameterTypes.LongestOf) <= Budgets.Arn)
        {
            return int.MaxValue;
        }

        int texts = holes.Count(IsText);
        int left = Budgets.Arn - literal - holes.Where(type => !IsText(type)).Sum(ParameterTypes.LongestOf);
        return texts == 0 ? int.MaxValue : Math.Max(left / texts, 1);
    }

    private static bool IsText(ParameterType type) => type is ParameterType.Text or ParameterType.ExternalId;
}
