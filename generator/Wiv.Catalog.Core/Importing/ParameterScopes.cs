using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Importing;

/// <summary>
/// Keeps apart the parameters of two files that have one name and mean different things, as each file has names of its own.
/// </summary>
internal sealed class ParameterScopes(ImportContext context)
{
    private readonly Dictionary<string, ParameterMeaning> _meanings = new(StringComparer.Ordinal);
    private readonly Numbered _numbers = new();

    /// <summary>What is told of a parameter of the catalog.</summary>
    public ParameterHint? HintOf(string name) => _meanings.TryGetValue(name, out ParameterMeaning? meaning) ? meaning.Hint : null;

    /// <summary>The policies with those parameters renamed that another file uses in another meaning.</summary>
    public ImportedPolicy[] Separate(IReadOnlyList<ImportedPolicy> policies)
    {
        Dictionary<string, Dictionary<string, (ImportedUse Use, SourceSpan Span)>> files = policies
            .GroupBy(policy => policy.Name.Span.Path, StringComparer.Ordinal)
            .ToDictionary(file => file.Key, file => ParameterUses.Of(file), StringComparer.Ordinal);
        HashSet<string> taken = new(files.Values.SelectMany(uses => uses.Keys), StringComparer.OrdinalIgnoreCase);
        Dictionary<string, Dictionary<string, string>> renamed = new(StringComparer.Ordinal);
        foreach (string path in policies.Select(policy => policy.Name.Span.Path).Distinct(StringComparer.Ordinal))
        {
            Dictionary<string, string> names = renamed[path] = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach ((string name, (ImportedUse use, SourceSpan span)) in files[path].Select(use => (use.Key, use.Value)))
            {
                var meaning = new ParameterMeaning(path, context.HintOf(path, name), use);
                string given = Give(name, meaning, taken);
                if (given != name)
                {
                    names.Add(name, given);
                    context.Warn(
                        span,
                        $"the parameter '{name}' means something else here than in {Places.FileName(_meanings[name].Path)}",
                        $"the catalog has '{given}' for it"
                    );
                }
            }
        }

        return [.. policies.Select(policy => ParameterUses.Renamed(policy, renamed[policy.Name.Span.Path]))];
    }

    /// <summary>The name itself, or one with a number whose meaning is the same or new.</summary>
    private string Give(string name, ParameterMeaning meaning, HashSet<string> taken)
    {
        if (!_meanings.TryGetValue(name, out ParameterMeaning? first))
        {
            _meanings.Add(name, meaning);
            return name;
        }

        if (first.IsCompatible(meaning))
        {
            _meanings[name] = first.With(meaning);
            return name;
        }

        string free = _numbers.Next(name, Budgets.Name, taken.Add);
        _meanings.Add(free, meaning);
        return free;
    }
}
