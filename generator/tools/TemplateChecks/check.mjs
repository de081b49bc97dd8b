// Checks the templates in the folders that are named: that the tools of those who deploy them read them, that AWS's resource
// specification knows what they deploy, and that their policies are those of the JSON beside them.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { cloudFormationProblems } from "./lib/cloudFormation.mjs";
import { terraformProblems } from "./lib/terraform.mjs";

const folders = process.argv.slice(2).flatMap(withTemplates);
if (folders.length === 0) {
  console.error("Name at least one folder with a cloudformation.yaml in it or below.");
  process.exit(2);
}

const problems = [];
for (const folder of folders) {
  const policies = publishedPolicies(folder);
  const found = [
    ...(await cloudFormationProblems(join(folder, "cloudformation.yaml"), policies)),
    ...(await terraformProblems(join(folder, "main.tf"), policies)),
  ];
  problems.push(...found.map((problem) => `${folder}: ${problem}`));
}

problems.forEach((problem) => console.error(problem));
console.log(`${folders.length} folders, ${problems.length} problems`);
process.exit(problems.length === 0 ? 0 : 1);

function withTemplates(folder) {
  const entries = readdirSync(folder, { withFileTypes: true });
  const own = entries.some((entry) => entry.name === "cloudformation.yaml") ? [folder] : [];
  return [...own, ...entries.filter((entry) => entry.isDirectory()).flatMap((entry) => withTemplates(join(folder, entry.name)))];
}

function publishedPolicies(folder) {
  const files = readdirSync(folder).filter((name) => name.endsWith(".json"));
  return new Map(files.map((name) => [name.slice(0, -".json".length), JSON.parse(readFileSync(join(folder, name), "utf8"))]));
}
