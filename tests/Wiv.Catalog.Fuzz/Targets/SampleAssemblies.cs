using System.Text;
using Microsoft.CodeAnalysis.Emit;

namespace Wiv.Catalog.Fuzz.Targets;

/// <summary>Small assemblies with all that the recorder looks for, and symbols in them.</summary>
internal static class SampleAssemblies
{
    private const string Sdk = """
        [assembly: Wiv.Catalog.UsesPermission("s3:ListBucket")]
        namespace Amazon.S3
        {
            public interface IAmazonS3 { object GetObjectAsync(string bucket, string key); object PutObjectAsync(object request); }
            public class AmazonS3Client : IAmazonS3
            {
                public object GetObjectAsync(string bucket, string key) => null;
                public object PutObjectAsync(object request) => null;
            }
        }

        """;

    private const string Calls = """
        namespace Shop
        {
            public class Own : Amazon.S3.AmazonS3Client { public object Read() => GetObjectAsync("a", "b"); }

            [Wiv.Catalog.UsesPermission("s3:GetObject", "kms:Decrypt")]
            public class Orders<T> where T : Amazon.S3.IAmazonS3
            {
                [Wiv.Catalog.UsesPermission("sqs:SendMessage")]
                public object Property { get; set; }

                public System.Collections.Generic.IEnumerable<object> Read(T s3)
                {
                    System.Func<string, object> read = key => s3.GetObjectAsync("orders", key);
                    yield return read("a");
                    object Local(int i) => i switch { 1 => s3.PutObjectAsync(i), 2 => null, 3 => 1L, 4 => 2.0, _ => "x" };
                    yield return Local(3);
                }

                private class Nested { public System.Func<object, object> Write(Amazon.S3.IAmazonS3 s3) => s3.PutObjectAsync; }
            }
        }
        """;

    public static IReadOnlyList<string> All() => [Emit(Sdk + Calls, DebugInformationFormat.Embedded), "", "MZ"];

    private static string Emit(string code, DebugInformationFormat symbols)
    {
        using var assembly = new MemoryStream();
        EmitResult result = Compiler.Compile(code).Emit(assembly, options: new EmitOptions(debugInformationFormat: symbols));
        return result.Success
            ? Encoding.Latin1.GetString(assembly.ToArray())
            : throw new InvalidOperationException(string.Join('\n', result.Diagnostics));
    }
}
