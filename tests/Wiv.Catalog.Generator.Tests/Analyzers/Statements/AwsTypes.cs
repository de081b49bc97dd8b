namespace Wiv.Catalog.Generator.Tests.Analyzers.Statements;

/// <summary>The types of the CDK and of the AWS SDK that the analyzers know by name, as far as the tests use them.</summary>
internal static class AwsTypes
{
    public const string Code = """
        using System.Collections.Generic;

        namespace Amazon.CDK.AWS.IAM
        {
            public enum Effect { ALLOW, DENY }

            public interface IPrincipal { }

            public class ServicePrincipal : IPrincipal { public ServicePrincipal(string service) { } }

            public class PolicyStatementProps
            {
                public string Sid { get; set; }
                public Effect? Effect { get; set; }
                public string[] Actions { get; set; }
                public string[] NotActions { get; set; }
                public string[] Resources { get; set; }
                public string[] NotResources { get; set; }
                public IPrincipal[] Principals { get; set; }
                public IDictionary<string, object> Conditions { get; set; }
            }

            public class PolicyStatement
            {
                public PolicyStatement(PolicyStatementProps props = null) { }
                public void AddActions(params string[] actions) { }
                public void AddResources(params string[] resources) { }
            }
        }

        namespace Amazon.Auth.AccessControlPolicy
        {
            public class ActionIdentifier { public ActionIdentifier(string actionName) { } }

            public class Resource { public Resource(string id) { } }

            public class Principal { public Principal(string accountId) { } }

            public class Condition { public Condition(string type, string conditionKey, params string[] values) { } }

            public static class ConditionFactory
            {
                public enum StringComparisonType { StringEquals, StringLike }

                public const string SOURCE_IP_CONDITION_KEY = "aws:SourceIp";

                public static Condition NewCondition(StringComparisonType type, string key, string value) => null;
                public static Condition NewCondition(string key, bool value) => null;
            }

            public class Statement
            {
                public enum StatementEffect { Allow, Deny }

                public Statement(StatementEffect effect) { }
                public IList<ActionIdentifier> Actions { get; set; }
                public IList<Resource> Resources { get; set; }
                public IList<Condition> Conditions { get; set; }
                public IList<Principal> Principals { get; set; }
                public string Id { get; set; }
                public Statement WithActionIdentifiers(params ActionIdentifier[] actions) => this;
                public Statement WithResources(params Resource[] resources) => this;
                public Statement WithConditions(params Condition[] conditions) => this;
                public Statement WithPrincipals(params Principal[] principals) => this;
                public Statement WithId(string id) => this;
            }

            public class Policy { public IList<Statement> Statements { get; set; } }
        }

        namespace Amazon.SecurityToken.Model
        {
            public class AssumeRoleRequest { public string Policy { get; set; } public string RoleArn { get; set; } }
            public class AssumeRoleWithWebIdentityRequest { public string Policy { get; set; } }
            public class AssumeRoleWithSAMLRequest { public string Policy { get; set; } }
            public class GetFederationTokenRequest { public string Policy { get; set; } }
        }

        namespace Amazon.IdentityManagement.Model
        {
            public class CreatePolicyRequest { public string PolicyDocument { get; set; } }
            public class CreatePolicyVersionRequest { public string PolicyDocument { get; set; } }
            public class PutRolePolicyRequest { public string PolicyDocument { get; set; } }
            public class PutGroupPolicyRequest { public string PolicyDocument { get; set; } }
            public class PutUserPolicyRequest { public string PolicyDocument { get; set; } }
            public class CreateRoleRequest { public string AssumeRolePolicyDocument { get; set; } public string Description { get; set; } }
            public class UpdateAssumeRolePolicyRequest { public string PolicyDocument { get; set; } }
        }
        """;
}
