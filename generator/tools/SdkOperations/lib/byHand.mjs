import fs from "node:fs";
import path from "node:path";
import { DETAILS } from "./text.mjs";

// The text about the types that are in no other.
export const OTHERS = "_others";

// The texts of by-hand, by namespace: lists of { head, methods }, methods being a Map of name -> { operations?, details }.
// Each method has a source, a line `from`, its own or that of the text.
export function readByHand(folder) {
  return new Map(
    fs
      .readdirSync(folder)
      .sort()
      .map((file) => [path.basename(file, ".txt"), readText(file, fs.readFileSync(path.join(folder, file), "utf8"))]),
  );
}

function readText(file, text) {
  const types = [];
  let source;
  let method;
  for (const line of text.split("\n").filter((entry) => entry && !entry.startsWith("#"))) {
    const [word, ...rest] = line.trim().split(" ");
    const indent = line.length - line.trimStart().length;
    if (indent === 0 && word === "from") {
      source = rest[0];
    } else if (indent === 0) {
      types.push({ head: line, methods: new Map() });
    } else if (indent === 2) {
      method = { operations: rest[0], details: new Map(), source };
      types.at(-1).methods.set(word, method);
    } else if (word === "from") {
      method.source = rest[0];
    } else if (DETAILS.includes(word)) {
      method.details.set(word, rest);
    } else {
      throw new Error(`${file}: '${line}' is no line of a method`);
    }
  }

  for (const { methods } of types) {
    for (const [name, { source: from }] of methods) {
      if (!from?.startsWith("https://")) {
        throw new Error(`${file}: nobody says from where ${name} is`);
      }
    }
  }

  return types;
}
