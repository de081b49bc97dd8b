using System.Collections.Concurrent;

namespace Wiv.Catalog.Core.Aws.Reference;

/// <summary>
/// What AWS has, as of a date: services, actions, resource types, condition keys, and what is gone. Embedded; a service is
/// read when it is first asked for. Every member may be called from several threads.
/// </summary>
internal static class AwsReference
{
    /// <summary>The name of the embedded resource.</summary>
    public const string ResourceName = "aws-reference.bin";

    private static readonly Lazy<ReferencePack> Pack = new(() => ReferencePack.Open(ResourceName));

    private static readonly Lazy<ReferenceGlobals> Globals = new(() =>
        ReferenceGlobals.Read(Pack.Value.Read(ReferenceGlobals.TextName))
    );

    private static readonly Lazy<string[]> Prefixes = new(() => Pack.Value.Names.Where(IsService).ToArray());

    private static readonly ConcurrentDictionary<string, AwsService> Read = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The day the reference was taken, as <c>2026-09-26</c>. What AWS added since is unknown to it.</summary>
    public static string Date => Globals.Value.Date;

    /// <summary>The day up to which dependents and permission-only are known; the source has them no longer.</summary>
    public static string DetailsDate => Globals.Value.DetailsDate;

    /// <summary>The prefixes of all services, in lower case, sorted.</summary>
    public static IReadOnlyList<string> Services => Prefixes.Value;

    /// <summary>Services that are gone, sorted by prefix.</summary>
    public static IReadOnlyList<RetiredService> RetiredServices => Globals.Value.RetiredServices;

    /// <summary>The keys that every request may have, whatever the service.</summary>
    /// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html</remarks>
    public static IReadOnlyList<AwsConditionKey> GlobalConditionKeys => Globals.Value.ConditionKeys;

    /// <summary>The service with that prefix; <see langword="null"/> when the reference does not have it.</summary>
    public static AwsService? Find(string prefix) =>
        Read.TryGetValue(prefix, out AwsService? service) ? service
        : IsService(prefix) && Pack.Value.Contains(prefix) ? Read.GetOrAdd(prefix.ToLowerInvariant(), ReadService)
        : null;

    public static RetiredService? FindRetired(string prefix) =>
        RetiredServices.FirstOrDefault(service => string.Equals(service.Prefix, prefix, StringComparison.OrdinalIgnoreCase));

    /// <summary>The global key of that name; <c>aws:PrincipalTag/team</c> is an <c>aws:PrincipalTag/${TagKey}</c>.</summary>
    public static AwsConditionKey? FindGlobalConditionKey(string key) => ConditionKeySet.Find(GlobalConditionKeys, key);

    /// <summary>The key of that name, wherever it belongs: global, of the service in its prefix, or <c>saml:aud</c>, of sts.</summary>
    public static AwsConditionKey? FindConditionKey(string key)
    {
        int colon = key.IndexOf(':');
        if (colon < 0)
        {
            return null;
        }

        string prefix = key.Substring(0, colon);
        return FindGlobalConditionKey(key)
            ?? Find(prefix)?.FindConditionKey(key)
            ?? Globals
                .Value.KeyPrefixes.Where(pair => NamePattern.Matches(HoledName.ToPattern(pair.Key) ?? pair.Key, prefix))
                .Select(pair => Find(pair.Value)?.FindConditionKey(key))
                .FirstOrDefault(found => found is not null);
    }

    /// <summary>
    /// Whether the key is a claim of an OIDC provider, whose domain is the prefix. The reference has few of them, not even
    /// GitHub's <c>sub</c>, and none of a provider of one's own, so one that is not found is not a slip.
    /// </summary>
    /// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#condition-keys-wif</remarks>
    public static bool IsOidcProviderKey(string key)
    {
        int dot = key.IndexOf('.');
        return dot > 0 && dot < key.IndexOf(':');
    }

    /// <summary>What is known of an action, which may hold wildcards: <c>s3:GetObject</c>, <c>ec2:Describe*</c>.</summary>
    public static ActionLookup Lookup(string action)
    {
        int colon = action.IndexOf(':');
        string prefix = colon < 0 ? action : action.Substring(0, colon);
        string pattern = colon < 0 ? "" : action.Substring(colon + 1);
        if (Find(prefix) is { } service)
        {
            IReadOnlyList<AwsAction> actions = service.Expand(pattern);
            IReadOnlyList<RetiredAction> gone = service.ExpandRetired(pattern);
            Existence existence =
                actions.Count > 0 ? Existence.Known
                : gone.Count > 0 ? Existence.Retired
                : Existence.Unknown;
            return new(existence, service, null, actions, gone);
        }

        return FindRetired(prefix) is { } retired
            ? new(Existence.Retired, null, retired, [], [.. retired.Actions.Where(old => NamePattern.Matches(pattern, old.Name))])
            : new(Existence.Unknown, null, null, [], []);
    }

    private static bool IsService(string name) => name.Length > 0 && name[0] != '_';

    private static AwsService ReadService(string prefix) => ServiceReader.Read(prefix, Pack.Value.Read(prefix));
}
