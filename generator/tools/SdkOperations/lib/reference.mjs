import fs from "node:fs";
import path from "node:path";

// The AWS reference of Core: prefix -> Map of the action's name in lower case -> its name.
export function readReference(folder) {
  const texts = fs.readdirSync(folder).filter((file) => file.endsWith(".txt") && !file.startsWith("_"));
  return new Map(
    texts.map((file) => {
      const text = fs.readFileSync(path.join(folder, file), "utf8");
      return [path.basename(file, ".txt"), readActions(text)];
    }),
  );
}

// Name in lower case -> { name, needs }, needs being what else the action asks for.
function readActions(text) {
  const actions = new Map();
  let action;
  for (const line of text.split("\n")) {
    const [word, ...rest] = line.trim().split(" ");
    if (word === "action") {
      action = { name: rest[0], needs: [] };
      actions.set(action.name.toLowerCase(), action);
    } else if (word === "needs" && line.startsWith(" ")) {
      action.needs.push(...rest);
    }
  }

  return actions;
}
