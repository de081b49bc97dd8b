using System.Globalization;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Json;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Rules.Quotas;

/// <summary>WIV0188: a policy, or a text in one, that no service of AWS takes. Beside the quotas nothing else of it is checked.</summary>
internal sealed class PolicyTooLong() : PolicyRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0188",
        RuleCategory.Quotas,
        "Policy too long to check",
        "{0} has {1} characters, more than the {2} that any policy in AWS allows; shorten it, because nothing else in the policy is checked",
        Severity.Error,
        Why: "The longest policy of an identity has 10,240 characters, see [IAM's quotas](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html#reference_iam-quotas-entity-length), and the longest that any service accepts has 100 KiB. Checking one that is many times as long would take long and help nobody.",
        Fix: "Split the policy, or shorten the text."
    );

    public override PolicyKind AppliesTo => PolicyKind.Any;

    public override void Check(PolicyCheck check)
    {
        foreach ((string what, int length, int most, SourceSpan span) in Find(check).Take(1))
        {
            check.Report(Definition, span, what, Number(length), Number(most));
        }
    }

    /// <summary>What is too long in a policy of JSON; that of a catalog is split.</summary>
    public static IEnumerable<(string What, int Length, int Most, SourceSpan Span)> Find(PolicyCheck check)
    {
        if (check.Json is not { } policy)
        {
            return [];
        }

        IEnumerable<(string, int, int, SourceSpan)> texts = TextsOf(policy)
            .Where(text => text.Value.Length > Budgets.PolicyElement)
            .Select(text => ("the text", text.Value.Length, Budgets.PolicyElement, text.Span));
        int most = check.Policy.Kind == PolicyKind.Resource ? Budgets.ResourceJson : Budgets.IdentityJson;
        return check.Policy.Size > most ? [("the policy", check.Policy.Size, most, check.Policy.Span)] : texts;
    }

    private static IEnumerable<JsonText> TextsOf(JsonValue value) =>
        value switch
        {
            JsonText text => [text],
            JsonArray array => array.Items.SelectMany(TextsOf),
            JsonObject members => members.Members.SelectMany(member => TextsOf(member.Value).Prepend(member.Name)),
            _ => [],
        };

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
