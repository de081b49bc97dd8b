import fs from "node:fs";
import path from "node:path";

// Packages of the AWS SDK for .NET that no name of the service tells, by service id.
// https://github.com/aws/aws-sdk-net/tree/main/generator/ServiceModels: metadata.json of each.
const PACKAGES = {
  "CodeStar": "CodeStar",
  "Cost and Usage Report Service": "CostAndUsageReport",
  "DynamoDB": "DynamoDBv2",
  "Elasticsearch Service": "Elasticsearch",
  "EMR": "ElasticMapReduce",
  "Health": "AWSHealth",
  "IAM": "IdentityManagement",
  "IoT Data Plane": "IotData",
  "Lex Runtime Service": "Lex",
  "Marketplace Commerce Analytics": "AWSMarketplaceCommerceAnalytics",
  "Marketplace Metering": "AWSMarketplaceMetering",
  "SES": "SimpleEmail",
  "SESv2": "SimpleEmailV2",
  "SSM": "SimpleSystemsManagement",
  "STS": "SecurityToken",
  "Support": "AWSSupport",
  "SWF": "SimpleWorkflow",
};

// Clients that are not called as their package, by package.
const CLIENTS = {
  DynamoDBv2: "DynamoDB",
  IdentityManagement: "IdentityManagementService",
  SecurityToken: "SecurityTokenService",
  SimpleEmail: "SimpleEmailService",
  SimpleEmailV2: "SimpleEmailServiceV2",
};

const known = new Map(
  fs
    .readFileSync(path.join(import.meta.dirname, "../dotnet-packages.txt"), "utf8")
    .split("\n")
    .filter((line) => line && !line.startsWith("#"))
    .map((name) => [name.toLowerCase(), name]),
);

// Behind AWSSDK in the name of the package, and behind Amazon in the namespace. Until 2023 it comes from one of the names of
// the service, since then from its id.
export function packageName(id, names) {
  const candidates = names.flatMap((name) => [letters(name), letters(name.replace(/^(Amazon|AWS)\s*/, ""))]);
  const found = candidates.map((name) => known.get(name.toLowerCase())).find(Boolean);
  return PACKAGES[id] ?? found ?? capital(letters(id));
}

// Behind IAmazon in the name of the interface.
export function clientName(packageName) {
  return CLIENTS[packageName] ?? packageName;
}

function letters(name) {
  return name.replace(/[^A-Za-z0-9]/g, "");
}

function capital(name) {
  return name[0].toUpperCase() + name.slice(1);
}
