import { sortedNames } from "./order.mjs";

// What is not said by convention beside these.
const REPLACING = ["needs", "one-of", "no-call"];

// The actions that some operation needs or may need and that are no operation's own.
export function actionsBeside(table, reference) {
  const own = new Set();
  const needed = [];
  for (const { head, methods } of [...table.values()].flat()) {
    const [kind, ...words] = head.split(" ");
    const prefix = kind === "client" ? words.at(-1) : words[0];
    for (const [name, { operations, details }] of methods) {
      const action = kind === "client" && !operations ? reference.get(prefix)?.get(name.toLowerCase()) : undefined;
      const told = ["needs", "also", "one-of", "may"].flatMap((word) => details.get(word) ?? []);
      if (action && (!REPLACING.some((word) => details.has(word)) || told.includes(`${prefix}:${action.name}`))) {
        own.add(`${prefix}:${action.name}`.toLowerCase());
        needed.push(...action.needs);
      }

      needed.push(...told);
    }
  }

  return sortedNames(needed.filter((action) => !own.has(action.toLowerCase())));
}
