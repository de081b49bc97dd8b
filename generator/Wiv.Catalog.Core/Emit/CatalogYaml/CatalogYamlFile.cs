using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Parsing;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Emit.CatalogYaml;

/// <summary>Writes a catalog as the file that declares it.</summary>
internal static class CatalogYamlFile
{
    public static string Write(PermissionCatalog catalog)
    {
        var writer = new YamlWriter();
        writer.Text("catalog", catalog.Name);
        writer.Text("title", NotEmpty(catalog.Title));
        writer.Text("summary", NotEmpty(catalog.Summary));
        Section(writer, "parameters", catalog.Parameters, parameter => Parameter(writer, parameter));
        Section(writer, "resources", catalog.Resources, resource => Resource(writer, resource));
        Section(writer, "conditions", catalog.Conditions, condition => Condition(writer, condition));
        Section(writer, "categories", catalog.Categories, category => Category(writer, category));
        Section(writer, "trust", catalog.Trust, entry => RowWriter.Write(writer, entry));
        Section(writer, "policies", catalog.Policies, policy => CatalogPolicyWriter.Write(writer, policy), isSpaced: true);
        Section(writer, "never", catalog.Never, never => RowWriter.Write(writer, never));
        return writer.ToString();
    }

    private static void Section<T>(YamlWriter writer, string key, EquatableArray<T> items, Action<T> write, bool isSpaced = false)
        where T : IEquatable<T>
    {
        if (items.Count == 0)
        {
            return;
        }

        writer.Space();
        writer.Block(
            key,
            () =>
            {
                for (int i = 0; i < items.Count; i++)
                {
                    if (isSpaced && i > 0)
                    {
                        writer.Space();
                    }

                    write(items[i]);
                }
            }
        );
    }

    private static void Parameter(YamlWriter writer, Parameter parameter) =>
        writer.Block(
            parameter.Name,
            () =>
            {
                writer.Text("type", ParameterTypes.NameOf(parameter.Type));
                writer.Text("matches", parameter.Matches);
                Details(writer, parameter.Details);
                writer.Text("why", NotEmpty(parameter.Why));
            }
        );

    private static void Details(YamlWriter writer, ParameterDetails details)
    {
        if (details.Values.Count > 0)
        {
            writer.List("values", details.Values);
        }

        writer.Number("min-length", details.Shortest > 0 ? details.Shortest : null);
        writer.Number("max-length", details.Longest < int.MaxValue ? details.Longest : null);
        writer.Text("default", details.Default);
        if (details.IsSecret)
        {
            writer.True("secret");
        }
    }

    private static void Resource(YamlWriter writer, Resource resource) =>
        writer.Block(
            resource.Name,
            () =>
            {
                writer.Text("arn", TemplateWriter.Write(resource.Arn));
                writer.Text("label", resource.Label);
                writer.Text("why", NotEmpty(resource.Why));
            }
        );

    private static void Category(YamlWriter writer, Category category) =>
        writer.Block(category.Name, () => writer.Text("why", category.Why));

    private static void Condition(YamlWriter writer, Condition condition) =>
        writer.Block(
            condition.Name,
            () =>
            {
                writer.Text("label", condition.Label);
                foreach (IGrouping<string, KeyTest> tests in condition.Tests.GroupBy(test => test.Operator))
                {
                    writer.Block(
                        tests.Key,
                        () =>
                        {
                            foreach (KeyTest test in tests)
                            {
                                writer.Texts(test.Key, test.Values.Select(TemplateWriter.Write).ToArray());
                            }
                        }
                    );
                }

                writer.Text("why", NotEmpty(condition.Why));
            }
        );

    private static string? NotEmpty(string text) => text.Length == 0 ? null : text;
}
