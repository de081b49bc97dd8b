using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Text;
using Wiv.Catalog.Core.Text.Output;

namespace Wiv.Catalog.Core.Emit.Terraform;

/// <summary>Writes policies as Terraform's own policy documents.</summary>
/// <param name="hcl">Where to.</param>
/// <param name="names">The names of the module.</param>
internal sealed class PolicyDocumentBlock(HclWriter hcl, ModuleNames names)
{
    public void Write(string name, EquatableArray<Statement> statements) =>
        hcl.Block(
            $"data \"aws_iam_policy_document\" {HclText.Of(name)}",
            () =>
            {
                foreach (Statement statement in statements)
                {
                    hcl.Block($"statement", () => WriteStatement(statement));
                }
            }
        );

    private void WriteStatement(Statement statement)
    {
        hcl.Arguments(
            ("sid", statement.Sid is { } sid ? HclText.Of(sid) : null),
            ("effect", HclText.Of(statement.Effect.ToString()))
        );
        WriteElement("actions", statement.Actions, Template.Literal);
        if (statement.Resources is { } resources)
        {
            WriteElement("resources", resources, resource => resource.Arn);
        }

        if (statement.Principals is { } principals)
        {
            WritePrincipals(principals);
        }

        foreach (KeyTest test in statement.Tests)
        {
            hcl.Block(
                $"condition",
                () =>
                    hcl.Arguments(
                        "values",
                        test.Values.Select(names.Value).ToArray(),
                        ("test", HclText.Of(test.Operator)),
                        ("variable", HclText.Of(test.Key))
                    )
            );
        }
    }

    private void WriteElement<T>(string name, Element<T> element, Func<T, Template> text)
        where T : IEquatable<T> => hcl.List(NameOf(name, element), element.Items.Select(text).Select(names.Value).ToArray());

    private void WritePrincipals(Element<Principal> principals)
    {
        // Everyone is written as a text in IAM's JSON, beside which nobody else can stand.
        IEnumerable<Principal> items = principals.Items.Any(principal => principal.IsAnyone)
            ? principals.Items.Where(principal => principal.IsAnyone).Take(1)
            : principals.Items;
        foreach (IGrouping<string, Principal> type in items.GroupBy(principal => principal.Type))
        {
            hcl.Block(
                HclText.Name(NameOf("principals", principals)),
                () =>
                    hcl.Arguments(
                        "identifiers",
                        type.Select(principal => names.Value(principal.Value)).ToArray(),
                        ("type", HclText.Of(type.Key))
                    )
            );
        }
    }

    private static string NameOf<T>(string name, Element<T> element)
        where T : IEquatable<T> => element.IsNot ? "not_" + name : name;
}
