using Wiv.Catalog.Grammar;

namespace Wiv.Catalog;

/// <content>The checks and copies behind the making of statements.</content>
public sealed partial class PolicyStatement
{
    /// <summary>This statement with the list of another joined to its own.</summary>
    internal PolicyStatement Join(StatementPart part, PolicyStatement other)
    {
        PolicyStatement copy = Copy();
        switch (part)
        {
            case StatementPart.Actions:
                copy.ActionItems = ActionItems.Union(other.ActionItems, ActionText.Comparer);
                break;
            case StatementPart.Resources:
                copy._givenResources = ResourceItems.Union(other.ResourceItems, EqualityComparer<PolicyResource>.Default);
                break;
            default:
                copy.PrincipalItems = Grouped(PrincipalItems, other.PrincipalItems.ToArray());
                break;
        }
        return copy;
    }

    /// <summary>A statement out of parts that a reader has checked, lists as they were written.</summary>
    internal PolicyStatement WithParts(
        ValueList<PolicyResource> resources,
        ValueList<PolicyResource> notResources,
        ValueList<PolicyPrincipal> principals,
        ValueList<PolicyPrincipal> notPrincipals,
        ConditionBlock condition
    )
    {
        PolicyStatement copy = Copy();
        copy._givenResources = resources;
        copy.NotResourceItems = notResources;
        copy.PrincipalItems = principals;
        copy.NotPrincipalItems = notPrincipals;
        copy.Condition = condition;
        return copy;
    }

    /// <summary>
    /// A statement that was read, as the methods of this type make it: each item once, and without resources of its own where
    /// it is on every resource.
    /// </summary>
    internal PolicyStatement AsMade()
    {
        bool isOnAny = !HasPrincipals && _givenResources.Count == 1 && _givenResources[0] == PolicyResource.Any;
        return WithParts(
            isOnAny ? ValueList<PolicyResource>.Empty : _givenResources.Distinct(EqualityComparer<PolicyResource>.Default),
            NotResourceItems.Distinct(EqualityComparer<PolicyResource>.Default),
            PrincipalItems.Distinct(EqualityComparer<PolicyPrincipal>.Default),
            NotPrincipalItems.Distinct(EqualityComparer<PolicyPrincipal>.Default),
            ConditionBlock.FromTests(
                Condition.TestItems.Select(test => new ConditionTest(
                    test.Operator,
                    test.Key,
                    test.ValueItems.Distinct(StringComparer.Ordinal)
                ))
            )
        );
    }

    internal PolicyStatement WithCheckedSid(string? sid)
    {
        PolicyStatement copy = Copy();
        copy.Sid = sid;
        return copy;
    }

    private static PolicyStatement About(PolicyEffect effect, string[] actions) =>
        new(effect, CheckedActions(actions), ValueList<string>.Empty);

    private static PolicyStatement NotAbout(PolicyEffect effect, string[] actions) =>
        new(effect, ValueList<string>.Empty, CheckedActions(actions));

    private static ValueList<string> CheckedActions(string[] actions) =>
        ArgumentText.Checked(actions, nameof(actions), "an action", ActionText.Flaw, ActionText.Comparer);

    private static PolicyResource[] Checked(PolicyResource[] resources)
    {
        if (Guard.NotNull(resources, nameof(resources)).Length == 0)
        {
            throw new ArgumentException("The list is empty; give at least one resource.", nameof(resources));
        }
        return Array.IndexOf(resources, default) < 0
            ? resources
            : throw new ArgumentException("The list holds a default PolicyResource, which has no text.", nameof(resources));
    }

    private static ValueList<PolicyPrincipal> Grouped(ValueList<PolicyPrincipal> before, PolicyPrincipal[] principals)
    {
        if (Guard.NotNull(principals, nameof(principals)).Length == 0)
        {
            throw new ArgumentException("The list is empty; give at least one principal.", nameof(principals));
        }
        if (Array.Exists(principals, principal => principal.IsDefault))
        {
            throw new ArgumentException("The list holds a default PolicyPrincipal, which is nobody.", nameof(principals));
        }
        ValueList<PolicyPrincipal> all = before.Union(principals, EqualityComparer<PolicyPrincipal>.Default);
        if (all.Count > 1 && all.Any(principal => principal.IsAnyone))
        {
            throw new ArgumentException(
                "Anyone takes in all principals and cannot have others beside it; leave out the one or the others.",
                nameof(principals)
            );
        }
        return new ValueList<PolicyPrincipal>(all.GroupBy(principal => principal.Type).SelectMany(group => group).ToArray());
    }

    private static string? FlawOfSid(string sid)
    {
        foreach (char c in sid)
        {
            if (!Characters.IsLetterOrDigit(c))
            {
                return $"'{Quoted.Show(c)}' cannot stand in it; a Sid is made of letters and digits";
            }
        }
        return sid.Length > 0 ? null : "it is empty; a Sid is made of letters and digits";
    }

    private static void Exclude(bool present, string has, string wanted)
    {
        if (present)
        {
            throw new InvalidOperationException($"The statement has {has} and cannot have {wanted} too; write two statements.");
        }
    }

    private PolicyStatement Copy() => (PolicyStatement)MemberwiseClone();
}
