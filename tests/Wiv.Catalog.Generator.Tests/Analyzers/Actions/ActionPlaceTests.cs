using Wiv.Catalog.Core.Rules.CSharp;

namespace Wiv.Catalog.Generator.Tests.Analyzers.Actions;

/// <summary>In which places a string is an action; each beside one that is nearly such a place.</summary>
public sealed class ActionPlaceTests
{
    private static readonly ActionTest Test = new(CSharpRules.UnknownAction);

    [Fact]
    public Task Arguments_of_marked_parameters() =>
        Test.Run(
            """
            using System;
            using System.Collections.Generic;
            using Wiv.Catalog;

            class Service(
                [IamAction] string first = {|WIV1001:"x:Default"|})
            {
                string First => first;

                static void One([IamAction] string action, string text) { }
                static void Many(string text, [IamAction] params string[] actions) { }
                static void List([IamAction] IEnumerable<string> actions) { }
                static T Of<T>([IamAction] T action) => action;
                static void Defaulted([IamAction] string action = {|WIV1001:"x:Default"|}) { }

                void Run()
                {
                    One({|WIV1001:"x:Y"|}, "x:Y");
                    One(text: "x:Y", action: {|WIV1001:"x:Y"|});
                    One(("s3:GetObject"), "");
                    Many("x:Y", {|WIV1001:"x:Y"|}, "s3:GetObject", {|WIV1001:"x:Z"|});
                    Many("x:Y", new[] { {|WIV1001:"x:Y"|} });
                    Many("x:Y", [{|WIV1001:"x:Y"|}, "s3:GetObject", .. new[] { {|WIV1001:"x:Z"|} }]);
                    List(new List<string> { {|WIV1001:"x:Y"|} });
                    List(new List<string>(new[] { "x:Y" }));
                    List([{|WIV1001:"x:Y"|}]);
                    Of({|WIV1001:"x:Y"|});
                    Of<object>({|WIV1001:"x:Y"|});
                    Defaulted();
                    new Service({|WIV1001:"x:Y"|});
                    PolicyStatement.AllowExcept({|WIV1001:"x:Y"|}).When("StringEquals", "x:Y", "x:Y");
                    Action<string, string> one = One;
                    one("x:Y", "x:Y");
                }
            }
            """
        );

    [Fact]
    public Task Values_of_marked_properties_and_fields() =>
        Test.Run(
            """
            using System.Collections.Generic;
            using Wiv.Catalog;

            class Needs
            {
                [IamAction] public string Action { get; set; } = {|WIV1001:"x:Y"|};
                [IamAction] public string[] Actions { get; init; } = [{|WIV1001:"x:Y"|}];
                [IamAction] public List<string> List { get; } = new() { {|WIV1001:"x:Y"|} };
                [IamAction] public string field = {|WIV1001:"x:Y"|}, empty = "";
                [IamAction] public const string Marked = {|WIV1001:"x:Y"|};
                public string Text { get; set; } = "x:Y";
                public string text = "x:Y";
                public List<string> Texts { get; } = new() { "x:Y" };
            }

            record Row([property: IamAction] string Action, string Text);

            class Service
            {
                void Run(Row row)
                {
                    var needs = new Needs
                    {
                        Action = {|WIV1001:"x:Y"|},
                        Actions = new[] { {|WIV1001:"x:Y"|} },
                        List = { {|WIV1001:"x:Y"|}, "s3:GetObject" },
                        field = {|WIV1001:"x:Y"|},
                        Text = "x:Y",
                        Texts = { "x:Y" },
                    };
                    needs.Action = {|WIV1001:"x:Y"|};
                    needs.field ??= {|WIV1001:"x:Y"|};
                    needs.Text = "x:Y";
                    _ = row with { Action = {|WIV1001:"x:Y"|}, Text = "x:Y" };
                    _ = needs.Action == "x:Y";
                }
            }
            """
        );

    [Fact]
    public Task Arguments_of_attributes() =>
        Test.Run(
            """
            using System;
            using Wiv.Catalog;

            class NeedsAttribute([IamAction] params string[] actions) : Attribute
            {
                public string[] Actions => actions;
                [IamAction] public string Also { get; set; } = "";
                public string Text { get; set; } = "";
            }

            [Needs({|WIV1001:"x:Y"|}, "s3:GetObject", Also = {|WIV1001:"x:Z"|}, Text = "x:Y")]
            class Service
            {
                [Needs("s3:GetObject", {|WIV1001:"x:Y"|})]
                [Obsolete("x:Y")]
                void Run([Needs({|WIV1001:"x:Y"|})] int i) { }
            }
            """
        );

