namespace Wiv.Catalog.Deciding;

/// <summary>Bytes in base64. Padding counts for nothing: all else is the same for the same bytes.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_BinaryEquals</remarks>
internal sealed class BinaryValue(string text) : DecidedValue
{
    public override ValueMatch Match(string value, DecidedRequest request)
    {
        int length = Length(text);
        return When(length == Length(value) && string.CompareOrdinal(text, 0, value, 0, length) == 0);
    }

    private static int Length(string base64)
    {
        int length = base64.Length;
        while (length > 0 && base64[length - 1] == '=')
        {
            length--;
        }

        return length;
    }
}
