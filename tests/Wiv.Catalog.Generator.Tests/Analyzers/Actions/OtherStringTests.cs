using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Rules.CSharp;

namespace Wiv.Catalog.Generator.Tests.Analyzers.Actions;

/// <summary>Strings with a colon that are meant as something else; one report among them would cost the analyzers all trust.</summary>
public sealed class OtherStringTests
{
    private const string Code = """"
        using System;
        using System.Collections.Generic;
        using System.Data.Common;
        using System.Diagnostics;
        using System.Linq;
        using System.Net.Http;
        using System.Security.Claims;
        using System.Text.RegularExpressions;
        using System.Xml.Linq;
        using Wiv.Catalog;

        [DebuggerDisplay("s3:GetObjcet")]
        [Obsolete("use: s3:GetObject")]
        class Service
        {
            const string Unused = "s3:GetObject";
            const string Prefix = "cache:orders:";
            static readonly string[] Actions = ["s3:GetObject", "s3:GetObjcet"];
            readonly Dictionary<string, string> routes = new() { ["s3:GetObject"] = "get:orders", ["ec2:Describe*"] = "x:Y" };
            readonly List<string> actions = new() { "s3:GetObject", "iam:Everything" };
            string Action { get; set; } = "s3:GetObjcet";

            void Run(HttpClient client, ClaimsIdentity identity, XElement xml, DbCommand command, string action = "s3:GetObject")
            {
                _ = client.GetAsync("http://localhost:5000/orders");
                _ = new Uri("https://example.com:443/a:b?c=d:e");
                _ = new Uri("urn:isbn:0451450523");
                _ = new Uri("mailto:someone@example.com");
                _ = new Uri("s3://orders/today");
                _ = xml.Attribute("xlink:href");
                _ = xml.Name.LocalName == "soap:Envelope";
                _ = XName.Get("{http://www.w3.org/1999/xlink}href");
                Log("info:orders", "order {Id}: done", 1);
                Log("Microsoft:Hosting:Lifetime", "s3:GetObject denied: {Action}", "s3:GetObjcet");
                Console.WriteLine("s3:GetObject");
                Console.WriteLine("{0}: {1}", "ec2:Describe*", "s3:GetObjcet");
                Debug.Assert(action.Length > 0, "action: empty");
                _ = Get("cache:orders:1") ?? Get(Prefix + "2") ?? Get($"{Prefix}3");
                _ = Get("user:name") + Get("order:item:1") + Get("s3:getobject");
                identity.AddClaim(new Claim("http://schemas.xmlsoap.org/ws/2005/05/identity/claims/name", "a:b"));
                identity.AddClaim(new Claim("urn:github:login", "s3:GetObject"));
                identity.AddClaim(new Claim("scope", "orders:read"));
                _ = identity.HasClaim("permission", "orders:write");
                command.CommandText = "select a::text from b where c = 'd:e' and f = :g";
                command.Connection.ConnectionString = "Server=tcp:orders.example.com,1433;Database=a:b";
                command.Parameters.Add(":id");
                _ = "redis://localhost:6379" + "amqp://guest:guest@localhost:5672";
                _ = "Endpoint=sb://orders.example.com/;SharedAccessKeyName=a:b";
                _ = "arn:aws:s3:::orders/*";
                _ = "arn:aws:iam::123456789012:role/Orders";
                _ = Environment.GetEnvironmentVariable("Orders:Queue:Name");
                _ = DateTime.Parse("2024-01-01T10:00:00").ToString("HH:mm:ss");
                _ = TimeSpan.ParseExact("10:00", "hh\\:mm", null);
                _ = Regex.IsMatch("a:b", "^(?:a:b)$");
                _ = action == "s3:GetObjcet" || action.StartsWith("s3:") || action.Equals("ec2:*");
                _ = action switch { "s3:GetObject" => "a:b", "s3:GetObjcet" => "c:d", _ => "x:Y" };
                _ = Actions.Contains("s3:GetObjcet") || actions.Any(a => a == "x:Y");
                _ = routes["s3:GetObject"] + routes["get:orders"];
                _ = new { Action = "s3:GetObjcet", Resource = "a:b" };
                _ = ("s3:GetObject", "x:Y", @"c:\temp", "C:/temp", "::1", "12:34:56:78:9a:bc", "key: value", "16:9", "a:b:c");
                Action = "s3:GetObjcet";
                actions.Add("s3:GetObjcet");
                ConditionBlock.Of("StringEquals", "aws:ResourceTag/team", "x:Y");
                PolicyStatement.Allow(action).WithSid("Orders").On(PolicyResource.Any).When("Bool", "aws:SecureTransport", "true");
                PolicyDocument.Parse("""{"Statement":{"Effect":"Allow","Action":"s3:GetObjcet","Resource":"*"}}""");
            }

            static void Log(string category, string message, object argument) { }
            static string Get(string key) => key;
        }
        """";

    [Fact]
    public Task No_unknown_action_is_told_in_them() => Tell(CSharpRules.UnknownAction);

    [Fact]
    public Task No_ungranted_action_is_told_in_them() => Tell(CSharpRules.UngrantedAction);

    [Fact]
    public Task No_literal_is_told_in_them() => Tell(CSharpRules.LiteralAction);

    private static Task Tell(Rule rule) => new ActionTest(rule).Run(Code);
}
