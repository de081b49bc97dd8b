// Writes ../../Wiv.Catalog.Core/Sdk/data: the types of the AWS SDK for .NET that call AWS, and what each call asks of IAM.
// Names come from AWS's SDKs for JavaScript, actions from the AWS reference of Core, what neither tells from by-hand.
import fs from "node:fs";
import path from "node:path";
import { actionsBeside } from "./lib/beside.mjs";
import { OTHERS, readByHand } from "./lib/byHand.mjs";
import { readServices } from "./lib/operations.mjs";
import { readReference } from "./lib/reference.mjs";
import { buildTable } from "./lib/table.mjs";
import { indexText, namespaceText } from "./lib/text.mjs";

const here = import.meta.dirname;
const core = path.join(here, "../../Wiv.Catalog.Core");
const target = path.join(core, "Sdk/data");

const reference = readReference(path.join(core, "Aws/Reference/data"));
const services = readServices(path.join(here, "node_modules"));
const byHand = readByHand(path.join(here, "by-hand"));
const others = byHand.get(OTHERS).map(({ head }) => head);
byHand.delete(OTHERS);
const table = buildTable(services, byHand, reference);

const files = new Map([["_index", indexText(table, actionsBeside(table, reference), others)]]);
for (const [namespace, types] of table) {
  files.set(namespace, namespaceText(types));
}

fs.rmSync(target, { recursive: true, force: true });
fs.mkdirSync(target, { recursive: true });
for (const [name, text] of files) {
  // The reader counts on one byte a character.
  if (/[^\n\x20-\x7e]/.test(text)) {
    throw new Error(`${name} holds a character outside ASCII`);
  }

  fs.writeFileSync(path.join(target, `${name}.txt`), text);
}

console.log(`${services.size} services, ${table.size} namespaces`);
