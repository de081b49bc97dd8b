import { readFileSync } from "node:fs";
import { parse } from "@cdktf/hcl2json";
import { differences } from "./policies.mjs";

const elements = { actions: "Action", not_actions: "NotAction", resources: "Resource", not_resources: "NotResource" };

export async function terraformProblems(file, published) {
  let module;
  try {
    module = await parse(file, readFileSync(file, "utf8"));
  } catch (error) {
    return [`main.tf: ${error.message ?? error}`];
  }
  return [...referenceProblems(module), ...differences(published, deployedPolicies(module))];
}

/** A reference to what the module does not declare parses, and fails when it is planned. */
function referenceProblems(module) {
  const text = JSON.stringify(module);
  const declared = new Set([
    ...Object.keys(module.variable ?? {}).map((name) => `var.${name}`),
    ...["data", "resource"].flatMap((kind) =>
      Object.entries(module[kind] ?? {}).flatMap(([type, blocks]) =>
        Object.keys(blocks).map((name) => (kind === "data" ? `data.${type}.${name}` : `${type}.${name}`)),
      ),
    ),
  ]);
  const used = text.match(/\bvar\.\w+|\bdata\.aws_\w+\.\w+|(?<!data\.)\baws_iam_\w+\.\w+/g) ?? [];
  return [...new Set(used)].filter((name) => !declared.has(name)).map((name) => `main.tf: ${name} is not declared`);
}

function deployedPolicies(module) {
  const document = (reference) => policy(module, /aws_iam_policy_document\.(\w+)\.json/.exec(reference)[1]);
  const resources = (type) => Object.values(module.resource?.[type] ?? {}).flat();
  return new Map([
    ...resources("aws_iam_role").map((role) => ["trust-policy", document(role.assume_role_policy)]),
    ...["aws_iam_policy", "aws_iam_role_policy"].flatMap((type) =>
      resources(type).map((policy) => [policy.name, document(policy.policy)]),
    ),
  ]);
}

function policy(module, name) {
  const [document] = module.data.aws_iam_policy_document[name];
  return { Statement: document.statement.map(statementOf) };
}

function statementOf(block) {
  const statement = { Effect: block.effect };
  for (const [argument, name] of Object.entries(elements)) {
    if (block[argument] !== undefined) statement[name] = block[argument].map(text);
  }
  for (const [argument, name] of Object.entries({ principals: "Principal", not_principals: "NotPrincipal" })) {
    for (const { type, identifiers } of block[argument] ?? []) {
      if (type === "*") statement[name] = "*";
      else (statement[name] ??= {})[type] = identifiers.map(text);
    }
  }
  for (const { test, variable, values } of block.condition ?? []) {
    ((statement.Condition ??= {})[test] ??= {})[variable] = values.map(text);
  }
  return statement;
}

/** What the AWS provider makes of a text, with parameters as the policy JSON has them. */
function text(value) {
  return value
    .replace("${data.aws_partition.current.partition}", "aws")
    .replace(/\$\{var\.(\w+)\}/g, "${$1}")
    .replace(/&\{/g, "${");
}
