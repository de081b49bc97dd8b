namespace Wiv.Catalog;

/// <summary>The form of an action: <c>*</c>, or <c>service:Name</c> with wildcards in the name.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html</remarks>
internal static class ActionGrammar
{
    private const string Right = "an action is service:Name or *, such as s3:GetObject or ec2:Describe*";

    /// <summary>Actions compare without regard to case.</summary>
    internal static StringComparer Comparer => StringComparer.OrdinalIgnoreCase;

    /// <summary>What is wrong with an action, or <see langword="null"/>.</summary>
    internal static string? Flaw(string action)
    {
        if (action == "*")
        {
            return null;
        }
        int colon = action.IndexOf(':');
        if (colon < 0)
        {
            return $"it has no ':'; {Right}";
        }
        if (colon == 0)
        {
            return $"no service stands before ':'; {Right}";
        }
        if (colon == action.Length - 1)
        {
            return $"no name follows ':'; {Right}";
        }
        for (int i = 0; i < action.Length; i++)
        {
            char c = action[i];
            // A few names hold a '-', such as vpc-lattice:AssociateViaAWSService-EventsAndStates.
            bool good = Ascii.IsLetterOrDigit(c) || i == colon || c == '-' || (i > colon && (c is '*' or '?'));
            if (!good)
            {
                string place = i < colon ? "service" : "name";
                return $"'{Quoted.Show(c)}' cannot stand in its {place}; {Right}";
            }
        }
        return null;
    }
}
