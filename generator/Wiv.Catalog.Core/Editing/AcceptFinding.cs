using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Parsing;
using Wiv.Catalog.Core.Rules.Reasons;
using Wiv.Catalog.Core.Text;
using Wiv.Catalog.Core.Yaml;

namespace Wiv.Catalog.Core.Editing;

/// <summary>Accepts a finding on the row, the trust entry or the policy that it is found on. The reason is left to a person.</summary>
internal static class AcceptFinding
{
    private static readonly string[] Contents = ["groups", "category", "permissions"];

    /// <summary>The edit; <see langword="null"/> where the finding cannot be accepted, or the place is written in a way that cannot be followed.</summary>
    public static TextEdit? Edit(EditedFile file, Problem problem)
    {
        string id = problem.Rule.Id;
        // An acceptance that is not needed is deleted, not accepted.
        bool canBeAccepted = problem.Rule.CanBeAccepted && problem.Rule != UnneededAcceptance.Definition;
        if (!canBeAccepted || Insertion(file, problem.Span, id) is not { } insertion)
        {
            return null;
        }

        return file.Edit(insertion.Offset, insertion.Offset, insertion.Text, $"Accept {id} here, with a reason", id);
    }

    private static (int Offset, string Text)? Insertion(EditedFile file, SourceSpan span, string id)
    {
        EditedPolicy[] policies = [.. EditedPolicy.In(file)];
        YamlMapping? row = Trust(file)
            .Concat(policies.SelectMany(policy => policy.Groups).SelectMany(group => group.Rows))
            .FirstOrDefault(row => Holds(row.Span, span));
        if (row is not null)
        {
            return Accept(file, row, id, MappingStyle.Of(file, row)?.End);
        }

        return policies.FirstOrDefault(policy => Holds(policy.Name.Span, span)) is { } found
            ? Accept(file, found.Mapping, id, EndBeforeContents(file, found))
            : null;
    }

    private static IEnumerable<YamlMapping> Trust(EditedFile file) =>
        file.Root?.Find("trust") is YamlSequence trust && !file.IsShared(trust)
            ? trust.Items.OfType<YamlMapping>().Where(entry => !file.IsShared(entry))
            : [];

    /// <summary>What is accepted of a policy stands before its permissions, where a reader sees it.</summary>
    private static int EndBeforeContents(EditedFile file, EditedPolicy policy)
    {
        int first = policy.Mapping.Entries.FindIndex(entry => Contents.Contains(entry.Key.Value));
        if (first <= 0)
        {
            return policy.Name.Span.End;
        }

        (YamlScalar key, YamlNode value) = policy.Mapping.Entries[first - 1];
        return file.EndOf(key, value);
    }

    /// <summary>Adds to the acceptances of a mapping, or adds the first.</summary>
    /// <param name="file">The file.</param>
    /// <param name="mapping">What accepts.</param>
    /// <param name="id">The rule.</param>
    /// <param name="end">The end of the entry that the first acceptance would follow.</param>
    private static (int Offset, string Text)? Accept(EditedFile file, YamlMapping mapping, string id, int? end)
    {
        if (MappingStyle.Of(file, mapping) is not { } style || end is null)
        {
            return null;
        }

        if (mapping.Find(AcceptanceReader.Key) is { } accepted)
        {
            bool canTakeMore = accepted is YamlMapping more && !file.IsShared(more) && more.Find(id) is null;
            return canTakeMore && MappingStyle.Of(file, (YamlMapping)accepted) is { } other
                ? (EndOf(file, other, other.End), other.Between + other.Entry(id, AddPermission.NoReason))
                : null;
        }

        string entry = style.Entry(id, AddPermission.NoReason);
        if (style.IsFlow)
        {
            bool isOneLine = style.Open.IndexOfAny(['\r', '\n']) < 0;
            string nested = (isOneLine ? style.Open : "{ ") + entry + (isOneLine ? style.Close.Trim(',') : " }");
            return (style.End, style.Between + style.EntryOf(AcceptanceReader.Key, nested));
        }

        string deeper = style.Between + new string(' ', file.IndentStep);
        return (EndOf(file, style, end.Value), $"{style.Between}{AcceptanceReader.Key}:{deeper}{entry}");
    }

    private static int EndOf(EditedFile file, MappingStyle style, int end) =>
        style.IsFlow ? style.End : file.EndOfLines(end, style.Column);

    private static bool Holds(SourceSpan outer, SourceSpan inner) => inner.Start >= outer.Start && inner.End <= outer.End;
}
