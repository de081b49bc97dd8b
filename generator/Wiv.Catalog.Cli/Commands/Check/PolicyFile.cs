using Wiv.Catalog.Cli.Inputs;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Json;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Rules;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Cli.Commands.Check;

/// <summary>Checks a file of a policy.</summary>
internal static class PolicyFile
{
    /// <summary>
    /// The problems of the file; <see langword="null"/> when it was found in a folder and is not a policy. A text that is not JSON
    /// is always a problem, because it may have been meant as a policy.
    /// </summary>
    /// <param name="file">The file.</param>
    /// <param name="usage">What the policy is used as; <see langword="null"/> to decide by the policy.</param>
    public static EquatableArray<Problem>? Check(SourceFile file, PolicyUsage? usage)
    {
        string text = FileText.Read(file);
        JsonValue? root = JsonReader.Read(file.Identity, text, out _);
        if (root is not null && !file.IsNamed && !PolicyForm.IsLikely(root))
        {
            return null;
        }

        return root is JsonObject policy
            ? PolicyChecker.Check(PolicyJsonReader.Read(policy, usage ?? PolicyForm.UsageOf(policy)), policy)
            : PolicyChecker.CheckJson(file.Identity, text, usage ?? PolicyKind.Identity);
    }
}
