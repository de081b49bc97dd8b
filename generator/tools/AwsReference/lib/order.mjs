// One order for everything, the one that .NET calls ordinal and ignoring case, so that the reader can search by halving.
export function compareNames(left, right) {
  return compareOrdinal(left.toUpperCase(), right.toUpperCase()) || compareOrdinal(left, right);
}

export function compareOrdinal(left, right) {
  return left < right ? -1 : left > right ? 1 : 0;
}

export function sortedNames(names) {
  return [...new Set(names)].sort(compareNames);
}
