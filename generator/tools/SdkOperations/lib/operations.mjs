import fs from "node:fs";
import path from "node:path";
import { rolesOf } from "./roles.mjs";
import { modelStructure, typeScriptStructures } from "./structures.mjs";

const LICENSES = ["Apache-2.0", "MIT"];

// The services of AWS's SDKs by service id: { names, signingName, endpointPrefix, operations, httpMethods, roles }. Of the
// packages that have a service the newest tells its operations: its client of today, where package.json lists it; itty-aws,
// which has all services of its day; the SDK for JavaScript that came before, for what has left both.
export function readServices(modules) {
  const services = new Map();
  for (const read of [readOldSdk, readIttyAws, readClients]) {
    for (const { id, names = [], ...facts } of read(modules)) {
      const known = services.get(id) ?? { names: [id] };
      const told = Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact));
      services.set(id, { ...known, ...told, names: [...known.names, ...names] });
    }
  }

  return services;
}

function* readOldSdk(modules) {
  const folder = path.join(licensed(path.join(modules, "aws-sdk")), "apis");
  // Sorted by date within a service: the last one stands.
  for (const file of fs.readdirSync(folder).filter((name) => /-\d{4}-\d\d-\d\d\.min\.json$/.test(name)).sort()) {
    const { metadata, operations, shapes } = JSON.parse(fs.readFileSync(path.join(folder, file), "utf8"));
    const { serviceId: id, serviceAbbreviation, serviceFullName, signingName, endpointPrefix } = metadata;
    const names = [serviceAbbreviation, serviceFullName].filter(Boolean);
    const calls = Object.entries(operations).map(([name, { http }]) => [name, http?.method]);
    const httpMethods = new Map(calls);
    const roles = new Map(
      Object.entries(operations).map(([name, { input = {} }]) => [name, rolesOf(name, modelStructure(shapes, input))]),
    );
    yield { id, names, signingName, endpointPrefix, operations: [...httpMethods.keys()], httpMethods, roles };
  }
}

function* readIttyAws(modules) {
  const folder = path.join(licensed(path.join(modules, "itty-aws")), "src/services");
  for (const name of fs.readdirSync(folder).sort()) {
    if (!fs.statSync(path.join(folder, name)).isDirectory()) {
      continue;
    }

    const index = fs.readFileSync(path.join(folder, name, "index.ts"), "utf8");
    const fact = (key) => new RegExp(`${key}:\\s*"([^"]*)"`).exec(index)?.[1];
    const types = fs.readFileSync(path.join(folder, name, "types.ts"), "utf8");
    const [body] = /(?<=extends AWSServiceClient \{\n)[^]*?(?=^\})/m.exec(types) ?? [""];
    const methods = [...body.matchAll(/^ {2}(\w+)\((?:\s*input: (\w+))?/gm)];
    const requests = methods.map(([, method, request]) => [method[0].toUpperCase() + method.slice(1), request]);
    const operations = requests.map(([operation]) => operation);
    const find = typeScriptStructures(types);
    const roles = new Map(requests.map(([operation, request]) => [operation, rolesOf(operation, find(request))]));
    const paths = index.matchAll(/^ {4}(\w+):\s*(?:\{\s*http:\s*)?"([A-Z]+) \//gm);
    const httpMethods = new Map([...paths].map(([, operation, method]) => [operation, method]));
    yield {
      id: fact("sdkId"),
      signingName: fact("sigV4ServiceName"),
      endpointPrefix: fact("endpointPrefix"),
      operations,
      httpMethods,
      roles,
    };
  }
}

function* readClients(modules) {
  const folder = path.join(modules, "@aws-sdk");
  for (const name of fs.readdirSync(folder).filter((entry) => entry.startsWith("client-")).sort()) {
    const client = licensed(path.join(folder, name));
    // The older the client, the more files it is in.
    const code = ["index.js", "runtimeConfig.shared.js", "endpoint/EndpointParameters.js"]
      .map((file) => path.join(client, "dist-cjs", file))
      .filter((file) => fs.existsSync(file))
      .map((file) => fs.readFileSync(file, "utf8"))
      .join("\n");
    const [, id] = /serviceId: config\?\.serviceId \?\? "([^"]+)"/.exec(code);
    const [, signingName] = /defaultSigningName: "([^"]+)"/.exec(code) ?? [];
    const operations = fs
      .readdirSync(path.join(client, "dist-types/commands"))
      .filter((file) => file.endsWith("Command.d.ts"))
      .map((file) => path.basename(file, "Command.d.ts"));
    const models = path.join(client, "dist-types/models");
    const types = fs.readdirSync(models).map((file) => fs.readFileSync(path.join(models, file), "utf8"));
    const find = typeScriptStructures(types.join("\n"));
    const roles = new Map(operations.map((name) => [name, rolesOf(name, find(requestOf(client, name)))]));
    yield { id, signingName, operations, roles };
  }
}

// The structure that the input of a command is.
function requestOf(client, operation) {
  const text = fs.readFileSync(path.join(client, `dist-types/commands/${operation}Command.d.ts`), "utf8");
  return /CommandInput extends (\w+)/.exec(text)?.[1];
}

function licensed(folder) {
  const { name, version, license } = JSON.parse(fs.readFileSync(path.join(folder, "package.json"), "utf8"));
  if (!LICENSES.includes(license)) {
    throw new Error(`${name} ${version} is under ${license}; only ${LICENSES.join(" and ")} may be read`);
  }

  return folder;
}
