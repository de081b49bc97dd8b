using Wiv.Catalog.Core.Importing;

namespace Wiv.Catalog.Core.Tests.Importing;

/// <summary>Documents of Terraform that are made of others are joined as Terraform joins them, and their parts are nobody's.</summary>
public sealed class JoinedDocumentTests
{
    private const string Base =
        """ "base": { "statement": [{ "sid": "A", "actions": ["s3:*"], "resources": ["*"] }, { "sid": "B", "actions": ["ce:GetCostAndUsage"], "resources": ["*"] }] } """;

    private const string Over = """ "over": { "statement": { "sid": "A", "actions": ["s3:GetObject"], "resources": ["*"] } } """;

    [Fact]
    public void A_source_adds_its_statements_and_an_override_replaces_them() =>
        Assert.Equal(
            ["A s3:GetObject", "B ce:GetCostAndUsage", "C sqs:ListQueues"],
            Rows(
                Import(
                    """ "source_policy_documents": ["${data.aws_iam_policy_document.base.json}"], "override_policy_documents": ["${data.aws_iam_policy_document.over.json}"], "statement": { "sid": "C", "actions": ["sqs:ListQueues"], "resources": ["*"] } """
                )
            )
        );

    [Theory]
    [InlineData(""" "source_json": "${data.aws_iam_policy_document.base[0].json}" """, "A s3:*", "B ce:GetCostAndUsage")]
    [InlineData(
        """ "source_policy_documents": ["${data.aws_iam_policy_document.base.json}"], "statement": { "sid": "A", "actions": ["s3:ListBucket"], "resources": ["*"] } """,
        "A s3:ListBucket",
        "B ce:GetCostAndUsage"
    )]
    [InlineData(""" "override_json": "${data.aws_iam_policy_document.over.json}" """, "A s3:GetObject")]
    public void An_own_statement_takes_the_place_of_a_source_s(string arguments, params string[] rows) =>
        Assert.Equal(rows, Rows(Import(arguments)));

    [Theory]
    [InlineData(
        """ "source_policy_documents": ["${data.aws_iam_policy_document.base.json}", "${data.aws_iam_policy_document.over.json}"] """,
        "two of the joined documents have the Sid 'A', which Terraform refuses"
    )]
    [InlineData(
        """ "source_policy_documents": ["${var.more}"] """,
        "'source_policy_documents' joins documents, as only Terraform does"
    )]
    [InlineData(
        """ "source_policy_documents": "${data.aws_iam_policy_document.parts[*].json}", "override_policy_documents": ["${file(\"x.json\")}"] """,
        "'override_policy_documents' joins documents, as only Terraform does"
    )]
    [InlineData(
        """ "source_policy_documents": ["${data.aws_iam_policy_document.missing.json}"] """,
        "the policy document 'missing' is not in the file"
    )]
    [InlineData(
        """ "source_policy_documents": ["${data.aws_iam_policy_document.all.json}"] """,
        "'source_policy_documents' joins documents, as only Terraform does"
    )]
    public void What_cannot_be_joined_is_told(string arguments, string message)
    {
        ImportResult result = Import(arguments);

        Assert.Null(result.Catalog);
        Assert.Contains(Imported.Lines(result), line => line.Contains($"WIV9010: {message}"));
    }

    [Fact]
    public void Documents_that_name_one_another_again_and_again_come_to_an_end()
    {
        IEnumerable<string> documents = Enumerable
            .Range(1, 60)
            .Select(i =>
            {
                string source = $"\"${{data.aws_iam_policy_document.d{i - 1}.json}}\"";
                return $"\"d{i}\": {{ \"source_policy_documents\": [{source}, {source}] }}";
            });
        ImportResult result = Imported.Import(
            "main.tf.json",
            $$"""{ "data": { "aws_iam_policy_document": { "d0": { "statement": { "actions": ["s3:*"], "resources": ["*"] } }, {{string.Join(", ", documents)}} } } }"""
        );

        Assert.Null(result.Catalog);
        Assert.Contains(Imported.Lines(result), line => line.Contains("joins documents"));
    }

    [Fact]
    public void A_part_in_a_plan_is_no_policy_of_its_own()
    {
        const string Wide =
            """{\"Version\":\"2012-10-17\",\"Statement\":[{\"Sid\":\"A\",\"Effect\":\"Allow\",\"Action\":\"s3:*\",\"Resource\":\"*\"}]}""";
        string narrow = Wide.Replace("s3:*", "s3:GetObject");
        ImportResult result = Imported.Import(
            "plan.json",
            $$"""
            { "planned_values": { "root_module": { "resources": [{ "mode": "managed", "type": "aws_iam_policy", "name": "p", "address": "aws_iam_policy.p", "values": { "name": "p", "policy": "{{narrow}}" } }] } },
              "prior_state": { "values": { "root_module": { "resources": [
                { "mode": "data", "type": "aws_iam_policy_document", "name": "base", "values": { "json": "{{Wide}}" } },
                { "mode": "data", "type": "aws_iam_policy_document", "name": "all", "values": { "source_policy_documents": ["{{Wide}}"], "json": "{{narrow}}" } }] } } } }
            """
        );

        Assert.Single(result.Catalog!.Policies);
        Assert.Equal(["A s3:GetObject"], Rows(result));
    }

    private static ImportResult Import(string arguments) =>
        Imported.Import(
            "main.tf.json",
            $$$"""
            { "data": { "aws_iam_policy_document": { {{{Base}}}, {{{Over}}}, "all": { {{{arguments}}} } } },
              "resource": { "aws_iam_policy": { "p": { "name": "p", "policy": "${data.aws_iam_policy_document.all.json}" } } } }
            """
        );

    /// <summary>The rows of the first policy; a document that nobody has is one of its own.</summary>
    private static string[] Rows(ImportResult result) =>
        [
            .. result
                .Catalog!.Policies[0]
                .Groups.SelectMany(group => group.Permissions)
                .Select(row => $"{row.Statement.Sid} {string.Join(", ", row.Statement.Actions!.Items)}"),
        ];
}
