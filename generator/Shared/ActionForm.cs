namespace Wiv.Catalog.Grammar;

/// <summary>The form of an action: <c>service:Name</c>, with <c>*</c> and <c>?</c> in the name, or <c>*</c> alone.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html</remarks>
internal static class ActionForm
{
    /// <summary>What is wrong with <paramref name="action"/>, and at which character.</summary>
    public static (ActionFlaw Flaw, int Place) Check(string action)
    {
        if (action == "*")
        {
            return (ActionFlaw.None, 0);
        }

        int colon = action.IndexOf(':');
        if (colon < 0)
        {
            return (ActionFlaw.NoColon, 0);
        }

        if (colon == 0)
        {
            return (ActionFlaw.NoService, 0);
        }

        if (colon == action.Length - 1)
        {
            return (ActionFlaw.NoName, colon);
        }

        for (int i = 0; i < action.Length; i++)
        {
            char c = action[i];
            bool isWildcard = c is '*' or '?';
            // A few names hold a '-', such as vpc-lattice:AssociateViaAWSService-EventsAndStates.
            if (i != colon && c != '-' && !Characters.IsLetterOrDigit(c) && !(isWildcard && i > colon))
            {
                ActionFlaw flaw =
                    i > colon ? ActionFlaw.NameCharacter
                    : isWildcard ? ActionFlaw.WildcardInService
                    : ActionFlaw.ServiceCharacter;
                return (flaw, i);
            }
        }

        return (ActionFlaw.None, 0);
    }
}
