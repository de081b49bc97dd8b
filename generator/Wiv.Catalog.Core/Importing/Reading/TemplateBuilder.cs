using System.Text;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Importing.Reading;

/// <summary>Puts a template together, texts beside each other as one part, as a catalog's reader does.</summary>
internal sealed class TemplateBuilder
{
    private readonly List<TemplatePart> _parts = [];
    private readonly StringBuilder _literal = new();

    /// <summary>How many characters were put together.</summary>
    public long Length { get; private set; }

    /// <summary>Whether it is longer than any text of a catalog; what is added from then on is left out.</summary>
    public bool IsTooLong => Length > Budgets.PolicyElement;

    public TemplateBuilder Text(string text)
    {
        if (IsTooLong)
        {
            return this;
        }

        Length += text.Length;
        _literal.Append(text);
        return this;
    }

    public TemplateBuilder Parameter(string name)
    {
        if (IsTooLong)
        {
            return this;
        }

        Length += name.Length + 2;
        Flush();
        _parts.Add(new TemplatePart(name, true));
        return this;
    }

    public TemplateBuilder Add(Template template)
    {
        foreach (TemplatePart part in template.Parts)
        {
            _ = part.IsParameter ? Parameter(part.Text) : Text(part.Text);
        }

        return this;
    }

    public Template Build()
    {
        Flush();
        return new Template(_parts.ToEquatableArray());
    }

    private void Flush()
    {
        if (_literal.Length > 0)
        {
            _parts.Add(new TemplatePart(_literal.ToString(), false));
            _literal.Clear();
        }
    }
}
