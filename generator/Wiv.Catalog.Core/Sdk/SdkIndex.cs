using Wiv.Catalog.Core.Aws.Reference;

namespace Wiv.Catalog.Core.Sdk;

/// <summary>What is asked of the table before any namespace is read, from the text <c>_index</c>.</summary>
internal sealed class SdkIndex
{
    /// <summary>The name of the text.</summary>
    public const string TextName = "_index";

    private readonly List<SdkClient> _clients = [];
    private readonly HashSet<string> _actions = new(StringComparer.OrdinalIgnoreCase);

    private readonly Lazy<Dictionary<string, SdkClient>> _byNamespace;

    private SdkIndex() =>
        _byNamespace = new(() =>
            _clients
                .GroupBy(client => client.Namespace, StringComparer.Ordinal)
                .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal)
        );

    /// <summary>All clients, sorted by namespace.</summary>
    public IReadOnlyList<SdkClient> Clients => _clients;

    /// <summary>What types may ask for that no text has.</summary>
    public SdkOthers Others { get; } = new();

    /// <summary>The clients by namespace; of several, the first.</summary>
    public IReadOnlyDictionary<string, SdkClient> ByNamespace => _byNamespace.Value;

    public static SdkIndex Read(string text)
    {
        var index = new SdkIndex();
        foreach (ReferenceLine line in ReferenceLine.Read(text))
        {
            switch (line.Word)
            {
                case "client":
                    string[] words = line.Rest.Split(' ');
                    index._clients.Add(new(SdkReference.NamespaceStart + words[0], $"IAmazon{words[1]}", words[2]));
                    break;
                case "action":
                    index._actions.Add(line.Rest);
                    break;
                case "others":
                    index.Others.Add(line.Rest);
                    break;
                default:
                    throw line.Unknown();
            }
        }

        return index;
    }

    /// <summary>Whether an operation of another name needs the action or may need it.</summary>
    public bool IsNeededElsewhere(string action) => _actions.Contains(action);

    public IEnumerable<SdkClient> ClientsOf(string service) =>
        _clients.Where(client => string.Equals(client.Service, service, StringComparison.OrdinalIgnoreCase));
}
