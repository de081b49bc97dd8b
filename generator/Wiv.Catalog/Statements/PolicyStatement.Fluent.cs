namespace Wiv.Catalog;

/// <content>Making statements.</content>
public sealed partial class PolicyStatement
{
    /// <summary>A statement that allows actions, on every resource until <see cref="On"/> says which.</summary>
    /// <param name="actions">One action or more: <c>*</c>, or <c>service:Name</c> with <c>*</c> and <c>?</c> in the name.</param>
    /// <returns>The statement.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="actions"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There is no action, or one has another form; the message says which and what is right.</exception>
    public static PolicyStatement Allow([IamAction] params string[] actions) => About(PolicyEffect.Allow, actions);

    /// <summary>A statement that denies actions, on every resource until <see cref="On"/> says which.</summary>
    /// <param name="actions">One action or more: <c>*</c>, or <c>service:Name</c> with <c>*</c> and <c>?</c> in the name.</param>
    /// <returns>The statement.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="actions"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There is no action, or one has another form; the message says which and what is right.</exception>
    public static PolicyStatement Deny([IamAction] params string[] actions) => About(PolicyEffect.Deny, actions);

    /// <summary>A statement that allows every action but these (<c>NotAction</c>), those of tomorrow's services included.</summary>
    /// <param name="actions">One action or more: <c>service:Name</c> with <c>*</c> and <c>?</c> in the name.</param>
    /// <returns>The statement.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="actions"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There is no action, or one has another form; the message says which and what is right.</exception>
    /// <remarks>See <see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notaction.html">the AWS page on NotAction</see>.</remarks>
    public static PolicyStatement AllowExcept([IamAction] params string[] actions) => NotAbout(PolicyEffect.Allow, actions);

    /// <summary>A statement that denies every action but these (<c>NotAction</c>).</summary>
    /// <param name="actions">One action or more: <c>service:Name</c> with <c>*</c> and <c>?</c> in the name.</param>
    /// <returns>The statement.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="actions"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There is no action, or one has another form; the message says which and what is right.</exception>
    /// <remarks>See <see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notaction.html">the AWS page on NotAction</see>.</remarks>
    public static PolicyStatement DenyExcept([IamAction] params string[] actions) => NotAbout(PolicyEffect.Deny, actions);

    /// <summary>This statement on these resources, beside those given before.</summary>
    /// <param name="resources">One resource or more.</param>
    /// <returns>A new statement.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="resources"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There is no resource, or one is the default value.</exception>
    /// <exception cref="InvalidOperationException">The statement has resources that it is not about, and cannot have both.</exception>
    public PolicyStatement On(params PolicyResource[] resources)
    {
        Exclude(NotResourceItems.Count > 0, "NotResource", "Resource");
        PolicyStatement copy = Copy();
        copy._givenResources = _givenResources.Union(Checked(resources), EqualityComparer<PolicyResource>.Default);
        return copy;
    }

    /// <summary>This statement on every resource but these (<c>NotResource</c>), beside those given before.</summary>
    /// <param name="resources">One resource or more.</param>
    /// <returns>A new statement.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="resources"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There is no resource, or one is the default value.</exception>
    /// <exception cref="InvalidOperationException">The statement has resources that it is about, and cannot have both.</exception>
    /// <remarks>See <see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notresource.html">the AWS page on NotResource</see>.</remarks>
    public PolicyStatement Except(params PolicyResource[] resources)
    {
        Exclude(_givenResources.Count > 0, "Resource", "NotResource");
        PolicyStatement copy = Copy();
        copy.NotResourceItems = NotResourceItems.Union(Checked(resources), EqualityComparer<PolicyResource>.Default);
        return copy;
    }

    /// <summary>This statement under a further condition; how both join is said at <see cref="ConditionBlock"/>.</summary>
    /// <param name="condition">The condition; the empty one changes nothing.</param>
    /// <returns>A new statement.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="condition"/> is <see langword="null"/>.</exception>
    public PolicyStatement When(ConditionBlock condition)
    {
        PolicyStatement copy = Copy();
        copy.Condition = Condition.And(condition);
        return copy;
    }

    /// <summary>This statement under a further test.</summary>
    /// <param name="op">An operator of IAM, as for <see cref="ConditionBlock.Of"/>.</param>
    /// <param name="key">A condition key, as for <see cref="ConditionBlock.Of"/>.</param>
    /// <param name="values">One value or more.</param>
    /// <returns>A new statement.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The operator is none of IAM's, the key has another form, or there is no value; the message says which.</exception>
    public PolicyStatement When(string op, string key, params string[] values) => When(ConditionBlock.Of(op, key, values));

    /// <summary>This statement for these principals, beside those given before: a statement of a trust or resource policy.</summary>
    /// <param name="principals">One principal or more; <see cref="PolicyPrincipal.Anyone"/> stands alone.</param>
    /// <returns>A new statement.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="principals"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There is no principal, one is the default value, or others stand beside anyone.</exception>
    /// <exception cref="InvalidOperationException">The statement has principals that it is not for, and cannot have both.</exception>
    public PolicyStatement For(params PolicyPrincipal[] principals)
    {
        Exclude(NotPrincipalItems.Count > 0, "NotPrincipal", "Principal");
        PolicyStatement copy = Copy();
        copy.PrincipalItems = Grouped(PrincipalItems, principals);
        return copy;
    }

    /// <summary>This statement for everyone but these principals (<c>NotPrincipal</c>), beside those given before.</summary>
    /// <param name="principals">One principal or more; <see cref="PolicyPrincipal.Anyone"/> stands alone.</param>
    /// <returns>A new statement.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="principals"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There is no principal, one is the default value, or others stand beside anyone.</exception>
    /// <exception cref="InvalidOperationException">The statement has principals that it is for, and cannot have both.</exception>
    /// <remarks>See <see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html">the AWS page on NotPrincipal</see>; in a statement that allows, it lets the whole world in but for a few.</remarks>
    public PolicyStatement ForAllExcept(params PolicyPrincipal[] principals)
    {
        Exclude(PrincipalItems.Count > 0, "Principal", "NotPrincipal");
        PolicyStatement copy = Copy();
        copy.NotPrincipalItems = Grouped(NotPrincipalItems, principals);
        return copy;
    }

    /// <summary>This statement with an id, which also keeps it from being merged with others.</summary>
    /// <param name="sid">One ASCII letter or digit or more; within a policy no two statements may have the same.</param>
    /// <returns>A new statement.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="sid"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="sid"/> has another form.</exception>
    /// <remarks>See <see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_sid.html">the AWS page on Sid</see>.</remarks>
    public PolicyStatement WithSid(string sid) => WithCheckedSid(ArgumentText.Check(sid, nameof(sid), "a Sid", FlawOfSid));
}
