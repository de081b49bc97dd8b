// Compares policies by what they say. Parameters have names of their own in every file, which differ in signs and case alone.

const policyVariable = /\$\{[^}]*[:*?$][^}]*\}/;

/** The problems of the policies that a template deploys, by name, against those that are published. */
export function differences(published, deployed) {
  const names = [...new Set([...published.keys(), ...deployed.keys()])].sort();
  return names.flatMap((name) => {
    if (!published.has(name)) return [`the policy ${name} is not published`];
    if (!deployed.has(name)) return [`the policy ${name} is not deployed`];
    const [there, here] = [grants(published.get(name)), grants(deployed.get(name))];
    return [
      ...there.filter((grant) => !here.includes(grant)).map((grant) => `${name} lacks ${grant}`),
      ...here.filter((grant) => !there.includes(grant)).map((grant) => `${name} has more: ${grant}`),
    ];
  });
}

function grants(policy) {
  return policy.Statement.flatMap((statement) =>
    items(statement, "Action").flatMap((action) =>
      items(statement, "Resource").flatMap((resource) =>
        items(statement, "Principal").map((principal) =>
          [statement.Effect, action, resource, principal, flat(statement.Condition ?? {}).sort()].join(" | "),
        ),
      ),
    ),
  );
}

function items(statement, name) {
  if (statement[name] !== undefined) return flat(statement[name]);
  const others = statement[`Not${name}`];
  return others === undefined ? ["none"] : [`not ${flat(others).sort()}`];
}

function flat(value) {
  if (Array.isArray(value)) return value.flatMap(flat);
  if (typeof value === "object")
    return Object.entries(value).flatMap(([key, inner]) => flat(inner).map((item) => `${key}: ${item}`));
  return [withPlainNames(String(value))];
}

function withPlainNames(text) {
  return text.replace(/\$\{[^}]*\}/g, (hole) => (policyVariable.test(hole) ? hole : hole.toLowerCase().replace(/[^a-z0-9${}]/g, "")));
}
