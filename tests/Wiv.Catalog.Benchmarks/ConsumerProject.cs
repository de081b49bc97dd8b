using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Wiv.Catalog.Benchmarks;

/// <summary>A service of a hundred files, of which every tenth has to do with IAM, as real services have it.</summary>
internal static class ConsumerProject
{
    public const int FileCount = 100;

    private static readonly CSharpParseOptions Options = new(LanguageVersion.CSharp12);

    private static readonly ImmutableArray<MetadataReference> References = (
        (string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!
    )
        .Split(Path.PathSeparator)
        .Where(path =>
            Path.GetFileName(path) is var name
            && (name.StartsWith("System.", StringComparison.Ordinal) || name.StartsWith("AWSSDK.", StringComparison.Ordinal))
        )
        .Append(typeof(PolicyDocument).Assembly.Location)
        .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path))
        .ToImmutableArray();

    /// <summary>The project, nothing of it bound.</summary>
    public static CSharpCompilation Compilation() =>
        CSharpCompilation.Create(
            "Service",
            Enumerable
                .Range(0, FileCount)
                .Select(i => CSharpSyntaxTree.ParseText(SourceText.From(File(i)), Options, $"File{i}.cs")),
            References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
        );

    /// <summary>The text of one file.</summary>
    public static string File(int number) => Ordinary(number) + (number % 10 == 0 ? WithIam(number) + WithCalls(number) : "");

    private static string Ordinary(int number) =>
        $$"""
            using System;
            using System.Collections.Generic;
            using System.IO;
            using System.Linq;
            using System.Net.Http;
            using System.Text;
            using System.Threading;
            using System.Threading.Tasks;

            namespace Service.Part{{number}};

            public sealed record Order(string Id, string Customer, decimal Total, DateTimeOffset Placed);

            public sealed class OrderClient(HttpClient http, string root)
            {
                private readonly Dictionary<string, Order> _cache = new(StringComparer.Ordinal);

                public async Task<string> Load(string id, CancellationToken cancellation)
                {
                    string address = $"https://{root}:443/orders/{id}?expand=lines:all";
                    using HttpResponseMessage response = await http.GetAsync(address, cancellation).ConfigureAwait(false);
                    string body = await response.Content.ReadAsStringAsync(cancellation).ConfigureAwait(false);
                    if (!response.IsSuccessStatusCode)
                    {
                        throw new InvalidOperationException("orders:load failed: " + response.StatusCode);
                    }

                    Console.WriteLine("{0}: {1}", "orders:load", body.Length);
                    return body.Replace("\r\n", "\n").Trim();
                }

                public Order Find(string id)
                {
                    string key = "cache:orders:" + id;
                    if (!_cache.TryGetValue(key, out Order? order))
                    {
                        order = new Order(id, "nobody", 0m, DateTimeOffset.UnixEpoch);
                        _cache.Add(key, order);
                    }

                    return order;
                }

                public IReadOnlyList<string> Names(IEnumerable<Order> orders, string prefix)
                {
                    List<string> names = orders
                        .Where(order => order.Customer.StartsWith(prefix, StringComparison.Ordinal) && order.Total > 1)
                        .OrderBy(order => order.Placed)
                        .Select(order => string.Join(":", order.Customer, order.Id))
                        .ToList();
                    names.Add("total:" + names.Count);
                    names.Insert(0, "Server=tcp:orders.example.com,1433;Database=orders");
                    return names;
                }

                public string Report(IEnumerable<Order> orders, TextWriter writer)
                {
                    var text = new StringBuilder();
                    foreach (Order order in orders)
                    {
                        string kind = order.Total switch
                        {
                            > 1000 => "order:large",
                            > 100 => "order:middle",
                            _ => "order:small",
                        };
                        text.Append(kind).Append(": ").AppendLine(order.Id);
                        writer.WriteLine("{0} {1} {2}", order.Id, order.Customer, order.Total);
                    }

                    return text.ToString();
                }
            }

            """;

    private static string WithIam(int number) =>
        $$"""
            public sealed class Sessions{{number}}
            {
                private static readonly string[] Reading = { "ec2:Describe*", "ce:Get*" };

                public string Session(bool isWide) =>
                    isWide
                        ? Wiv.Catalog.PolicyDocument.Allow(Reading).ToJson()
                        : Wiv.Catalog.PolicyDocument.Allow("ec2:DescribeInstances", "ce:GetCostAndUsage").ToJson();

                public Wiv.Catalog.PolicyStatement Buckets() =>
                    Wiv.Catalog.PolicyStatement.Allow("s3:ListBucket").When("StringEquals", "s3:prefix", "orders/");

                public string Literal() =>
                    "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:GetObject\",\"Resource\":\"arn:aws:s3:::orders/*\"}]}";
            }

            """;

    private static string WithCalls(int number) =>
        $$"""
            public sealed class Aws{{number}}(Amazon.S3.IAmazonS3 s3, Amazon.EC2.IAmazonEC2 ec2)
            {
                public async Task<object> Read(string key)
                {
                    var request = new Amazon.S3.Model.GetObjectRequest { BucketName = "orders", Key = key };
                    await s3.GetObjectAsync(request).ConfigureAwait(false);
                    await s3.PutObjectAsync(new Amazon.S3.Model.PutObjectRequest { BucketName = "orders", Key = $"day/{key}" }).ConfigureAwait(false);
                    await s3.GetObjectAsync("orders", key).ConfigureAwait(false);
                    return ec2.Paginators.DescribeInstances(new Amazon.EC2.Model.DescribeInstancesRequest());
                }
            }

            """;
}
