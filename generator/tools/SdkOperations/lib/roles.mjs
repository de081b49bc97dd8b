// Which operations hand a role to a service: those whose request must have the ARN or name of one. AWS then asks for
// iam:PassRole, whether or not the AWS reference says so.
// https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html
const ROLE = /role(arn)?$/i;
const ROLE_NAME = /rolename$/i;

// Roles that are none of IAM's, though they are texts.
const OTHER_ROLES = ["grafanaRole", "keyRole"];

// These take a role away, look at one, or enter it.
const NOT_HANDED_OVER = /^(Assume|Delete|Describe|Disassociate|Get|List|Remove|Test)/;

// Operations whose request has a role that is not passed, by service id.
const NOT_PASSED = {
  // A certificate is bound to a role; the instance has the role already.
  // https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssociateEnclaveCertificateIamRole.html
  "EC2": /^AssociateEnclaveCertificateIamRole$/,
  // Jobs enter the role by the identity of a Kubernetes account.
  // https://docs.aws.amazon.com/emr/latest/EMR-on-EKS-DevelopmentGuide/iam-execution-role.html
  "EMR containers": /./,
  // The role is in another account, and no role is passed across accounts.
  // https://docs.aws.amazon.com/fis/latest/userguide/multi-account.html
  "fis": /^CreateTargetAccountConfiguration$/,
  // The role was passed when it was added to the cluster.
  // https://docs.aws.amazon.com/neptune/latest/userguide/bulk-load-tutorial-IAM.html
  "neptunedata": /^StartLoaderJob$/,
};

export const PASS_ROLE = "iam:PassRole";

// A request is { name, members: [{ name, isRequired, type }] }, a type being "text", or a function that gives the structure;
// what is in a list may be missing, as the list may be empty.
export function rolesOf(operation, request) {
  return NOT_HANDED_OVER.test(operation)
    ? { hasRole: false, hasRoleName: false }
    : {
        hasRole: has(request, (name) => ROLE.test(name) && !OTHER_ROLES.includes(name)),
        hasRoleName: has(request, (name) => ROLE_NAME.test(name)),
      };
}

// By hand it stands what a request asks that does not follow from this.
export function addRoles(details, id, operation, roles, action) {
  const asks = roles?.hasRole || (roles?.hasRoleName && action?.needs.includes(PASS_ROLE));
  const isByHand = details.has("no-call") || details.get("may")?.includes(PASS_ROLE);
  return asks && !isByHand && !NOT_PASSED[id]?.test(operation) ? new Map([...details, ["also", [PASS_ROLE]]]) : details;
}

function has(structure, isRole, around = []) {
  if (!structure || around.includes(structure.name)) {
    return false;
  }

  const required = structure.members.filter(({ isRequired }) => isRequired);
  return (
    required.some(({ name, type }) => type === "text" && isRole(name)) ||
    required.some(({ type }) => typeof type === "function" && has(type(), isRole, [...around, structure.name]))
  );
}