    [Fact]
    public Task Strings_of_the_syntax_iam_action() =>
        Test.Run(
            """
            using System.Diagnostics.CodeAnalysis;

            class Service
            {
                [StringSyntax("iam-action")] public string Action { get; set; } = {|WIV1001:"x:Y"|};
                [StringSyntax("Regex")] public string Regex { get; set; } = "x:Y";
                static void One([StringSyntax("iam-action")] string action, [StringSyntax(StringSyntaxAttribute.Uri)] string uri) { }
                void Run() => One({|WIV1001:"x:Y"|}, "x:Y");
            }
            """
        );

    [Fact]
    public Task Actions_of_the_AWS_SDK_and_the_CDK() =>
        Test.Run(
            """
            using Amazon.Auth.AccessControlPolicy;
            using Amazon.CDK.AWS.IAM;

            class Service
            {
                void Run()
                {
                    _ = new ActionIdentifier({|WIV1001:"x:Y"|});
                    _ = new Resource("x:Y");
                    var props = new PolicyStatementProps
                    {
                        Sid = "x:Y",
                        Actions = new[] { {|WIV1001:"x:Y"|}, "s3:GetObject" },
                        NotActions = new[] { {|WIV1001:"x:Y"|} },
                        Resources = new[] { "x:Y" },
                    };
                    var statement = new PolicyStatement(props);
                    statement.AddActions({|WIV1001:"x:Y"|}, {|WIV1001:"x:Z"|});
                    statement.AddNotActions({|WIV1001:"x:Y"|});
                    statement.AddResources("x:Y");
                    new Other.PolicyStatement().AddActions("x:Y");
                }
            }

            namespace Other
            {
                class PolicyStatement { public void AddActions(params string[] actions) { } }
            }

            namespace Amazon.Auth.AccessControlPolicy
            {
                class ActionIdentifier { public ActionIdentifier(string actionName) { } }
                class Resource { public Resource(string id) { } }
            }

            namespace Amazon.CDK.AWS.IAM
            {
                class PolicyStatementProps
                {
                    public string Sid { get; set; }
                    public string[] Actions { get; set; }
                    public string[] NotActions { get; set; }
                    public string[] Resources { get; set; }
                }

                class PolicyStatement
                {
                    public PolicyStatement(PolicyStatementProps props) { }
                    public void AddActions(params string[] actions) { }
                    public void AddNotActions(params string[] actions) { }
                    public void AddResources(params string[] resources) { }
                }
            }
            """
        );

    [Fact]
    public Task What_is_added_to_a_marked_collection() =>
        Test.Run(
            """
            using System.Collections.Generic;
            using Wiv.Catalog;

            class Needs
            {
                [IamAction] public List<string> Actions { get; } = new();
                [IamAction] public string[] array = new string[2];
                public List<string> Texts { get; } = new();
            }

            class Service
            {
                void Run(Needs needs)
                {
                    needs.Actions.Add({|WIV1001:"x:Y"|});
                    needs.Actions.AddRange(new[] { {|WIV1001:"x:Y"|}, "s3:GetObject" });
                    needs.Actions.Insert(0, {|WIV1001:"x:Y"|});
                    needs.Actions[0] = {|WIV1001:"x:Y"|};
                    needs.array[0] = {|WIV1001:"x:Y"|};
                    needs.Texts.Add("x:Y");
                    needs.Texts[0] = "x:Y";
                    _ = needs.Actions.Contains("x:Y") || needs.Actions[0] == "x:Y";
                }
            }
            """
        );

    [Fact]
    public Task What_the_getter_of_a_marked_property_gives() =>
        Test.Run(
            """
            using Wiv.Catalog;

            abstract class Base
            {
                [IamAction] public abstract string Action { get; }
                [IamAction] public virtual string[] Actions => new[] { {|WIV1001:"x:Y"|} };
                public virtual string Text => "x:Y";
                public virtual void Run([IamAction] string action, string text) { }
            }

            class Service : Base
            {
                public override string Action => {|WIV1001:"x:Y"|};
                public override string[] Actions { get { return new[] { {|WIV1001:"x:Z"|} }; } }
                public override string Text => "x:Y";
                public override void Run(string action, string text) { }
                void Use() => Run({|WIV1001:"x:Y"|}, "x:Y");
                [IamAction] string Other { get { string Local() => "x:Y"; return Local(); } set { } }
            }
            """
        );

