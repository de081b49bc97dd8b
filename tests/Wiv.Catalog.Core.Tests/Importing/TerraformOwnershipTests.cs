using System.Text.Json;
using Wiv.Catalog.Core.Importing;

namespace Wiv.Catalog.Core.Tests.Importing;

/// <summary>A role gets what is attached to it in a plan or a source, and nothing that is attached to somebody else.</summary>
public sealed class TerraformOwnershipTests
{
    private const string Policy =
        """{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:GetObject","Resource":"*"}}""";

    private const string Trust =
        """{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"sts:AssumeRole","Principal":{"Service":"ec2.amazonaws.com"}}}""";

    [Theory]
    [InlineData("aws_iam_user_policy", "user", "'user': 'ci'", "", "the user 'ci'")]
    [InlineData("aws_iam_group_policy", "group", "'group': 'ops'", "", "the group 'ops'")]
    [InlineData("aws_iam_role_policy", "role", "'role': 'helper'", "", "the role 'helper'")]
    [InlineData("aws_iam_role_policy", "role", "'role': 'elsewhere'", "", "the role 'elsewhere'")]
    [InlineData("aws_iam_role_policy", "role", "", "aws_iam_role.helper.id", "the role 'helper'")]
    [InlineData("aws_iam_role_policy", "role", "", "data.aws_iam_role.other.name", "the role '${data.aws_iam_role.other}'")]
    public void An_inline_policy_of_somebody_else_is_left_out(
        string type,
        string attribute,
        string value,
        string reference,
        string owner
    )
    {
        string other = Resource(type, "other", value + (value.Length > 0 ? ", " : "") + $"'policy': {Text(Policy)}");

        string[] lines = Lines(Plan([other], Configured(type, "other", attribute, reference)), []);

        Assert.EndsWith($"'other' is attached to {owner}, not to 'vendor'; it is left out", Assert.Single(lines));
    }

    [Theory]
    [InlineData("aws_iam_role_policy_attachment", "role", "policy_arn")]
    [InlineData("aws_iam_policy_attachment", "roles", "policy_arn")]
    [InlineData("aws_iam_role_policy_attachments_exclusive", "role_name", "policy_arns")]
    public void An_attachment_is_followed_by_the_references_of_the_configuration(string type, string owner, string arn)
    {
        string policy = Resource("aws_iam_policy", "other", $"'policy': {Text(Policy)}");
        string attachment = Resource(type, "link", "");
        string toHelper = Configured(type, "link", owner, "aws_iam_role.helper.name", arn, "aws_iam_policy.other.arn");
        string toVendor = toHelper.Replace("helper", "vendor");

        Assert.EndsWith(
            "'other' is attached to the role 'helper', not to 'vendor'; it is left out",
            Assert.Single(Lines(Plan([policy, attachment], toHelper), []))
        );
        Assert.Empty(Lines(Plan([policy, attachment], toVendor), ["other"]));
    }

    [Theory]
    [InlineData(
        """ "count": "${var.n}", "policy_arn": "arn:aws:iam::aws:policy/SecurityAudit" """,
        "'link' has count, and attaches that many times or not at all; the catalog has the policy always",
        "the role 'vendor' has the policy 'arn:aws:iam::aws:policy/SecurityAudit' too"
    )]
    [InlineData(
        """ "for_each": "${toset([\"arn:aws:iam::aws:policy/A\", \"arn:aws:iam::aws:policy/B\"])}", "policy_arn": "${each.value}" """,
        "'link' has for_each, and attaches",
        "the policy 'arn:aws:iam::aws:policy/A' too",
        "the policy 'arn:aws:iam::aws:policy/B' too"
    )]
    [InlineData(
        """ "for_each": { "a": "arn:aws:iam::aws:policy/A" }, "policy_arn": "${each.value}" """,
        "'link' has for_each, and attaches",
        "the policy 'arn:aws:iam::aws:policy/A' too"
    )]
    [InlineData(
        """ "for_each": "${var.arns}", "policy_arn": "${each.value}" """,
        "'link' has for_each",
        "too, which stands outside the file"
    )]
    public void An_attachment_that_is_repeated_is_told(string arguments, params string[] told)
    {
        string role = JsonSerializer.Serialize(Trust);
        ImportResult result = Imported.Import(
            "main.tf.json",
            $$$"""
            { "resource": {
                "aws_iam_role": { "vendor": { "name": "vendor", "assume_role_policy": {{{role}}} } },
                "aws_iam_role_policy_attachment": { "link": { "role": "${aws_iam_role.vendor.name}", {{{arguments}}} } } } }
            """
        );

        string[] lines = Imported.Lines(result);
        Assert.Equal(told.Length, lines.Length);
        Assert.All(told, text => Assert.Contains(lines, line => line.Contains(text, StringComparison.Ordinal)));
    }

