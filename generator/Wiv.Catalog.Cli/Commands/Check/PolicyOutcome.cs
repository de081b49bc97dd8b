using Wiv.Catalog.Cli.Inputs;
using Wiv.Catalog.Cli.Running;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Cli.Commands.Check;

/// <summary>The result of checking a file, kept until its turn to be reported.</summary>
/// <param name="Problems">The problems of the policy; <see langword="null"/> when the file is not a policy, or cannot be read.</param>
/// <param name="Failure">Why the file cannot be read.</param>
internal sealed record PolicyOutcome(EquatableArray<Problem>? Problems, CouldNotRunException? Failure)
{
    public static PolicyOutcome Of(SourceFile file, PolicyUsage? usage)
    {
        try
        {
            return new PolicyOutcome(PolicyFile.Check(file, usage), null);
        }
        catch (CouldNotRunException failure)
        {
            return new PolicyOutcome(null, failure);
        }
    }
}
