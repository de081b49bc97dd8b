import { clientName, packageName } from "./dotnetNames.mjs";
import { iamPrefix } from "./prefixes.mjs";
import { addRoles } from "./roles.mjs";

// All types that call AWS, by namespace: [{ head, methods }] as readByHand has them. A client's operations come first by
// themselves; what is known by hand is put over them.
export function buildTable(services, byHand, reference) {
  const table = new Map();
  for (const [id, service] of services) {
    const namespace = packageName(id, service.names);
    const prefix = iamPrefix(id, service, reference);
    const methods = new Map(service.operations.map((name) => [name, { details: restDetails(name, service, prefix, reference) }]));
    const byHandOf = byHand.get(namespace)?.find(({ head }) => head === "client")?.methods;
    for (const [name, method] of byHandOf ?? []) {
      methods.set(name, merge(methods.get(name), method));
    }

    for (const [name, method] of methods) {
      const action = reference.get(prefix)?.get(name.toLowerCase());
      methods.set(name, { ...method, details: addRoles(method.details, id, name, service.roles?.get(name), action) });
    }

    if (table.has(namespace)) {
      throw new Error(`${id} and another service are both Amazon.${namespace}`);
    }

    table.set(namespace, [{ head: `client ${clientName(namespace)} ${prefix}`, methods }]);
  }

  for (const [namespace, types] of byHand) {
    for (const type of types) {
      // A line `client` alone is about the client that is there already.
      if (type.head !== "client") {
        table.set(namespace, [...(table.get(namespace) ?? []), type]);
      }
    }
  }

  return table;
}

// API Gateway's actions are the methods of HTTP, but for a few of its newest.
// https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonapigatewaymanagement.html
function restDetails(name, { httpMethods }, prefix, reference) {
  return prefix === "apigateway" && !reference.get(prefix).has(name.toLowerCase()) && httpMethods?.has(name)
    ? new Map([["needs", [`apigateway:${httpMethods.get(name)}`]]])
    : new Map();
}

// `may` alone adds to what convention says; anything else replaces it.
function merge(known, method) {
  const isAddition = method.details.size === 1 && method.details.has("may");
  return { ...method, details: new Map([...((isAddition && known?.details) || []), ...method.details]) };
}
