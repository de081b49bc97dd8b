using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Sdk;

/// <summary>
/// Tells what types of the SDK may ask for that are not in the table, such as the helpers of a package: what the client above
/// their namespace can ask for, unless it is known better.
/// </summary>
internal sealed class SdkOthers
{
    private const string Root = "Amazon";
    private const string Anything = "*";

    private static readonly string[] AssemblyStarts = ["Amazon.", "AWSSDK.", "AWS."];

    // What holds data, or is thrown.
    private static readonly string[] DataEnds =
    [
        "Args",
        "Attribute",
        "Config",
        "Configuration",
        "Exception",
        "Options",
        "Request",
        "Response",
    ];

    private static readonly string[] DataNamespaces = [".Model", ".Endpoints", ".Internal"];

    private static readonly string[] PlainStarts = ["get_", "set_", "add_", "remove_", "op_"];

    private static readonly string[] PlainMethods =
    [
        ".cctor",
        "Dispose",
        "DisposeAsync",
        "Equals",
        "FindValue",
        "GetHashCode",
        "GetType",
        "Invoke",
        "ToString",
    ];

    private readonly List<(string Start, string[] Actions)> _known = [];

    /// <summary>Takes a line: what the names start with, and the actions.</summary>
    public void Add(string line)
    {
        string[] words = line.Split(' ');
        _known.Add((words[0], [.. words.Skip(1)]));
    }

    /// <summary>Patterns of what a method may ask for; none when it calls nothing, or is none of the SDK.</summary>
    /// <param name="assembly">The assembly that has the type; empty when it is not known.</param>
    /// <param name="namespace">The namespace of the type.</param>
    /// <param name="type">Its name.</param>
    /// <param name="method">The method; <c>.ctor</c> for a constructor.</param>
    /// <param name="clients">The clients of the SDK by namespace.</param>
    public EquatableArray<string> MaybeNeeds(
        string assembly,
        string @namespace,
        string type,
        string method,
        IReadOnlyDictionary<string, SdkClient> clients
    )
    {
        bool isOfSdk = @namespace.StartsWith(SdkReference.NamespaceStart, StringComparison.Ordinal);
        if (
            @namespace == Root
            || !(isOfSdk || AssemblyStarts.Any(start => assembly.StartsWith(start, StringComparison.Ordinal)))
            || IsData(@namespace, type)
            || IsPlain(method)
            // Those of the constants and settings of a client.
            || (method == SdkMethod.Constructor && clients.ContainsKey(@namespace))
        )
        {
            return default;
        }

        return (
            Known($"{@namespace}.{type}") ?? (isOfSdk ? OfClient(@namespace, clients) : null) ?? Known(assembly) ?? [Anything]
        ).ToEquatableArray();
    }

    private string[]? Known(string name) =>
        _known
            .Where(entry => name.StartsWith(entry.Start, StringComparison.Ordinal))
            .OrderByDescending(entry => entry.Start.Length)
            .Select(entry => entry.Actions)
            .FirstOrDefault();

    private static string[]? OfClient(string @namespace, IReadOnlyDictionary<string, SdkClient> clients)
    {
        for (string around = @namespace; around.Length > Root.Length; around = around.Substring(0, around.LastIndexOf('.')))
        {
            if (clients.TryGetValue(around, out SdkClient? client))
            {
                return [$"{client.Service}:*"];
            }
        }

        return null;
    }

    private static bool IsData(string @namespace, string type) =>
        DataEnds.Any(end => type.EndsWith(end, StringComparison.Ordinal))
        || DataNamespaces.Any(part => (@namespace + ".").IndexOf(part + ".", StringComparison.Ordinal) >= 0);

    private static bool IsPlain(string method) =>
        PlainMethods.Contains(method, StringComparer.Ordinal)
        || PlainStarts.Any(start => method.StartsWith(start, StringComparison.Ordinal));
}
