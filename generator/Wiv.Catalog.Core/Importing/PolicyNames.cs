using Wiv.Catalog.Core.Naming;
using Wiv.Catalog.Core.Text;
using Wiv.Catalog.Grammar;

namespace Wiv.Catalog.Core.Importing;

/// <summary>Gives policies names that IAM allows, and of which no two become the same name of C# or of a file.</summary>
internal sealed class PolicyNames(string catalog, ImportContext context)
{
    private readonly Numbered _numbers = new();
    private readonly HashSet<string> _members = new(StringComparer.Ordinal);
    private readonly HashSet<string> _files = new(StringComparer.OrdinalIgnoreCase) { "permissions", "trust-policy" };

    public string Make(PositionedText name)
    {
        string allowed = string.Concat(
            name.Value.Select(c => Characters.IsLetterOrDigit(c) || "+=,.@_-".IndexOf(c) >= 0 ? c : '-')
        );
        allowed = allowed.Length == 0 ? "Policy" : Cut(allowed, Budgets.Name);
        string free = IsFree(allowed) ? allowed : _numbers.Next(allowed, Budgets.Name, IsFree);
        if (free != name.Value)
        {
            context.Warn(name.Span, $"the policy cannot be called '{name}' here", $"the catalog has '{free}'");
        }

        _members.Add(Identifier.FromPolicyName(catalog, free));
        _files.Add(free);
        return free;
    }

    private bool IsFree(string name) => !_files.Contains(name) && !_members.Contains(Identifier.FromPolicyName(catalog, name));

    private static string Cut(string text, int length) => text.Length <= length ? text : text.Substring(0, length);
}
