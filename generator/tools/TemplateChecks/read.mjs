// Reads texts with the parsers of others, for tests that compare what comes out with what went in.
// Standard input: { "hcl": [module, ...], "markdown": [page, ...] }; standard output: what each of them holds.
import { readFileSync } from "node:fs";
import { parse } from "@cdktf/hcl2json";
import { Parser } from "commonmark";

const input = JSON.parse(readFileSync(0, "utf8"));
const hcl = [];
for (const module of input.hcl) hcl.push(await parse("main.tf", module));
process.stdout.write(JSON.stringify({ hcl, markdown: input.markdown.map(nodesOf) }));

/** The kinds of all nodes, and the text of those that hold one. */
function nodesOf(page) {
  const walker = new Parser().parse(page).walker();
  const nodes = [];
  for (let event = walker.next(); event; event = walker.next()) {
    if (event.entering) nodes.push({ type: event.node.type, text: event.node.literal ?? "" });
  }
  return nodes;
}