    [Fact]
    public void A_module_that_a_source_calls_is_told() =>
        Assert.Contains(
            "WIV9011: the module 'extra' stands outside the file, and the catalog has none of its policies; only the plan has",
            Assert.Single(
                Imported.Lines(
                    Imported.Import(
                        "main.tf.json",
                        $$"""{ "module": { "extra": { "source": "./extra" } }, "resource": { "aws_iam_policy": { "p": { "name": "p", "policy": {{JsonSerializer.Serialize(Policy)}} } } } }"""
                    )
                )
            )
        );

    [Fact]
    public void A_reference_leads_through_variables_and_outputs_of_modules()
    {
        string policy = Resource("aws_iam_policy", "other", $"'policy': {Text(Policy)}", "module.a.");
        string link = Resource("aws_iam_role_policy_attachment", "link", "", "module.a.");
        const string modules = """
            "module_calls": {
              "a": { "expressions": { "role": { "references": ["module.b.name", "module.b"] } }, "module": { "resources": [
                { "type": "aws_iam_role_policy_attachment", "name": "link", "expressions": {
                  "role": { "references": ["var.role"] },
                  "policy_arn": { "references": ["aws_iam_policy.other.arn", "aws_iam_policy.other"] } } }] } },
              "b": { "module": { "outputs": { "name": { "expression": {
                "references": ["aws_iam_role.inner.name", "aws_iam_role.inner"] } } } } } },
            """;
        string plan = Plan([policy, link], "")
            .Replace("\"root_module\": { \"resources\": []", "\"root_module\": { " + modules + " \"resources\": []");

        string line = Assert.Single(Lines(plan, []));

        Assert.Contains("'other' is attached to the role '${module.b.aws_iam_role.inner}'", line);
    }

    [Fact]
    public void A_role_that_attaches_a_policy_to_itself_has_it()
    {
        string policy = Resource("aws_iam_policy", "other", $"'policy': {Text(Policy)}");
        string helper = Configured("aws_iam_role", "helper", "managed_policy_arns", "aws_iam_policy.other.arn");
        string user = Resource("aws_iam_user", "ci", "'name': 'ci', 'managed_policy_arns': []");

        Assert.EndsWith(
            "'other' is attached to the role 'helper', not to 'vendor'; it is left out",
            Assert.Single(Lines(Plan([policy, user], helper), []))
        );
        Assert.Empty(Lines(Plan([policy, user], helper.Replace("helper", "vendor")), ["other"]));
    }

    [Fact]
    public void What_no_reference_decides_is_an_error()
    {
        string other = Resource("aws_iam_role_policy", "other", $"'policy': {Text(Policy)}");

        string line = Assert.Single(Lines(Plan([other], Configured("aws_iam_role_policy", "other", "role", "local.role")), null));

        Assert.Contains("WIV9010: only the deployment knows whether 'other' is attached to the role 'vendor'", line);
    }

    [Theory]
    [InlineData(
        "aws_iam_role_policy_attachment",
        "'role': 'vendor', 'policy_arn': 'arn:aws:iam::aws:policy/AdministratorAccess'"
    )]
    [InlineData("aws_iam_policy_attachment", "'roles': ['vendor'], 'policy_arn': 'arn:aws:iam::aws:policy/AdministratorAccess'")]
    [InlineData(
        "aws_iam_role_policy_attachments_exclusive",
        "'role_name': 'vendor', 'policy_arns': ['arn:aws:iam::aws:policy/AdministratorAccess']"
    )]
    [InlineData("aws_iam_role_policy_attachment", "'role': 'vendor', 'policy_arn': 'arn:aws:iam::123456789012:policy/unknown'")]
    public void A_policy_outside_of_the_input_is_told_in_whatever_form_it_is_attached(string type, string values)
    {
        string inPlan = Assert.Single(Lines(Plan([Resource(type, "link", values)], ""), []));
        string inSource = Assert.Single(Lines(Source($"'{type}': {{ 'link': {{ {values} }} }}"), [], "main.tf.json"));

        Assert.Contains("too, which stands outside the plan", inPlan);
        Assert.Contains("too, which stands outside the file", inSource);
        Assert.Empty(Lines(Plan([Resource(type, "link", values.Replace("vendor", "helper"))], ""), []));
    }

    [Theory]
    [InlineData(
        "'aws_iam_user_policy': { 'other': { 'user': '${aws_iam_user.ci.name}', 'policy': POLICY } }",
        "the user '${aws_iam_user.ci.name}'"
    )]
    [InlineData("'aws_iam_role_policy': { 'other': { 'role': '${var.role}', 'policy': POLICY } }", "the role '${var.role}'")]
    [InlineData(
        "'aws_iam_policy': { 'other': { 'policy': POLICY } }, 'aws_iam_role_policy_attachment': { 'l': { 'role': '${aws_iam_role.helper.name}', 'policy_arn': '${aws_iam_policy.other.arn}' } }",
        "the role 'helper'"
    )]
    [InlineData(
        "'aws_iam_policy': { 'other': { 'policy': POLICY } }, 'aws_iam_policy_attachment': { 'l': { 'users': ['ci'], 'policy_arn': '${aws_iam_policy.other.arn}' } }",
        "the user 'ci'"
    )]
    public void In_a_source_expressions_are_followed(string resources, string owner)
    {
        string source = Source(resources.Replace("POLICY", Text(Policy)));

        Assert.EndsWith(
            $"'other' is attached to {owner}, not to 'vendor'; it is left out",
            Assert.Single(Lines(source, [], "main.tf.json"))
        );
    }

