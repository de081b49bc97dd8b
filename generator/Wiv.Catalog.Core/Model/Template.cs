using System.Text;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Model;

/// <summary>A text with parameters in it, such as <c>arn:aws:s3:::wiv-cur-{AccountId}</c>.</summary>
/// <param name="Parts">Its literal parts and its parameters, in order.</param>
internal sealed record Template(EquatableArray<TemplatePart> Parts)
{
    /// <summary>What stands for a text that is missing or malformed.</summary>
    public static Template None { get; } = new(EquatableArray<TemplatePart>.Empty);

    /// <summary>A text without parameters.</summary>
    public static Template Literal(string text) => new(new EquatableArray<TemplatePart>([new TemplatePart(text, false)]));

    /// <summary>The names of the parameters, in order, each once.</summary>
    public IEnumerable<string> Parameters => Parts.Where(part => part.IsParameter).Select(part => part.Text).Distinct();

    /// <summary>What stands in <c>${...}</c>, in order, each once: to IAM the name of a policy variable.</summary>
    public IEnumerable<string> Variables => Parts.Where(part => !part.IsParameter).SelectMany(VariablesIn).Distinct();

    /// <summary>The same text with the parameter <paramref name="name"/> called <paramref name="other"/>.</summary>
    public Template WithParameter(string name, string other) =>
        name == other
            ? this
            : new(
                Parts
                    .Select(part => part.IsParameter && part.Text == name ? new TemplatePart(other, true) : part)
                    .ToEquatableArray()
            );

    /// <summary>The text with every parameter written as <paramref name="parameter"/> says.</summary>
    public string Render(Func<string, string> parameter)
    {
        if (Parts is { Count: 1 } && !Parts[0].IsParameter)
        {
            return Parts[0].Text;
        }

        var text = new StringBuilder();
        foreach (TemplatePart part in Parts)
        {
            text.Append(part.IsParameter ? parameter(part.Text) : part.Text);
        }

        return text.ToString();
    }

    /// <summary>The text as the catalog and the docs show it.</summary>
    public override string ToString() => Render(name => "{" + name + "}");

    private static IEnumerable<string> VariablesIn(TemplatePart part)
    {
        string text = part.Text;
        for (int start = 0; (start = text.IndexOf("${", start, StringComparison.Ordinal)) >= 0; start += 2)
        {
            if (text.IndexOf('}', start) is >= 0 and var end)
            {
                yield return text.Substring(start + 2, end - start - 2);
            }
        }
    }
}
