import { compareNames } from "./order.mjs";

// The lines that may be indented under a method, in order.
export const DETAILS = ["needs", "also", "one-of", "by", "may", "no-call", "maybe", "new"];

// The text of one namespace. The format is told in Wiv.Catalog.Core/Sdk/README.md.
export function namespaceText(types) {
  return types.flatMap(({ head, methods }) => [head, ...methodLines(methods)]).map((line) => `${line}\n`).join("");
}

function methodLines(methods) {
  return [...methods]
    .sort(([left], [right]) => compareNames(left, right))
    .flatMap(([name, { operations, details }]) => [
      `  ${operations ? `${name} ${operations}` : name}`,
      ...DETAILS.filter((word) => details.has(word)).map((word) => detailLine(word, details.get(word))),
    ]);
}

function detailLine(word, actions) {
  return ["   ", word, ...actions].join(" ");
}

// What is asked before any namespace is read: which there are, and which actions are needed by an operation of another name;
// and what types may ask for that are not in the table.
export function indexText(table, beside, others) {
  const clients = [...table]
    .sort(([left], [right]) => compareNames(left, right))
    .flatMap(([namespace, types]) => types.map(({ head }) => head.replace(/^client/, `client ${namespace}`)))
    .filter((line) => line.startsWith("client "));
  return [...clients, ...beside.map((action) => `action ${action}`), ...others].map((line) => `${line}\n`).join("");
}
