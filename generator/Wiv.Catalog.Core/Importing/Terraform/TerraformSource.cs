using Wiv.Catalog.Core.Json;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Importing.Terraform;

/// <summary>Finds the IAM policies of Terraform's own JSON (<c>.tf.json</c>).</summary>
internal sealed class TerraformSource
{
    private const string DocumentStart = "${data." + PolicyAttributes.Document + ".";
    private const string DocumentEnd = ".json}";
    private const string EncodeStart = "${jsonencode(";
    private const string EncodeEnd = ")}";

    private static readonly string[] Types =
    [
        "aws_iam_role",
        "aws_iam_policy",
        "aws_iam_role_policy",
        "aws_iam_user_policy",
        "aws_iam_group_policy",
    ];

    private readonly ImportContext _context;
    private readonly JsonObject _source;
    private readonly EncodedPolicy _policies;
    private readonly TerraformTexts _texts;
    private readonly TerraformTexts _documentTexts;
    private readonly HashSet<string> _usedDocuments = new(StringComparer.Ordinal);

    public TerraformSource(ImportContext context, JsonObject source, string file)
    {
        var names = new TerraformNames(context, source);
        (_context, _source, _policies) = (context, source, new EncodedPolicy(context, file));
        _texts = new TerraformTexts(context, names, hasAmpersands: false);
        _documentTexts = new TerraformTexts(context, names, hasAmpersands: true);
    }

    public static bool IsSource(string path) => path.EndsWith(".tf.json", StringComparison.OrdinalIgnoreCase);

    public IReadOnlyList<FoundPolicy> Find()
    {
        int before = _context.Problems.Count;
        FoundPolicy[] found = Types
            .SelectMany(type =>
                TerraformBlocks.Named(_source, "resource", type).SelectMany(block => InResource(type, block.Name, block.Body))
            )
            .ToArray();
        FoundPolicy[] documents = TerraformBlocks
            .Named(_source, "data", PolicyAttributes.Document)
            .Where(document => !_usedDocuments.Contains(document.Name.Value))
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

    private IEnumerable<FoundPolicy> InResource(string type, JsonText block, JsonObject body)
    {
        (string attribute, bool isTrust) = PolicyAttributes.Of(type)!.Value;
        PositionedText name = NameOf(body, block);
        if (body.Find(attribute) is not { } member)
        {
            _context.Refuse(block.Span, $"'{block.Value}' has no {attribute}", "write the policy, or leave the block out");
        }
        else if (Policy(name, member.Value, isTrust) is { } policy)
        {
            yield return policy with
            {
                Roles = isTrust ? [name.Value] : RolesOf(body),
            };
        }

        foreach (JsonMember elsewhere in body.Members.Where(entry => PolicyAttributes.IsElsewhere(entry)))
        {
            _context.Warn(
                elsewhere.Name.Span,
                $"'{block.Value}' has {elsewhere.Name.Value} too",
                "the catalog has only the policies in the file"
            );
        }

        foreach (JsonObject inline in TerraformBlocks.Find(body, "inline_policy"))
        {
            if (inline.Find("policy") is { } own && Policy(NameOf(inline, block), own.Value, false) is { } found)
            {
                yield return found with
                {
                    Roles = [name.Value],
                };
            }
        }
    }

    /// <summary>The role that a policy is put into; none when it is not one of the file.</summary>
    private string[] RolesOf(JsonObject body)
    {
        if (body.Find("role")?.Value is not JsonText { Value: { } role })
        {
            return [];
        }

        string[] path = role.Split('.', '}');
        return role.IndexOf("${", StringComparison.Ordinal) < 0 ? [role]
            : path is ["${aws_iam_role", _, "id" or "name", ""]
                ? TerraformBlocks
                    .Find(_source, "resource", PolicyAttributes.Role, path[1])
                    .Select(block => NameOf(block, new JsonText(path[1], block.Span)).Value)
                    .ToArray()
            : [];
    }

    private FoundPolicy? Policy(PositionedText name, JsonValue value, bool isTrust)
    {
        if (value is not JsonText text)
        {
            return new FoundPolicy(name, value, isTrust, _texts);
        }

        string written = text.Value.Trim();
        if (Between(written, DocumentStart, DocumentEnd) is { } used)
        {
            _usedDocuments.Add(used);
            JsonObject? document = TerraformBlocks.Find(_source, "data", PolicyAttributes.Document, used).FirstOrDefault();
            if (document is not null)
            {
                return new FoundPolicy(name, new DocumentBlock(_context).Convert(document), isTrust, _documentTexts);
            }

            _context.Refuse(
                text.Span,
                $"the policy document '{used}' is not in the file",
                "import the file that has it together with this one"
            );
            return null;
        }

        JsonObject? read =
            Between(written, EncodeStart, EncodeEnd) is not null && written == text.Value
                ? _policies.Read(text, EncodeStart.Length, EncodeEnd.Length)
            : written.StartsWith("{", StringComparison.Ordinal) ? _policies.Read(text)
            : null;
        if (
            read is null
            && !written.StartsWith("{", StringComparison.Ordinal)
            && Between(written, EncodeStart, EncodeEnd) is null
        )
        {
            _context.Refuse(
                text.Span,
                $"the policy of '{name}' is an expression that is known only on deployment",
                "write it as JSON, or as a block aws_iam_policy_document"
            );
        }

        return read is null ? null : new FoundPolicy(name, read, isTrust, _texts);
    }

    private IEnumerable<FoundPolicy> InDocument(JsonText name, JsonObject body)
    {
        JsonObject document = new DocumentBlock(_context).Convert(body);
        PolicyKind kind = PolicyForm.KindOf(document);
        if (kind == PolicyKind.Resource)
        {
            _context.Warn(
                name.Span,
                $"the document '{name.Value}' is the policy of a resource",
                "it does not belong in a catalog, and is left out"
            );
            yield break;
        }

        yield return new FoundPolicy(
            new PositionedText(name.Value, name.Span),
            document,
            kind == PolicyKind.Trust,
            _documentTexts
        );
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
