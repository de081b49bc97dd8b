// The order of the reference: what .NET calls ordinal and ignoring case.
export { compareNames, compareOrdinal, sortedNames } from "../../AwsReference/lib/order.mjs";
