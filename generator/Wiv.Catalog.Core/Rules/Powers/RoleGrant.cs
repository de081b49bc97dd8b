using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Powers;

/// <summary>An action on roles that should name them, and the condition key that limits it as well.</summary>
internal abstract class RoleGrant
{
    /// <summary>The action in full.</summary>
    public abstract string Action { get; }

    /// <summary>Whether the statement's conditions keep the action to services that it names.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="statement">One of its statements.</param>
    public abstract bool IsLimited(CheckedPolicy policy, CheckedStatement statement);

    /// <summary>Whether a resource takes in the roles of every service.</summary>
    public bool IsWide(CheckedResource resource) => RolePatterns.Covers(resource, EveryRole);

    /// <summary>The resource part of a pattern that only a wide resource takes in as a whole.</summary>
    protected abstract string EveryRole { get; }

    /// <summary>Whether the value limits nothing: it starts with a wildcard.</summary>
    protected static bool IsOpen(CheckedValue value) => value.Example.Length > 0 && value.Example[0] is '*' or '?';

    public static RoleGrant PassRole { get; } = new PassRoleGrant();

    public static RoleGrant CreateServiceLinkedRole { get; } = new CreateServiceLinkedRoleGrant();

    private sealed class PassRoleGrant : RoleGrant
    {
        private const string Key = "iam:PassedToService";

        public override string Action => "iam:PassRole";

        protected override string EveryRole => "role/*";

        /// <remarks>
        /// AWS lets an IfExists test pass for a limit where it is the only statement that passes roles, and not beside another
        /// one: so it answers for two of its managed policies, and its documentation does not say.
        /// </remarks>
        public override bool IsLimited(CheckedPolicy policy, CheckedStatement statement) =>
            statement.Conditions.Any(condition =>
                condition.IsOn(Key)
                && !condition.Operator.IsNull
                && !condition.Operator.IsNegated
                && !condition.Values.Any(IsOpen)
                && !(condition.Operator.HasIfExists && PassesElsewhere(policy, statement))
            );

        private bool PassesElsewhere(CheckedPolicy policy, CheckedStatement statement) =>
            policy.Statements.Any(other =>
                !ReferenceEquals(other, statement) && other.IsAllow && GrantReader.Of(other, Action) != Grants.None
            );
    }

    private sealed class CreateServiceLinkedRoleGrant : RoleGrant
    {
        private const string Key = "iam:AWSServiceName";

        public override string Action => "iam:CreateServiceLinkedRole";

        protected override string EveryRole => "role/aws-service-role/*.amazonaws.com/AWSServiceRoleFor*";

        public override bool IsLimited(CheckedPolicy policy, CheckedStatement statement) =>
            statement.Conditions.Any(condition =>
                condition.IsOn(Key)
                && !condition.Operator.IsNull
                && !condition.Operator.IsNegated
                && !condition.Values.Any(IsOpen)
            );
    }
}
