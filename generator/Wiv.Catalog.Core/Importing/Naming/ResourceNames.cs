using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Grammar;

namespace Wiv.Catalog.Core.Importing.Naming;

/// <summary>Names resources by what their ARNs say: <c>arn:aws:s3:::shop-orders/*</c> is <c>ShopOrdersObjects</c>.</summary>
internal static class ResourceNames
{
    private static readonly char[] Separators = ['/', ':'];

    /// <summary>Names that fit, the best first.</summary>
    public static string[] Of(Template arn)
    {
        if (arn.Parts.Count == 1 && arn.Parts[0].IsParameter)
        {
            string parameter = Words.Of(arn.Parts[0].Text);
            string name = parameter.EndsWith("Arn", StringComparison.Ordinal)
                ? parameter.Substring(0, parameter.Length - 3)
                : parameter;
            return [name.Length == 0 ? "Resource" : name, name + "Resource"];
        }

        string[] fields = ArnForm.Split(ResourcePattern.WithoutVariables(arn.Render(_ => "")));
        string service = Words.Of(ServiceNames.Of(fields[2].ToLowerInvariant().Replace("*", "any")));
        service = service.Length > 0 && Characters.IsLetter(service[0]) ? service : "Service" + service;
        string named = service == "S3" ? OfObject(fields[5]) : OfType(fields[2], fields[5]);
        string best = named.Length > 0 && Characters.IsLetter(named[0]) && named != Kind(fields) ? named : service + named;
        string full = best.StartsWith(service, StringComparison.Ordinal) ? best : service + best;
        string place = Words.Of($"{fields[3]} {fields[4]}");
        return [best, full, full + (place.Length > 0 ? "In" + place : "InAnyAccount")];
    }

    /// <summary>Buckets and objects: what stands behind the bucket's slash is the key.</summary>
    private static string OfObject(string resource)
    {
        int slash = resource.IndexOf('/');
        bool isOpen = resource.IndexOfAny(['*', '?'], Math.Max(0, slash)) >= 0;
        if (slash < 0)
        {
            string bucket = Words.Of(resource);
            return bucket.EndsWith("Bucket", StringComparison.OrdinalIgnoreCase)
                ? bucket
                : bucket + (isOpen ? "Buckets" : "Bucket");
        }

        string key = resource.Substring(slash + 1);
        return Words.Of(resource) + (isOpen || key.Length == 0 ? "Objects" : "Object");
    }

    /// <summary>What is named, and then its type, as in <c>table/orders</c> or <c>function:invoice</c>.</summary>
    private static string OfType(string service, string resource)
    {
        string[] segments = resource.Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        if (segments.Length == 0)
        {
            return "Resources";
        }

        bool isOpen = resource.EndsWith("*", StringComparison.Ordinal);
        bool hasType = segments.Length > 1 && segments[0].IndexOfAny(['*', '?']) < 0;
        string type = hasType ? Words.Of(segments[0]) : TypeOf(service);
        string name = Words.Of(string.Join(" ", segments.Skip(hasType ? 1 : 0)));
        bool saysType = name.EndsWith(type, StringComparison.OrdinalIgnoreCase);
        string end = name.Length == 0 && type.Length == 0 ? "Resource" : type;
        return (saysType ? name.Substring(0, name.Length - type.Length) : name) + (isOpen ? Words.Plural(end) : end);
    }

    private static string Kind(string[] fields) =>
        fields[2] == "s3" ? "Buckets" : Words.Plural(Words.Of(fields[5].Split(Separators)[0]));

    private static string TypeOf(string service) =>
        service switch
        {
            "sqs" => "Queue",
            "sns" => "Topic",
            _ => "",
        };
}
