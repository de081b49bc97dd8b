using System.Runtime.CompilerServices;
using Wiv.Catalog.Core.Aws.Reference;

namespace Wiv.Catalog.Core.Rules.Reasons;

/// <summary>The actions of a service by the words of their names: made once a service, for every wildcard of it is asked for them.</summary>
internal sealed class ServiceWords
{
    private static readonly ConditionalWeakTable<AwsService, ServiceWords> Known = new();

    private readonly ILookup<string, int> _places;

    private ServiceWords(AwsService service) =>
        _places = service
            .Actions.SelectMany((action, place) => ActionWords.Of(action.Name).Select(word => (Word: word, Place: place)))
            .ToLookup(named => named.Word, named => named.Place, StringComparer.Ordinal);

    /// <summary>The words of a service.</summary>
    public static ServiceWords Of(AwsService service) => Known.GetValue(service, static service => new ServiceWords(service));

    /// <summary>The places in the service of the actions that have one of the words, in order.</summary>
    public int[] Having(IEnumerable<string> words) =>
        [.. words.SelectMany(word => _places[word]).Distinct().OrderBy(place => place)];
}
