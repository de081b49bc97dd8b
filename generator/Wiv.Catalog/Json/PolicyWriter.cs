namespace Wiv.Catalog;

/// <summary>Writes a policy in the order of IAM's own grammar; a list of one is written as the bare text.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html</remarks>
internal static class PolicyWriter
{
    internal static void Document(ref JsonWriter json, PolicyDocument document)
    {
        json.BeginObject();
        Member(ref json, "Version"u8, document.Version);
        Member(ref json, "Id"u8, document.Id);
        json.Name("Statement"u8);
        json.BeginArray();
        foreach (PolicyStatement statement in document.StatementItems.Items)
        {
            Statement(ref json, statement);
        }
        json.EndArray();
        json.EndObject();
    }

    internal static void Statement(ref JsonWriter json, PolicyStatement statement)
    {
        json.BeginObject();
        Member(ref json, "Sid"u8, statement.Sid);
        json.Name("Effect"u8);
        json.Value(statement.Effect == PolicyEffect.Allow ? "Allow" : "Deny");
        Principals(ref json, "Principal"u8, statement.PrincipalItems.Items);
        Principals(ref json, "NotPrincipal"u8, statement.NotPrincipalItems.Items);
        Texts(ref json, "Action"u8, statement.ActionItems.Items);
        Texts(ref json, "NotAction"u8, statement.NotActionItems.Items);
        Resources(ref json, "Resource"u8, statement.ResourceItems.Items);
        Resources(ref json, "NotResource"u8, statement.NotResourceItems.Items);
        Condition(ref json, statement.Condition.TestItems.Items);
        json.EndObject();
    }

    private static void Member(ref JsonWriter json, ReadOnlySpan<byte> name, string? value)
    {
        if (value is not null)
        {
            json.Name(name);
            json.Value(value);
        }
    }

    private static void Texts(ref JsonWriter json, ReadOnlySpan<byte> name, ReadOnlySpan<string> texts)
    {
        if (!texts.IsEmpty)
        {
            json.Name(name);
            OneOrMany(ref json, texts);
        }
    }

    private static void OneOrMany(ref JsonWriter json, ReadOnlySpan<string> texts)
    {
        if (texts.Length == 1)
        {
            json.Value(texts[0]);
            return;
        }
        json.BeginArray();
        foreach (string text in texts)
        {
            json.Value(text);
        }
        json.EndArray();
    }

    private static void Resources(ref JsonWriter json, ReadOnlySpan<byte> name, ReadOnlySpan<PolicyResource> resources)
    {
        if (resources.IsEmpty)
        {
            return;
        }
        json.Name(name);
        if (resources.Length == 1)
        {
            json.Value(resources[0].Value);
            return;
        }
        json.BeginArray();
        foreach (PolicyResource resource in resources)
        {
            json.Value(resource.Value);
        }
        json.EndArray();
    }

    /// <summary>The principals, which the statement keeps with those of one type side by side.</summary>
    private static void Principals(ref JsonWriter json, ReadOnlySpan<byte> name, ReadOnlySpan<PolicyPrincipal> principals)
    {
        if (principals.IsEmpty)
        {
            return;
        }
        json.Name(name);
        if (principals[0].IsAnyone)
        {
            json.Value(principals[0].Value);
            return;
        }
        json.BeginObject();
        int start = 0;
        while (start < principals.Length)
        {
            int end = start + 1;
            while (end < principals.Length && principals[end].Type == principals[start].Type)
            {
                end++;
            }
            json.Name(principals[start].Type);
            PrincipalValues(ref json, principals.Slice(start, end - start));
            start = end;
        }
        json.EndObject();
    }

    private static void PrincipalValues(ref JsonWriter json, ReadOnlySpan<PolicyPrincipal> principals)
    {
        if (principals.Length == 1)
        {
            json.Value(principals[0].Value);
            return;
        }
        json.BeginArray();
        foreach (PolicyPrincipal principal in principals)
        {
            json.Value(principal.Value);
        }
        json.EndArray();
    }

    /// <summary>The tests, which the block keeps with those of one operator side by side.</summary>
    private static void Condition(ref JsonWriter json, ReadOnlySpan<ConditionTest> tests)
    {
        if (tests.IsEmpty)
        {
            return;
        }
        json.Name("Condition"u8);
        json.BeginObject();
        for (int i = 0; i < tests.Length; i++)
        {
            if (i == 0 || tests[i].Operator != tests[i - 1].Operator)
            {
                json.Name(tests[i].Operator);
                json.BeginObject();
            }
            json.Name(tests[i].Key);
            OneOrMany(ref json, tests[i].ValueItems.Items);
            if (i + 1 == tests.Length || tests[i + 1].Operator != tests[i].Operator)
            {
                json.EndObject();
            }
        }
        json.EndObject();
    }
}
