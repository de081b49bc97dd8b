import { readFileSync } from "node:fs";
import { loadAwsServiceSpec } from "@aws-cdk/aws-service-spec";
import cfnLint from "cfn-lint";
import yaml from "js-yaml";
import { differences } from "./policies.mjs";

const specification = await loadAwsServiceSpec();

// What stands for a value that is known when the template is deployed, as the policy JSON has it.
const schema = yaml.Schema.create([
  tag("!Ref", (name) => "${" + name + "}"),
  tag("!Sub", (text) => text.replace("${AWS::Partition}", "aws").replace(/\$\{!/g, "${")),
  tag("!GetAtt", (name) => "${" + name + "}"),
]);

export async function cloudFormationProblems(file, published) {
  const template = yaml.load(readFileSync(file, "utf8"), { schema });
  const resources = Object.entries(template.Resources);
  return [
    ...lintProblems(file, template),
    ...resources.flatMap(([name, resource]) => specificationProblems(name, resource)),
    ...differences(published, deployedPolicies(resources.map(([, resource]) => resource))),
  ];
}

/** The linter brings a specification of 2019; a property that AWS added since is no problem. */
function lintProblems(file, template) {
  const { errors } = cfnLint.validateFile(file);
  return [...errors.crit, ...errors.warn]
    .filter((error) => !/^Resources > /.test(error.resource) || !isNewer(error, template))
    .map((error) => `${error.resource}: ${error.message}`);
}

function isNewer(error, template) {
  const property = /^(\w+) is not a valid property of (AWS::\w+::\w+)$/.exec(error.message);
  return property !== null && specificationOf(property[2])?.properties[property[1]] !== undefined;
}

function specificationProblems(name, { Type: type, Properties: properties }) {
  const known = specificationOf(type)?.properties;
  if (known === undefined) return [`${name}: AWS has no resource ${type}`];
  return [
    ...Object.keys(properties)
      .filter((property) => known[property] === undefined)
      .map((property) => `${name}: ${type} has no property ${property}`),
    ...Object.keys(known)
      .filter((property) => known[property].required && properties[property] === undefined)
      .map((property) => `${name}: ${type} needs the property ${property}`),
  ];
}

function specificationOf(type) {
  const [resource] = specification.lookup("resource", "cloudFormationType", "equals", type);
  return resource;
}

function deployedPolicies(resources) {
  const policies = new Map();
  for (const { Type: type, Properties: properties } of resources) {
    if (type === "AWS::IAM::Role") {
      policies.set("trust-policy", properties.AssumeRolePolicyDocument);
      (properties.Policies ?? []).forEach((policy) => policies.set(policy.PolicyName, policy.PolicyDocument));
    } else {
      policies.set(properties.ManagedPolicyName, properties.PolicyDocument);
    }
  }
  return policies;
}

function tag(name, construct) {
  return new yaml.Type(name, { kind: "scalar", construct });
}
