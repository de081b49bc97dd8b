import { compareOrdinal, sortedNames } from "./order.mjs";
import { conditionKey, type } from "./spelling.mjs";

// Services that were gone before the oldest edition and that IAM still accepts. Each with a policy of AWS's own that
// names it and the service that has its place.
const GONE_BEFORE = [
  // https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AmazonZocaloReadOnlyAccess.html
  { prefix: "zocalo", replacedBy: "workdocs" },
];

// Global keys that AWS has no page of, and a policy of AWS's own that names each.
const UNDOCUMENTED = [
  // https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AWSSSOServiceRolePolicy.html
  { key: "aws:PrincipalOrgMasterAccountId", type: "String" },
];

// What belongs to no one service: dates, sources, global condition keys, services that are gone.
export async function referenceText(editions, details, retired) {
  const newest = editions.at(-1);
  const lines = [`date ${newest.date}`, `details ${details.date}`];
  lines.push(...editions.map(({ name, version }) => `source ${name} ${version}`));

  const keys = [...UNDOCUMENTED, ...(await newest.globalConditionKeys())];
  const globals = new Map(keys.map((key) => [conditionKey(key.key), type(key.type)]));
  lines.push(...sortedNames(globals.keys()).map((key) => `key ${key} ${globals.get(key)}`));
  lines.push(...foreignPrefixes(newest));

  const services = [
    ...retired.filter(({ name }) => !name),
    ...GONE_BEFORE.map((service) => ({ ...service, goneBy: editions[0].date, lastSeen: "-" })),
  ];
  for (const service of services.sort((left, right) => compareOrdinal(left.prefix, right.prefix))) {
    const { prefix, goneBy, lastSeen, replacedBy } = service;
    lines.push(["retired", prefix, goneBy, lastSeen, replacedBy].filter(Boolean).join(" "));
    lines.push(
      ...retired
        .filter((action) => action.prefix === prefix && action.name)
        .map((action) => `  gone ${action.name} ${action.goneBy} ${action.lastSeen}`),
    );
  }

  return lines.map((line) => `${line}\n`).join("");
}

// Prefixes of condition keys that are no service's own, with the service that has the keys: saml:aud is a key of sts.
function foreignPrefixes(edition) {
  const pairs = [...edition.services].flatMap(([prefix, { conditionKeys }]) =>
    conditionKeys
      .map(({ key }) => key.slice(0, key.indexOf(":")))
      .filter((foreign) => foreign !== "aws" && !edition.services.has(foreign))
      .map((foreign) => `${foreign} ${prefix}`),
  );
  return [...new Set(pairs)].sort(compareOrdinal).map((pair) => `key-prefix ${pair}`);
}
