// Which actions of one edition stand under another name in the next. No source says so; it is taken for a fact only when one
// word was put for another in a whole family: at least three actions of a service went, each with a new one of the same
// level in its place that differs in that one word alone, the noun's other words being the same
// (CreateAgentInstance, DeleteAgentInstance, ListAgentInstances -> CreateAgentSpace, DeleteAgentSpace, ListAgentSpaces).
// A lone pair, or two, has been seen to be chance.
const FAMILY = 3;

// "prefix:OldName" -> "NewName"
export function findRenames(before, after) {
  const renames = new Map();
  for (const [prefix, service] of before.services) {
    const now = after.services.get(prefix);
    if (!now) {
      continue;
    }

    const gone = [...service.actions].filter(([key]) => !now.actions.has(key)).map(([, action]) => action);
    const come = [...now.actions].filter(([key]) => !service.actions.has(key)).map(([, action]) => action);
    for (const pairs of families(gone, come)) {
      for (const [from, to] of pairs) {
        const name = `${prefix}:${from}`;
        // Two families that claim one action cancel one another.
        renames.set(name, renames.has(name) ? undefined : to);
      }
    }
  }

  return renames;
}

function families(gone, come) {
  const bySwap = new Map();
  for (const from of gone) {
    for (const to of come) {
      const swap = sameLevel(from, to) ? swappedWord(words(from.name), words(to.name)) : undefined;
      if (swap) {
        bySwap.set(swap, [...(bySwap.get(swap) ?? []), [from.name, to.name]]);
      }
    }
  }

  return [...bySwap.values()].filter((pairs) => pairs.length >= FAMILY);
}

// "Instance>Space" when that is all that differs, behind the verb and with another word of the noun left.
function swappedWord(from, to) {
  const differing = from.map((_, index) => index).filter((index) => from[index] !== to[index]);
  return from.length === to.length && from.length >= 3 && differing.length === 1 && nounIsKept(from, differing[0])
    ? `${from[differing[0]]}>${to[differing[0]]}`
    : undefined;
}

function nounIsKept(words, swapped) {
  const verb = words[0] === "Batch" ? 2 : 1;
  return swapped >= verb && words.length - verb >= 2;
}

function words(name) {
  return (name.match(/[A-Z]+(?![a-z])|[A-Z][a-z]*|[a-z]+|[0-9]+/g) ?? []).map((word) => word.replace(/ies$/, "y").replace(/s$/, ""));
}

// The older editions say "Tagging" where the newer say "Tagging, Write".
function sameLevel(left, right) {
  return left.accessLevel.replace(", Write", "") === right.accessLevel.replace(", Write", "");
}
