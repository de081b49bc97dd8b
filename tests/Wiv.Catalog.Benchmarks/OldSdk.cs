using System.Reflection;
using System.Runtime.Loader;

namespace Wiv.Catalog.Benchmarks;

/// <summary>AWSSDK.Core 3.7, loaded beside the version that the project references.</summary>
internal sealed class OldSdk
{
    private readonly MethodInfo _toJson;

    public OldSdk()
    {
        var context = new AssemblyLoadContext("AWSSDK.Core 3.7");
        Assembly sdk = context.LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, "sdk3", "AWSSDK.Core.dll"));
        Type policy = sdk.GetType("Amazon.Auth.AccessControlPolicy.Policy", throwOnError: true)!;
        FromJson = policy.GetMethod("FromJson", [typeof(string)])!.CreateDelegate<Func<string, object>>();
        _toJson = policy.GetMethod("ToJson", [])!;
    }

    public Func<string, object> FromJson { get; }

    /// <summary>Writes a policy of that version.</summary>
    public Func<string> ToJson(object policy) => _toJson.CreateDelegate<Func<string>>(policy);
}
