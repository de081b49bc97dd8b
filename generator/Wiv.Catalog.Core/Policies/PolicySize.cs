using Wiv.Catalog.Core.Json;

namespace Wiv.Catalog.Core.Policies;

/// <summary>Counts a policy's characters as IAM does: white space between its parts is free.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html</remarks>
internal static class PolicySize
{
    /// <summary>The size of a policy's text; 0 when it is no JSON.</summary>
    public static int Of(string json) => JsonReader.Read("", json, out _) is { } policy ? Of(policy) : 0;

    public static int Of(JsonValue value) =>
        value switch
        {
            JsonObject o => 2
                + Math.Max(0, o.Members.Count - 1)
                + o.Members.Sum(member => Of(member.Name) + 1 + Of(member.Value)),
            JsonArray a => 2 + Math.Max(0, a.Items.Count - 1) + a.Items.Sum(Of),
            // As it is written: an escape counts with all its characters.
            _ => value.Span.End - value.Span.Start,
        };
}
