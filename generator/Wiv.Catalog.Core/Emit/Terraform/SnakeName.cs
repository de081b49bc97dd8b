using System.Text;
using Wiv.Catalog.Grammar;

namespace Wiv.Catalog.Core.Emit.Terraform;

/// <summary>Makes Terraform's names of the catalog's: <c>AthenaARN</c> is <c>athena_arn</c>.</summary>
internal static class SnakeName
{
    public static string Of(string name)
    {
        var snake = new StringBuilder();
        for (int i = 0; i < name.Length; i++)
        {
            if (!Characters.IsLetterOrDigit(name[i]) || StartsWord(name, i))
            {
                Separate(snake);
            }

            if (Characters.IsLetterOrDigit(name[i]))
            {
                snake.Append(char.ToLowerInvariant(name[i]));
            }
        }

        string text = snake.ToString().TrimEnd('_');
        return text.Length == 0 || Characters.IsDigit(text[0]) ? "_" + text : text;
    }

    /// <summary>A capital starts a word behind a small letter, and behind a capital when a small letter follows.</summary>
    private static bool StartsWord(string name, int i) =>
        i > 0 && char.IsUpper(name[i]) && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])));

    private static void Separate(StringBuilder snake)
    {
        if (snake.Length > 0 && snake[snake.Length - 1] != '_')
        {
            snake.Append('_');
        }
    }
}
