// What a policy means, as texts that are equal when the meaning is. Written apart from the product, whose work it judges.

const list = (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]);
const set = (values) => [...new Set(values)].sort();

/** A policy's statements as a set: one value is a list of one, the case of actions counts for nothing, booleans are text. */
export function statements(policy) {
  return set(list(policy.Statement).map((statement) => JSON.stringify(read(statement))));
}

/**
 * The same after statements without Sid are taken apart into one action on one resource each: several statements that differ
 * in one of them alone grant what one grants that has both. NotAction and NotResource stay whole, for each leaves out all that
 * it lists. What holds on every resource takes in what is the same on one.
 */
export function grants(policy) {
  const all = list(policy.Statement).flatMap((statement) => apart(read(statement)));
  const everywhere = new Set(all.filter((grant) => grant.resource?.[0] === "*").map((grant) => JSON.stringify(grant)));
  const isTakenIn = (grant) =>
    !grant.sid && grant.action && grant.resource && grant.resource[0] !== "*" && everywhere.has(JSON.stringify({ ...grant, resource: ["*"] }));
  return set(all.filter((grant) => !isTakenIn(grant)).map((grant) => JSON.stringify(grant)));
}

function read(statement) {
  return {
    sid: statement.Sid === "" ? undefined : statement.Sid,
    effect: statement.Effect,
    action: statement.Action && set(list(statement.Action).map((action) => action.toLowerCase())),
    notAction: statement.NotAction && set(list(statement.NotAction).map((action) => action.toLowerCase())),
    resource: statement.Resource && resources(list(statement.Resource)),
    notResource: statement.NotResource && set(list(statement.NotResource)),
    principal: statement.Principal && principals(statement.Principal),
    notPrincipal: statement.NotPrincipal && principals(statement.NotPrincipal),
    condition: condition(statement.Condition ?? {}),
  };
}

const resources = (values) => (values.includes("*") ? ["*"] : set(values));

const principals = (value) =>
  value === "*" ? "*" : set(Object.entries(value).flatMap(([type, names]) => list(names).map((name) => `${type} ${name}`)));

const condition = (block) =>
  set(
    Object.entries(block).flatMap(([operator, keys]) =>
      Object.entries(keys).map(([key, values]) => JSON.stringify([operator.toLowerCase(), key.toLowerCase(), set(list(values).map(String))])),
    ),
  );

function apart(statement) {
  return statement.sid ? [statement] : oneOf(statement, "action").flatMap((one) => oneOf(one, "resource"));
}

const oneOf = (statement, element) =>
  statement[element] ? statement[element].map((item) => ({ ...statement, [element]: [item] })) : [statement];