    [Fact]
    public Task What_a_variable_or_a_readonly_field_was_declared_with_once() =>
        Test.Run(
            """
            using System.Collections.Generic;
            using Wiv.Catalog;

            class Service
            {
                static readonly string[] Reading = { {|WIV1001:"x:Y"|}, "s3:GetObject" };
                [IamAction] static readonly string[] Marked = { {|WIV1001:"x:Y"|} };
                static string[] changing = { "x:Y" };
                static readonly string[] Unused = { "x:Y" };

                void Run()
                {
                    string[] actions = { {|WIV1001:"x:Y"|}, "s3:GetObject" };
                    var list = new List<string> { {|WIV1001:"x:Z"|} };
                    string[] texts = { "x:Y" };
                    PolicyDocument.Allow(actions);
                    PolicyDocument.Allow(actions);
                    PolicyDocument.Allow(list.ToArray());
                    Take(list);
                    PolicyDocument.Allow(Reading);
                    PolicyStatement.Deny(Reading);
                    PolicyDocument.Allow(Marked);
                    PolicyDocument.Allow(changing);
                    System.Console.WriteLine(texts.Length);
                }

                static void Take([IamAction] IEnumerable<string> actions) { }
            }
            """
        );

    [Fact]
    public Task Bytes_of_UTF8_literals() =>
        Test.Run(
            """
            using System;
            using Wiv.Catalog;

            class Service
            {
                static void Take([IamAction] ReadOnlySpan<byte> action, ReadOnlySpan<byte> text) { }

                void Run()
                {
                    Take({|WIV1001:"x:Y"u8|}, "x:Y"u8);
                    Take("s3:GetObject"u8, "x:Y"u8);
                }
            }
            """
        );

    [Fact]
    public Task Grants_of_the_CDK_and_statements_of_Pulumi() =>
        Test.Run(
            """
            using Amazon.CDK.AWS.DynamoDB;
            using Pulumi.Aws.Iam.Inputs;

            class Service
            {
                void Run(Table table, Other.Table other)
                {
                    table.Grant("x:Y", "dynamodb:GetItem", {|WIV1001:"x:Y"|});
                    table.Tag("x:Y");
                    other.Grant("x:Y", "x:Y");
                    _ = new GetPolicyDocumentStatementInputArgs { Actions = { {|WIV1001:"x:Y"|}, "s3:GetObject" }, Resources = { "x:Y" } };
                }
            }

            namespace Amazon.CDK.AWS.DynamoDB
            {
                class Table
                {
                    public void Grant(string grantee, params string[] actions) { }
                    public void Tag(params string[] actions) { }
                }
            }

            namespace Other
            {
                class Table { public void Grant(string grantee, params string[] actions) { } }
            }

            namespace Pulumi.Aws.Iam.Inputs
            {
                class GetPolicyDocumentStatementInputArgs
                {
                    public System.Collections.Generic.List<string> Actions { get; set; } = new();
                    public System.Collections.Generic.List<string> Resources { get; set; } = new();
                }
            }
            """
        );

    [Fact]
    public Task Strings_in_every_form_and_only_constant_ones() =>
        Test.Run(
            """"
            using Shop.Core;
            using Wiv.Catalog;

            static class Names
            {
                public const string Wrong = "x:Y";
                public const string Right = "s3:GetObject";
                [IamAction] public const string Marked = {|WIV1001:"x:Y"|};
                public static readonly string Field = {|WIV1001:"x:Y"|}, Unused = "x:Y";
                public static string Changing = "x:Y";
            }

            class Service
            {
                void Run(bool isAdmin, string given)
                {
                    const string service = "x";
                    PolicyDocument.Allow(
                        {|WIV1001:@"x:Y"|},
                        {|WIV1001:"""x:Y"""|},
                        {|WIV1001:"x:\u0059"|},
                        {|WIV1001:"x:" + "Y"|},
                        {|WIV1001:service + ":Y"|},
                        {|WIV1001:$"{service}:Y"|},
                        {|WIV1001:Names.Wrong|},
                        Names.Right,
                        Names.Marked,
                        Names.Field,
                        Names.Field,
                        Names.Changing,
                        given,
                        given + ":Y",
                        $"{given}:Y",
                        isAdmin ? {|WIV1001:"x:*"|} : "s3:GetObject",
                        given ?? {|WIV1001:"x:Y"|},
                        given switch { "x:Y" => {|WIV1001:"x:Z"|}, _ => "s3:PutObject" },
                        Permissions.S3.GetObject,
                        Permissions.Ec2.DescribeAny
                    );
                }
            }
            """"
        );
}
