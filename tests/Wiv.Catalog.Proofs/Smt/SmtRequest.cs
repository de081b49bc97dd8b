using System.Globalization;
using System.Text;
using Wiv.Catalog.Proofs.Oracle;

namespace Wiv.Catalog.Proofs.Smt;

/// <summary>A request as a solver reads and writes it.</summary>
internal static class SmtRequest
{
    /// <summary>Says that the request is this one.</summary>
    public static string Fix(OracleRequest request, SmtKeys keys, string action, string resource)
    {
        var text = new StringBuilder();
        void Add(string name, string value) => text.Append($"(assert (= {name} {value}))\n");
        Add(action, SmtText.Literal(request.Action.ToLowerInvariant()));
        Add(resource, SmtText.Literal(request.Resource));
        foreach (SmtKey key in keys.All)
        {
            bool isPresent = request.Context.TryGetValue(key.Key, out IReadOnlyList<string>? values);
            Add(key.Present, isPresent ? "true" : "false");
            if (isPresent && key.Most > 1)
            {
                Add(key.Count, values!.Count.ToString(CultureInfo.InvariantCulture));
            }

            for (int i = 0; isPresent && i < values!.Count; i++)
            {
                string? value = Value(key.Kind, values[i]);
                if (!key.IsText)
                {
                    Add(key.IsOfKind(i), value is null ? "false" : "true");
                }

                if (value is not null)
                {
                    Add(key.Value(i), value);
                }
            }
        }

        return text.ToString();
    }

    /// <summary>The request that a solver found.</summary>
    public static OracleRequest Read(IReadOnlyDictionary<string, string> model, SmtKeys keys)
    {
        var context = new Dictionary<string, IReadOnlyList<string>>();
        foreach (SmtKey key in keys.All.Where(key => model[key.Present] == "true"))
        {
            int count = key.Most > 1 ? int.Parse(model[key.Count], CultureInfo.InvariantCulture) : 1;
            context[key.Key] = Enumerable.Range(0, count).Select(i => Value(key, i, model)).ToArray();
        }

        return new OracleRequest(model["action"], model["resource"], context);
    }

    private static string? Value(OracleKind kind, string text) =>
        kind switch
        {
            OracleKind.Number => OracleValues.Number(text) is { } n ? SmtText.Number(n) : null,
            OracleKind.Date => OracleValues.Date(text)?.ToString("0", CultureInfo.InvariantCulture),
            OracleKind.Address => OracleValues.Address(text)?.ToString(CultureInfo.InvariantCulture),
            _ => SmtText.Literal(text),
        };

    private static string Value(SmtKey key, int index, IReadOnlyDictionary<string, string> model)
    {
        string value = model[key.Value(index)];
        return key.IsText ? value
            : model[key.IsOfKind(index)] != "true" ? "none"
            : key.Kind switch
            {
                OracleKind.Date => DateTime
                    .UnixEpoch.AddSeconds(double.Parse(value, CultureInfo.InvariantCulture))
                    .ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
                OracleKind.Address => string.Join('.', Bytes(long.Parse(value, CultureInfo.InvariantCulture))),
                _ => value,
            };
    }

    private static IEnumerable<long> Bytes(long address) =>
        [address >> 24, (address >> 16) & 255, (address >> 8) & 255, address & 255];
}
