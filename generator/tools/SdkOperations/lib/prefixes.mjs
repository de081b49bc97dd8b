// The prefix of a service's actions in IAM where it is not the name that requests are signed with, by service id.
// https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
const PREFIXES = {
  "CloudControl": "cloudformation",
  "CloudWatch": "cloudwatch",
  "IoT Data Plane": "iot",
  "IoT Events Data": "iotevents",
  "IoT Jobs Data Plane": "iotjobsdata",
  "IoTSecureTunneling": "iot",
  "MTurk": "mechanicalturk",
  "PartnerCentral Account": "partnercentral",
  "PartnerCentral Benefits": "partnercentral",
  "PartnerCentral Channel": "partnercentral",
  "PartnerCentral Selling": "partnercentral",
  "Resource Groups Tagging API": "tag",
  "SSO": "sso",
};

export function iamPrefix(id, { signingName, endpointPrefix }, reference) {
  const candidates = [PREFIXES[id], signingName, endpointPrefix].filter(Boolean);
  // A service that is gone keeps the name that it was signed with.
  return candidates.find((prefix) => reference.has(prefix)) ?? candidates[0].toLowerCase();
}
