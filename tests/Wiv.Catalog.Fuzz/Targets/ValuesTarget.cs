using Wiv.Catalog.Fuzz.Mutation;
using Wiv.Catalog.Fuzz.Running;

namespace Wiv.Catalog.Fuzz.Targets;

/// <summary>The typed parameters: what they take is in the policy as it is, and what they do not take is one exception.</summary>
internal sealed class ValuesTarget : FuzzTarget
{
    public ValuesTarget(string name, SeedTexts seeds)
        : base(name, 240_000, [.. Hostile.Words, .. seeds.Words])
    {
        Tokens = Mutation.Tokens.Iam;
        Longest = 3_000;
    }

    public override void Run(string input)
    {
        Check(input, AccountId.TryParse(input, out AccountId account), account.ToString, () => AccountId.Parse(input).Value);
        Check(input, Region.TryParse(input, out Region region), region.ToString, () => Region.Parse(input).Value);
        Check(input, ExternalId.TryParse(input, out ExternalId external), external.ToString, () => ExternalId.Parse(input).Value);
        Check(
            input,
            ParameterText.TryParse(input, out ParameterText text),
            text.ToString,
            () => ParameterText.Parse(input).Value
        );
        Check(input, Arn.TryParse(input, out Arn arn), arn.ToString, () => Arn.Parse(input).Value);
        bool isResource = PolicyResource.TryParse(input, out PolicyResource resource);
        Check(input, isResource, resource.ToString, () => PolicyResource.Parse(input).Value);
        if (isResource)
        {
            CheckInPolicy(resource);
        }
    }

    private static void Check(string input, bool isTaken, Func<string> value, Func<string> parsed)
    {
        string? read = null;
        try
        {
            // An exception for every text that is none would be all that is measured.
            read = isTaken || input.Length % 16 == 0 ? parsed() : null;
        }
        catch (FormatException)
        {
            // Said by TryParse, too, or told below.
        }

        if (isTaken ? value() != input || read != input : read is not null || value().Length > 0)
        {
            throw new FindingException("Parse and TryParse give the text or nothing", $"{input} is '{value()}' and '{read}'");
        }
    }

    private static void CheckInPolicy(PolicyResource resource)
    {
        PolicyDocument policy = PolicyDocument.Create(PolicyStatement.Allow("s3:GetObject").On(resource));
        if (!PolicyDocument.Parse(policy.ToJson()).Equals(policy))
        {
            throw new FindingException("a resource stands in a policy as it is", policy.ToJson());
        }
    }
}
