using Wiv.Catalog.Core.Declarations;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Diagnostics.CatalogText;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Naming;
using Wiv.Catalog.Core.Text;
using Wiv.Catalog.Core.Text.Output;
using Wiv.Catalog.Core.Yaml;

namespace Wiv.Catalog.Core.Parsing;

/// <summary>Reads one catalog file. It never throws and never stops at the first problem.</summary>
internal static class CatalogParser
{
    private const string What = "a catalog file";

    /// <summary>Reads <paramref name="text"/>, naming <paramref name="path"/> in every position.</summary>
    public static CatalogFile Parse(string path, string text)
    {
        YamlFile yaml = YamlReader.Read(path, text);
        List<Problem> problems = [.. yaml.Problems];
        if (HiddenCharacters.FirstIn(Places.FileName(path)) is { } hidden)
        {
            problems.Add(
                FormRules.HiddenCharacter.At(
                    SourceSpan.StartOf(path),
                    "the name of the file",
                    HiddenCharacters.Describe(hidden),
                    "rename the file"
                )
            );
        }

        bool isTooLarge = problems.Any(problem => problem.Rule == FormRules.TooLarge || problem.Rule == FormRules.TooManyAliased);
        bool isDamaged = isTooLarge || problems.Any(problem => problem.Rule == FormRules.YamlSyntax);
        if (isTooLarge || yaml.Root is null or YamlScalar { IsNull: true })
        {
            if (!isDamaged)
            {
                problems.Add(
                    FormRules.MissingKey.At(
                        SourceSpan.StartOf(path),
                        What,
                        "catalog",
                        "write the catalog's name, as in 'catalog: Wiv'"
                    )
                );
            }

            return new CatalogFile(path, null, isDamaged, problems.InOrder());
        }

        return NodeReader.Expect<YamlMapping>(What, yaml.Root, "a mapping", problems) is { } root
            ? Read(path, root, isDamaged, problems) with
            {
                Length = text.Length,
            }
            : new CatalogFile(path, null, isDamaged, problems.InOrder());
    }

    private static CatalogFile Read(string path, YamlMapping root, bool isDamaged, List<Problem> problems)
    {
        var reader = new MappingReader(
            root,
            What,
            problems,
            ["catalog", "title", "summary", "parameters", "resources", "conditions", "categories", "trust", "policies", "never"]
        );
        PositionedText? name = reader.RequiredText("catalog", "write the catalog's name, as in 'catalog: Wiv'", Budgets.Name);
        if (name is { } written)
        {
            NameReader.Check(written, "a catalog", problems);
        }
        else
        {
            // Told above. What is generated needs a name, and the file's is the likeliest.
            name = new PositionedText(Identifier.FromName(Places.FileName(path).Split('.')[0]), SourceSpan.StartOf(path));
        }

        EquatableArray<T> Section<T>(string key, string what, Func<PositionedText, YamlMapping, List<Problem>, T> read)
            where T : IEquatable<T> =>
            NodeReader
                .Declarations(key, what, reader.Node(key), problems)
                .Select(entry => read(entry.Name, entry.Value, problems))
                .ToEquatableArray();

        var file = new CatalogFile(path, name, isDamaged, default)
        {
            Title = reader.Text("title"),
            Summary = reader.Text("summary"),
            Parameters = Section("parameters", "the parameter", ParameterReader.Read),
            Resources = Section("resources", "the resource", ResourceReader.Read),
            Conditions = Section("conditions", "the condition", ConditionReader.Read),
            Categories = Section("categories", "the category", CategoryReader.Read),
            Trust = TrustReader.Read(reader.Node("trust"), problems),
            Policies = Section("policies", "the policy", PolicyEntryReader.Read),
            Never = NeverReader.Read(reader.Node("never"), problems),
        };
        return file with { Problems = problems.InOrder() };
    }
}
