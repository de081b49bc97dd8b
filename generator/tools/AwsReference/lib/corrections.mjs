// What the editions have wrong, each with the page of AWS that has it right.
const TAGGED = {
  // Two pages of AWS share the prefix, and the edition has this action from the page of classic load balancers alone.
  // https://docs.aws.amazon.com/service-authorization/latest/reference/list_awselasticloadbalancingv2.html
  types: [
    "listener-rule/app",
    "listener-rule/net",
    "listener/app",
    "listener/gwy",
    "listener/net",
    "loadbalancer/app/",
    "loadbalancer/gwy/",
    "loadbalancer/net/",
    "targetgroup",
    "truststore",
  ],
};

const TYPES = { "elasticloadbalancing:addtags": TAGGED, "elasticloadbalancing:removetags": TAGGED };

// Condition keys whose values are numbers, and which AWS itself compares with Numeric operators, though the page of the
// service calls them String.
const NUMBERS = new Set([
  // https://docs.aws.amazon.com/amazonglacier/latest/dev/vault-lock-policy.html
  "glacier:ArchiveAgeInDays",
  // https://docs.aws.amazon.com/redshift/latest/mgmt/redshift-iam-access-control-identity-based.html
  "redshift:DurationSeconds",
]);

// Actions that are granted in the policies of resources alone, which the pages of the services leave out.
const ACTIONS = {
  // https://docs.aws.amazon.com/lake-formation/latest/dg/hybrid-cross-account.html
  glue: [{ name: "ShareResource", accessLevel: "Permissions management, Write", types: ["database", "rootcatalog", "table"] }],
  // https://docs.aws.amazon.com/serverlessrepo/latest/devguide/access-control-resource-based.html
  serverlessrepo: [{ name: "Deploy", accessLevel: "Write", types: ["applications"] }],
};

// Condition keys of such policies, with the actions that carry them.
const KEYS = {
  // https://docs.aws.amazon.com/lake-formation/latest/dg/cross-account-share-prerequisistes.html
  glue: [
    {
      key: "glue:EvaluatedByLakeFormationTags",
      type: "Bool",
      isOf: (action) => action.resourceTypes.some(({ name }) => name === "database" || name === "table"),
    },
  ],
  // https://docs.aws.amazon.com/iot/latest/developerguide/thing-policy-variables.html
  iot: [
    ["iot:Connection.Thing.Attributes[${AttributeName}]", "String"],
    ["iot:Connection.Thing.IsAttached", "Bool"],
    ["iot:Connection.Thing.ThingName", "String"],
    ["iot:Connection.Thing.ThingTypeName", "String"],
  ].map(([key, type]) => ({
    key,
    type,
    isOf: ({ name }) => ["Connect", "Publish", "Receive", "RetainPublish", "Subscribe"].includes(name),
  })),
};

// The condition keys of a service with those that the edition lacks, and with the types that they have.
export function correctedKeys(prefix, keys) {
  const more = (KEYS[prefix] ?? []).filter(({ key }) => !keys.some((own) => own.key === key));
  return [...keys, ...more].map(({ key, type }) => ({ key, type: NUMBERS.has(key) ? "Numeric" : type }));
}

// The actions of a service with those that the edition lacks, each with the keys that it carries.
export function correctedActions(prefix, actions) {
  const more = (ACTIONS[prefix] ?? []).filter(({ name }) => !actions.has(name.toLowerCase()));
  const all = [...actions, ...more.map((action) => [action.name.toLowerCase(), missingAction(action)])];
  return all.map(([key, action]) => {
    const keys = (KEYS[prefix] ?? []).filter(({ isOf }) => isOf(action)).map(({ key }) => key);
    return [key, { ...action, conditionKeys: [...new Set([...action.conditionKeys, ...keys])] }];
  });
}

// The details of an action that the edition lacks: no API operation has its name.
export function correctedDetail(prefix, name, detail) {
  return detail ?? ((ACTIONS[prefix] ?? []).some((action) => action.name === name) ? { isPermissionOnly: true } : undefined);
}

function missingAction({ name, accessLevel, types }) {
  const resourceTypes = types.map((type) => ({ name: type, required: false, conditionKeys: [], dependentActions: [] }));
  return { name, accessLevel, conditionKeys: [], resourceTypes };
}

// The resource types of an action with those that the edition lacks. A request names one of them all, so none is required.
export function correctedTypes(prefix, key, types) {
  const more = TYPES[`${prefix}:${key}`]?.types ?? [];
  return more.length === 0
    ? types
    : [...types, ...more.map((name) => ({ name, conditionKeys: [], dependentActions: [] }))].map((type) => ({ ...type, required: false }));
}
