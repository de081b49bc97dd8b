import { correctedActions, correctedDetail, correctedKeys, correctedTypes } from "./corrections.mjs";
import { compareNames, sortedNames } from "./order.mjs";
import { conditionKey, levels, type } from "./spelling.mjs";

// The text of one service. The format is told in Wiv.Catalog.Core/Aws/Reference/README.md.
export function serviceText(prefix, edition, details, retired) {
  const service = edition.services.get(prefix);
  const lines = [];
  const keys = new Map(correctedKeys(prefix, service.conditionKeys).map((key) => [conditionKey(key.key), type(key.type)]));
  for (const key of sortedNames(keys.keys())) {
    lines.push(`key ${key} ${keys.get(key)}`);
  }

  for (const resource of service.resources.toSorted((left, right) => compareNames(left.key, right.key))) {
    lines.push(`resource ${resource.key}`);
    // A few types have several formats, in one text: "arn:..., arn:...".
    lines.push(...sortedNames(resource.arn.split(", ")).map((arn) => `  arn ${arn}`));
    lines.push(...list("  if", (resource.conditionKeys ?? []).map(conditionKey)));
  }

  for (const [key, action] of correctedActions(prefix, service.actions).sort(([, left], [, right]) => compareNames(left.name, right.name))) {
    const types = correctedTypes(prefix, key, action.resourceTypes);
    const detail = correctedDetail(prefix, action.name, details.services.get(prefix)?.actions.get(key));
    lines.push(...actionLines({ ...action, resourceTypes: types }, detail, (name) => isAction(edition, name)));
  }

  for (const { name, lastSeen, goneBy, replacedBy } of retired) {
    lines.push(["gone", name, goneBy, lastSeen, replacedBy].filter(Boolean).join(" "));
  }

  return lines.map((line) => `${line}\n`).join("");
}

function actionLines(action, detail, isAction) {
  const types = mergeTypes(action.resourceTypes);
  const needs = needsByType(detail, types);
  const lines = [`action ${action.name} ${levels(action.accessLevel)}`];
  lines.push(...list("  if", action.conditionKeys.map(conditionKey)));
  lines.push(...list("  needs", needs.get("").filter(isAction)));
  if (detail?.isPermissionOnly) {
    lines.push("  permission-only");
  }

  if (!detail) {
    lines.push("  new");
  }

  for (const { name, required, conditionKeys } of types) {
    lines.push(`  ${required ? "on!" : "on"} ${name}`);
    lines.push(...list("    if", conditionKeys.map(conditionKey)));
    lines.push(...list("    needs", needs.get(name).filter(isAction)));
  }

  return lines;
}

// AWS lists a type twice where an action takes two of it.
function mergeTypes(types) {
  const merged = new Map();
  for (const { name, required, conditionKeys } of types) {
    const before = merged.get(name);
    merged.set(name, {
      name,
      required: required || (before?.required ?? false),
      conditionKeys: [...(before?.conditionKeys ?? []), ...conditionKeys],
    });
  }

  return [...merged.values()].sort((left, right) => compareNames(left.name, right.name));
}

// What the details say an action needs beside itself, by resource type; "" holds what is needed whatever the type.
function needsByType(detail, types) {
  const needs = new Map([["", [...(detail?.dependentActions ?? [])]], ...types.map(({ name }) => [name, []])]);
  for (const { name, dependentActions } of detail?.resourceTypes ?? []) {
    needs.get(needs.has(name) ? name : "").push(...dependentActions);
  }

  return needs;
}

function isAction(edition, name) {
  const [prefix, action] = name.split(":");
  return edition.services.get(prefix)?.actions.has(action.toLowerCase()) ?? false;
}

function list(word, names) {
  return names.length === 0 ? [] : [`${word} ${sortedNames(names).join(" ")}`];
}
