using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Importing.Owning;
using Wiv.Catalog.Core.Importing.Reading;
using Wiv.Catalog.Core.Json;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Importing.Terraform;

/// <summary>Finds the IAM policies of Terraform's own JSON (<c>.tf.json</c>).</summary>
internal sealed class TerraformSource
{
    private const string EncodeStart = "${jsonencode(";
    private const string EncodeEnd = ")}";

    private readonly ImportContext _context;
    private readonly JsonObject _source;
    private readonly EncodedPolicy _policies;
    private readonly TerraformTexts _texts;
    private readonly TerraformTexts _documentTexts;
    private readonly SourceDocuments _documents;

    public TerraformSource(ImportContext context, JsonObject source, string file)
    {
        var names = new TerraformNames(context, source);
        (_context, _source, _policies) = (context, source, new EncodedPolicy(context, file));
        _documents = new SourceDocuments(context, source);
        _texts = new TerraformTexts(context, names, hasAmpersands: false);
        _documentTexts = new TerraformTexts(context, names, hasAmpersands: true);
    }

    public static bool IsSource(string path) => path.EndsWith(".tf.json", StringComparison.OrdinalIgnoreCase);

    public IReadOnlyList<FoundPolicy> Find()
    {
        int before = _context.Problems.Count;
        TellModules();
        _documents.NoteParts();
        TerraformResource[] resources = [.. Resources()];
        var links = new TerraformLinks(_context, resources, new SourceReferences(_source), "the file");
        FoundPolicy[] found =
        [
            .. PolicyAttributes.Types.SelectMany(type =>
                resources.Where(resource => resource.Type == type).SelectMany(resource => InResource(resource, links))
            ),
        ];
        FoundPolicy[] documents = TerraformBlocks
            .Named(_source, "data", PolicyAttributes.Document)
            .Where(document => !_documents.IsUsed(document.Name.Value))
            .SelectMany(document => InDocument(document.Name, document.Body))
            .ToArray();
        if (found.Length + documents.Length == 0 && _context.Problems.Count == before)
        {
            _context.Refuse(
                _source.Span,
                "the file has no IAM policy",
                "name one with aws_iam_policy, aws_iam_role or aws_iam_policy_document"
            );
        }

        return [.. found, .. documents];
    }

    /// <summary>Tells the modules that the file calls, which stand elsewhere and may attach policies too.</summary>
    private void TellModules()
    {
        foreach (JsonMember module in TerraformBlocks.Find(_source, "module").SelectMany(block => block.Members))
        {
            _context.Warn(
                module.Name.Span,
                $"the module '{module.Name.Value}' stands outside the file, and the catalog has none of its policies",
                TerraformAdvice.ShowPlan
            );
        }
    }

    private IEnumerable<TerraformResource> Resources() =>
        from block in TerraformBlocks.Find(_source, "resource")
        from type in block.Members
        where type.Name.Value.StartsWith("aws_iam_", StringComparison.Ordinal)
        from resource in TerraformBlocks.Named(_source, "resource", type.Name.Value)
        select new TerraformResource(type.Name.Value, resource.Name, $"{type.Name.Value}.{resource.Name.Value}", resource.Body);

    private IEnumerable<FoundPolicy> InResource(TerraformResource resource, TerraformLinks links)
    {
        (string attribute, bool isTrust) = PolicyAttributes.Of(resource.Type)!.Value;
        yield return Policy(resource.Name, isTrust, () => Read(resource, attribute)) with
        {
            Links = links.Of(resource),
            Bounded = links.BoundedBy(resource),
            OpenUses = links.OpenUsesOf(resource),
            ShowsLinks = true,
        };

        foreach (JsonObject inline in TerraformBlocks.Find(resource.Values, "inline_policy"))
        {
            if (inline.Find("policy") is { } own)
            {
                PositionedText name = NameOf(inline, resource.Label);
                yield return Policy(name, false, () => Read(name, own.Value)) with
                {
                    Links = [PolicyLink.To(new Owner(OwnerKind.Role, resource.Name.Value), name.Span)],
                    ShowsLinks = true,
                };
            }
        }
    }

    private (JsonValue, TextSource)? Read(TerraformResource resource, string attribute)
    {
        new MetaArguments(_context).Tell(resource.Label, resource.Values);
        if (resource.Values.Find(attribute) is { } member)
        {
            return Read(resource.Name, member.Value);
        }

        _context.Refuse(
            resource.Label.Span,
            $"'{resource.Label.Value}' has no {attribute}",
            "write the policy, or leave the block out"
        );
        return null;
    }

    private FoundPolicy Policy(PositionedText name, bool isTrust, Func<(JsonValue Document, TextSource Texts)?> read)
    {
        (JsonValue Document, TextSource Texts)? found = _context.Apart(read, out IReadOnlyList<Problem> told);
        return new FoundPolicy(name, found?.Document, isTrust, found?.Texts ?? _texts) { Problems = told };
    }

    private (JsonValue, TextSource)? Read(PositionedText name, JsonValue value)
    {
        if (value is not JsonText text)
        {
            return (value, _texts);
        }

        string written = text.Value.Trim();
        if (SourceDocuments.Referenced(text) is { } used)
        {
            return _documents.Read(used, text.Span) is { } document ? (document, _documentTexts) : null;
        }

        bool isEncoded = Between(written, EncodeStart, EncodeEnd) is { } json && IsJson(json);
        if (isEncoded && written == text.Value)
        {
            return _policies.Read(text, EncodeStart.Length, EncodeEnd.Length) is { } encoded ? (encoded, _texts) : null;
        }

        if (IsJson(written) && !written.StartsWith("${", StringComparison.Ordinal))
        {
            return _policies.Read(text) is { } read ? (read, _texts) : null;
        }

        _context.Refuse(
            text.Span,
            $"the policy of '{name}' is an expression that only Terraform computes",
            TerraformAdvice.ShowPlan
        );
        return null;
    }

    /// <summary>Whether a text is JSON, and not an object in Terraform's own language, whose names have no quotes.</summary>
    private static bool IsJson(string text) =>
        text.StartsWith("{", StringComparison.Ordinal)
        && text.Substring(1).TrimStart() is { Length: > 0 } rest
        && rest[0] is '"' or '}';

    private IEnumerable<FoundPolicy> InDocument(JsonText name, JsonObject body)
    {
        FoundPolicy found = Policy(
            new PositionedText(name.Value, name.Span),
            false,
            () => (_documents.Convert(name, body), _documentTexts)
        );
        PolicyKind kind = PolicyForm.KindOf((JsonObject)found.Document!);
        if (kind == PolicyKind.Resource)
        {
            _context.Warn(
                name.Span,
                $"the document '{name.Value}' is the policy of a resource",
                "it does not belong in a catalog, and is left out"
            );
            yield break;
        }

        yield return found with
        {
            IsTrust = kind == PolicyKind.Trust,
            ShowsLinks = true,
        };
    }

    private static PositionedText NameOf(JsonObject body, JsonText block) =>
        body.Find("name")?.Value is JsonText name && name.Value.IndexOf('$') < 0
            ? new PositionedText(name.Value, name.Span)
            : new PositionedText(block.Value, block.Span);

    private static string? Between(string text, string start, string end) =>
        text.Length > start.Length + end.Length
        && text.StartsWith(start, StringComparison.Ordinal)
        && text.EndsWith(end, StringComparison.Ordinal)
            ? text.Substring(start.Length, text.Length - start.Length - end.Length)
            : null;
}
