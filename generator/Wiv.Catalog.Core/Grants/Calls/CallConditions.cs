using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Aws.Reference;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Grants.Calls;

/// <summary>Tells whether conditions can hold for a call, where the request holds what they test: <c>s3:prefix</c> is its Prefix.</summary>
internal static class CallConditions
{
    /// <summary>Whether it cannot be told that the test fails.</summary>
    /// <param name="test">The test.</param>
    /// <param name="action">The action that the call needs.</param>
    /// <param name="request">What is known of the request.</param>
    /// <param name="used">Gets the value by which it fails.</param>
    public static bool CanHold(KeyTest test, AwsAction action, CallRequest request, ISet<CallValue> used)
    {
        var op = new ConditionOperator(new PositionedText(test.Operator, default));
        if (!op.IsString || op.HasQuantifier || Property(test.Key, action) is not { } property)
        {
            return true;
        }

        if (request.Find(property) is not { } value || CanHold(op, test.Values, value.Text))
        {
            return true;
        }

        used.Add(value);
        return false;
    }

    private static bool CanHold(ConditionOperator op, EquatableArray<Template> values, string value)
    {
        bool ignoresCase = op.Name.IndexOf("IgnoreCase", StringComparison.OrdinalIgnoreCase) >= 0;
        string Cased(string text) => ignoresCase ? text.ToLowerInvariant() : text;

        // One that must not match fails only where all that the request may hold does.
        return op.IsNegated
            ? !values.Any(test => IsPlain(test) && Cased(test.ToString()) == Cased(value) && !ResourcePattern.IsPattern(value))
            : values.Any(test => ResourcePattern.Overlaps(Cased(Pattern(test)), Cased(value)));
    }

    private static bool IsPlain(Template test) =>
        !test.Parameters.Any() && !ResourcePattern.IsPattern(ResourcePattern.WithoutVariables(test.ToString()));

    private static string Pattern(Template test) => ResourcePattern.WithoutVariables(test.Render(_ => "*"));

    /// <summary>The property that a key of the action's own service is named after.</summary>
    private static string? Property(string key, AwsAction action)
    {
        int colon = key.IndexOf(':');
        return
            colon > 0
            && string.Equals(key.Substring(0, colon), action.Service, StringComparison.OrdinalIgnoreCase)
            && action.FindConditionKey(key) is { Type: ConditionKeyType.String, IsTemplate: false }
            ? key.Substring(colon + 1)
            : null;
    }
}
