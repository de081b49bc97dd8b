using System.Text.RegularExpressions;

namespace Wiv.Catalog.Generator.Tests.Analyzers.Policies;

/// <summary>A policy of sixty lines with five mistakes, in every form in which C# can hold it.</summary>
public sealed partial class LongPolicyTests
{
    private const string Policy = """
        {
          "Version": "2012-10-17",
          "Statement": [
            {
              "Sid": "ReadOrders",
              "Effect": "Allow",
              "Action": [
                "{|WIV0130:s3:GetObjcet|}",
                "s3:GetObjectVersion"
              ],
              "Resource": [
                "arn:aws:s3:::shop-orders/*",
                "arn:aws:s3:::shop-archive/*"
              ]
            },
            {
              "Sid": "FindOrders",
              "Effect": "{|WIV0104:Alow|}",
              "Action": "s3:ListBucket",
              "Resource": "arn:aws:s3:::shop-orders",
              "Condition": {
                "StringLike": {
                  "s3:prefix": [
                    "orders/*",
                    "archive/*"
                  ]
                }
              }
            },
            {
              "Sid": "SendInvoices",
              "Effect": "Allow",
              "Action": [
                "sqs:GetQueueUrl",
                "sqs:SendMessage"
              ],
              "Resource": "{|WIV0138:arn:aws:sqs:eu-central-1:12345678901:invoices|}"
            },
            {
              "Sid": "SeeMachines",
              "Effect": "Allow",
              "Action": "ec2:DescribeInstances",
              "Resource": "*",
              "Condition": {
                "{|WIV0150:StringEqualz|}": {
                  "aws:RequestedRegion": [
                    "eu-central-1",
                    "eu-west-1"
                  ]
                }
              }
            },
            {
              "Sid": "SeeCosts",
              "Effect": "Allow",
              "Action": "ce:GetCostAndUsage",
              "Resource": "*",
              "Condition": {
                "StringEquals": {
                  "aws:RequestedRegion": "{|WIV0144:us-esat-1|}"
                }
              }
            }
          ]
        }
        """;

    private static readonly string[] Lines = Policy.Split('\n');

    [Fact]
    public Task Five_marks_in_a_raw_literal() => PolicyTest.RunValue(Raw("            "));

    [Fact]
    public Task Five_marks_in_a_raw_literal_that_holds_UTF_8() => PolicyTest.Run(Spans(Raw("\t") + "u8"));

    [Fact]
    public Task Five_marks_in_a_raw_literal_with_holes() => PolicyTest.RunValue("$$" + Raw("  "));

    [Fact]
    public Task Five_marks_in_a_verbatim_literal() => PolicyTest.RunValue(Verbatim("@", Policy));

    [Fact]
    public Task Five_marks_in_a_verbatim_literal_with_holes() =>
        PolicyTest.RunValue(Verbatim("$@", Brace().Replace(Policy, brace => brace.Value + brace.Value)));

    [Fact]
    public Task Five_marks_in_joined_literals() =>
        PolicyTest.RunValue(string.Join(" +\n    ", Lines.Select(line => $"\"{Escaped(line)}\\n\"")));

    [Fact]
    public Task Five_marks_in_one_line() => PolicyTest.RunValue($"\"{string.Join("\\r\\n", Lines.Select(Escaped))}\"");

    [Fact]
    public Task Five_marks_with_line_ends_of_Windows() =>
        PolicyTest.Run(PolicyTest.InService($"object policy = {Raw("    ")};").Replace("\n", "\r\n"));

    private static string Raw(string indentation) =>
        $"\"\"\"\n{string.Join("\n", Lines.Select(line => indentation + line))}\n{indentation}\"\"\"";

    private static string Verbatim(string start, string text) => $"{start}\"{text.Replace("\"", "\"\"")}\"";

    private static string Spans(string expression) => PolicyTest.InService($"ReadOnlySpan<byte> policy = {expression};");

    private static string Escaped(string line) => line.Replace("\"", "\\\"");

    /// <summary>A brace that is none of a mark.</summary>
    [GeneratedRegex(@"\{(?!\|)|(?<!\|)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Brace();
}
