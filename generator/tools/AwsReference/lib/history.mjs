import { compareNames } from "./order.mjs";
import { findRenames } from "./renames.mjs";

// What older editions have and the newest lacks: [{ prefix, name?, lastSeen, goneBy, replacedBy? }].
// A service that is gone stands once by itself (no name) and once for each of its actions.
export function findRetired(editions) {
  const newest = editions.at(-1);
  const retired = new Map();
  for (const [index, edition] of editions.slice(0, -1).entries()) {
    const next = editions[index + 1];
    const renames = findRenames(edition, next);
    for (const [prefix, service] of edition.services) {
      const dates = { prefix, lastSeen: edition.date, goneBy: next.date };
      if (!next.services.has(prefix) && !newest.services.has(prefix)) {
        retired.set(prefix, dates);
      }

      const now = newest.services.get(prefix)?.actions;
      const then = next.services.get(prefix)?.actions;
      for (const [key, { name }] of service.actions) {
        if (!then?.has(key) && !now?.has(key)) {
          const replacedBy = renames.get(`${prefix}:${name}`);
          retired.set(`${prefix}:${key}`, { ...dates, name, replacedBy: now?.has(replacedBy?.toLowerCase()) ? replacedBy : undefined });
        }
      }
    }
  }

  return [...retired.values()].sort(
    (left, right) => compareNames(left.prefix, right.prefix) || compareNames(left.name ?? "", right.name ?? ""),
  );
}
