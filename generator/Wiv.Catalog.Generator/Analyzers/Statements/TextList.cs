using Microsoft.CodeAnalysis;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Generator.Analyzers.Statements;

/// <summary>The texts of a list.</summary>
/// <param name="Texts">Those that are known.</param>
/// <param name="IsOpen">Whether there may be others.</param>
internal readonly record struct TextList(IReadOnlyList<PositionedText> Texts, bool IsOpen)
{
    /// <summary>The constants of a list.</summary>
    public static TextList Of(IOperation? list) => Of(ItemList.Of(list), KnownText.Of);

    /// <summary>A constant, or those of a list.</summary>
    public static TextList OfOneOrMany(IOperation value) =>
        KnownText.Of(value) is { } one ? new TextList([one], false) : Of(value);

    /// <summary>The texts of items that hold one each.</summary>
    public static TextList Of(ItemList list, Func<IOperation, PositionedText?> read)
    {
        List<PositionedText> texts = [];
        bool isOpen = list.IsOpen;
        foreach (IOperation item in list.Items)
        {
            if (read(item) is { } text)
            {
                texts.Add(text);
            }
            else
            {
                isOpen = true;
            }
        }

        return new TextList(texts, isOpen);
    }
}
