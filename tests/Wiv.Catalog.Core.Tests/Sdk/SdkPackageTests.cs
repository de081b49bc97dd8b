using System.Reflection;
using Amazon.DynamoDBv2;
using Amazon.EC2;
using Amazon.KeyManagementService;
using Amazon.S3;
using Amazon.SecurityToken;
using Amazon.SQS;
using Amazon.SSO;
using Amazon.SSOOIDC;
using Wiv.Catalog.Core.Sdk;

namespace Wiv.Catalog.Core.Tests.Sdk;

/// <summary>The table against the packages themselves: every method of theirs has an answer.</summary>
public sealed class SdkPackageTests
{
    private static readonly string[] HelperNamespaces =
    [
        "Amazon.DynamoDBv2.DataModel",
        "Amazon.DynamoDBv2.DocumentModel",
        "Amazon.S3.Transfer",
        "Amazon.S3.Util",
        "Amazon.Runtime.SharedInterfaces",
    ];

    private static readonly Type[] ClientTypes =
    [
        typeof(IAmazonDynamoDB),
        typeof(AmazonDynamoDBClient),
        typeof(IAmazonEC2),
        typeof(AmazonEC2Client),
        typeof(IAmazonKeyManagementService),
        typeof(AmazonKeyManagementServiceClient),
        typeof(IAmazonS3),
        typeof(AmazonS3Client),
        typeof(IAmazonSecurityTokenService),
        typeof(AmazonSecurityTokenServiceClient),
        typeof(IAmazonSQS),
        typeof(AmazonSQSClient),
        typeof(IAmazonSSO),
        typeof(AmazonSSOClient),
        typeof(IAmazonSSOOIDC),
        typeof(AmazonSSOOIDCClient),
    ];

    public static TheoryData<Type> Clients => [.. ClientTypes];

    [Theory]
    [MemberData(nameof(Clients))]
    public void Every_method_of_a_client_is_known(Type client)
    {
        SdkType known = SdkReference.Find(client.Namespace!, client.Name)!;

        string[] unknown =
        [
            .. MethodsOf(client).Where(name => known.Find(name) is null or { Kind: SdkCallKind.Unknown }).Distinct(),
        ];

        Assert.Empty(unknown);
    }

    [Theory]
    [MemberData(nameof(Clients))]
    public void Every_call_of_a_client_needs_something_or_is_told_to_need_nothing(Type client)
    {
        SdkType known = SdkReference.Find(client.Namespace!, client.Name)!;

        Assert.All(
            MethodsOf(client).Select(name => known.Find(name)!),
            method =>
                Assert.NotEqual(
                    method.Kind == SdkCallKind.NoCall,
                    method.Needs.Concat(method.NeedsOneOf).Concat(method.MayNeed).Any()
                )
        );
    }

    [Theory]
    [InlineData("Amazon.DynamoDBv2", 8)]
    [InlineData("Amazon.EC2", 100)]
    [InlineData("Amazon.KeyManagementService", 8)]
    [InlineData("Amazon.S3", 8)]
    [InlineData("Amazon.SQS", 2)]
    [InlineData("Amazon.SSO", 2)]
    public void Every_paginator_is_known(string @namespace, int atLeast)
    {
        Type factory = Exported().Single(type => type.Namespace == $"{@namespace}.Model" && type.IsInterface && IsFactory(type));
        SdkType known = SdkReference.Find(factory.Namespace!, factory.Name)!;
        string[] paginators = [.. MethodsOf(factory)];

        Assert.True(paginators.Length >= atLeast);
        Assert.All(paginators, name => Assert.NotEqual(SdkCallKind.Unknown, known.Find(name)!.Kind));
    }

    /// <summary>A helper's method that returns a task goes to AWS, or what it does is told.</summary>
    [Fact]
    public void Every_method_of_a_helper_that_waits_is_known()
    {
        Type[] helpers = [.. Exported().Where(type => HelperNamespaces.Contains(type.Namespace) && MethodsOf(type).Any(IsAsync))];
        string[] unknown =
        [
            .. from type in helpers
            where type.Name is not "ICoreAmazonSignin"
            from name in MethodsOf(type).Where(IsAsync).Distinct()
            where SdkReference.Find(type.Namespace!, NameOf(type))?.Find(name) is null or { Kind: SdkCallKind.Unknown }
            select $"{type.Name}.{name}",
        ];

        Assert.True(helpers.Length > 30);
        Assert.Empty(unknown);
    }

    /// <summary>What is told of a helper is there, so that no method is told under a name that is wrong.</summary>
    [Theory]
    [InlineData("Amazon.DynamoDBv2.DataModel", "IDynamoDBContext")]
    [InlineData("Amazon.DynamoDBv2.DocumentModel", "ITable")]
    [InlineData("Amazon.S3.Transfer", "ITransferUtility")]
    public void Every_method_of_a_helper_s_interface_is_known(string @namespace, string name)
    {
        Type type = Exported().Single(found => found.Namespace == @namespace && found.Name == name);
        SdkType known = SdkReference.Find(@namespace, name)!;

        Assert.All(MethodsOf(type), method => Assert.NotNull(known.Find(method)));
    }

    private static IEnumerable<Type> Exported() =>
        ClientTypes
            .Select(type => type.Assembly)
            .Append(typeof(Amazon.Runtime.IAmazonService).Assembly)
            .Distinct()
            .SelectMany(assembly => assembly.GetExportedTypes());

    private static bool IsFactory(Type type) => type.Name.EndsWith("PaginatorFactory", StringComparison.Ordinal);

    private static bool IsAsync(string name) => name.EndsWith("Async", StringComparison.Ordinal);

    private static string NameOf(Type type) => type.Name.Split('`')[0];

    private static IEnumerable<string> MethodsOf(Type type) =>
        type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Where(method =>
                !method.IsSpecialName
                && method.GetBaseDefinition().DeclaringType == type
                && method.Name != "CreateDefaultServiceClientConfig"
            )
            .Select(method => method.Name);
}
