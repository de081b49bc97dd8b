using Wiv.Catalog.Core.Json;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Rules.Grammar;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Importing.Reading;

/// <summary>Reads a policy. What has no place in a catalog is told, and nothing is left out in silence.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html</remarks>
internal sealed class ImportedPolicyReader(ImportContext context)
{
    private const string CurrentVersion = "2012-10-17";
    private const string OldVersion = "2008-10-17";

    public ImportedPolicy Read(FoundPolicy found)
    {
        if (found.Document is null || JsonItems.Object("a policy", found.Document, context) is not { } policy)
        {
            return new ImportedPolicy(found.Name, found.IsTrust, []);
        }

        JsonItems.CheckNames(policy, "policy", PolicyElements.OfPolicy, context);
        ReadVersion(policy, found.Texts);
        if (policy.Find("Id") is { } id)
        {
            context.Warn(id.Name.Span, "the policy has an Id", "a catalog's policy has a name instead, so the Id is left out");
        }

        IReadOnlyList<JsonValue> statements = JsonItems.Of(policy.Find("Statement")?.Value);
        if (statements.Count == 0)
        {
            context.Refuse(policy.Span, "the policy has no statement", "write at least one, with Effect, Action and Resource");
        }

        var reader = new StatementReader(context, found.Texts, found.IsTrust);
        return new ImportedPolicy(found.Name, found.IsTrust, statements.Select(reader.Read).OfType<CheckedStatement>().ToArray());
    }

    private void ReadVersion(JsonObject policy, TextSource texts)
    {
        JsonMember? member = policy.Find("Version");
        texts.KnowsVariables = true;
        PositionedText? version = member is null ? null : texts.ReadLiteral("'Version'", member.Value);
        if (version?.Value == CurrentVersion || (member is not null && version is null))
        {
            return;
        }

        if (version is { } other && other.Value != OldVersion)
        {
            context.Refuse(other.Span, $"'{other}' is not a version of the policy language", $"write {CurrentVersion}");
            return;
        }

        texts.KnowsVariables = false;
        string what = version is null ? "the policy has no version" : $"the policy has the version {OldVersion}";
        context.Warn(
            (member?.Name ?? (JsonValue)policy).Span,
            what,
            $"a catalog's policy has {CurrentVersion}, where it means the same"
        );
    }
}
