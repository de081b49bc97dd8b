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

// The resource types of an action with those that the edition lacks. A request names one of them all, so none is required.
export function correctedTypes(prefix, key, types) {
  const more = TYPES[`${prefix}:${key}`]?.types ?? [];
  return more.length === 0
    ? types
    : [...types, ...more.map((name) => ({ name, conditionKeys: [], dependentActions: [] }))].map((type) => ({ ...type, required: false }));
}