    [Theory]
    [InlineData("count", "2")]
    [InlineData("for_each", "'${var.all}'")]
    public void A_block_that_is_repeated_is_told(string argument, string value)
    {
        string source = Source(
            $"'aws_iam_role_policy': {{ 'other': {{ '{argument}': {value}, 'provider': 'aws.x', 'depends_on': [], 'lifecycle': {{}}, 'role': 'vendor', 'policy': {Text(Policy)} }} }}"
        );

        Assert.Contains($"'other' has {argument}, and is created", Assert.Single(Lines(source, ["other"], "main.tf.json")));
    }

    [Fact]
    public void References_that_lead_in_a_long_circle_end()
    {
        const int steps = 20_000;
        string arguments = string.Join(
            ", ",
            Enumerable.Range(0, steps).Select(i => $"'v{i}': {{ 'references': ['module.m.o{i + 1}'] }}")
        );
        string outputs = string.Join(
            ", ",
            Enumerable.Range(0, steps).Select(i => $"'o{i}': {{ 'expression': {{ 'references': ['var.v{i}'] }} }}")
        );
        string other = Resource("aws_iam_role_policy", "other", $"'policy': {Text(Policy)}");
        string configured = Configured("aws_iam_role_policy", "other", "role", "module.m.o0");
        string calls =
            $"'module_calls': {{ 'm': {{ 'expressions': {{ {arguments} }}, 'module': {{ 'outputs': {{ {outputs} }} }} }} }}, 'resources': [{configured}]";
        string locals = string.Join(", ", Enumerable.Range(0, steps).Select(i => $"'l{i}': '${{local.l{i + 1}}}'"));
        string source = Source(
            $"'aws_iam_role_policy': {{ 'other': {{ 'role': '${{local.l0}}', 'policy': {Text(Policy)} }} }} }}, 'locals': {{ {locals} "
        );

        string plan = Plan([other], "").Replace("\"resources\": []", calls.Replace('\'', '"'));

        Assert.Contains("only the deployment knows whether", Assert.Single(Lines(plan, null)));
        Assert.Contains("only the deployment knows whether", Assert.Single(Lines(source, null, "main.tf.json")));
    }

    private static string[] Lines(string text, string[]? policies, string file = "plan.json")
    {
        ImportResult result = CatalogImporter.Import("Shop", [new ImportInput(file, text)], "vendor");
        Assert.Equal(policies, result.Catalog?.Policies.Select(policy => policy.Name));
        return Imported.Lines(result);
    }

    private static string Text(string text) => JsonSerializer.Serialize(text).Replace("\\u0022", "\\\"");

    private static string Resource(string type, string name, string values, string module = "") =>
        $"{{ 'address': '{module}{type}.{name}', 'type': '{type}', 'name': '{name}', 'values': {{ {values} }} }}";

    private static string Configured(string type, string name, params string[] references)
    {
        IEnumerable<string> expressions = references
            .Chunk(2)
            .Where(pair => pair[1].Length > 0)
            .Select(pair => $"'{pair[0]}': {{ 'references': ['{pair[1]}', '{pair[1][..pair[1].LastIndexOf('.')]}'] }}");
        return $"{{ 'type': '{type}', 'name': '{name}', 'expressions': {{ {string.Join(", ", expressions)} }} }}";
    }

    private static string Plan(string[] resources, string configured) =>
        $$"""
            { 'planned_values': { 'root_module': { 'resources': [
              {{Resource("aws_iam_role", "vendor", $"'name': 'vendor', 'assume_role_policy': {Text(Trust)}")}},
              {{Resource("aws_iam_role", "helper", $"'name': 'helper', 'assume_role_policy': {Text(Trust)}")}}
              {{string.Concat(resources.Select(resource => ", " + resource))}} ] } },
              'configuration': { 'root_module': { 'resources': [{{configured}}] } } }
            """.Replace('\'', '"');

    private static string Source(string resources) =>
        $$"""
            { 'resource': { 'aws_iam_role': {
              'vendor': { 'name': 'vendor', 'assume_role_policy': {{Text(Trust)}} },
              'helper': { 'name': 'helper', 'assume_role_policy': {{Text(Trust)}} } }, {{resources}} } }
            """.Replace('\'', '"');
}
