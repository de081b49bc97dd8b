// The structures of a service as lib/roles.mjs asks for them, from TypeScript: a member that may be left out has a question
// mark there.
export function typeScriptStructures(text) {
  const bodies = new Map(
    [...text.matchAll(/^export (?:declare )?interface (\w+)[^{\n]*\{\n([^]*?)^\}/gm)].map(([, name, body]) => [name, body]),
  );
  const find = (name) => {
    const body = bodies.get(name);
    return body === undefined ? undefined : { name, members: [...membersOf(body)] };
  };

  function* membersOf(body) {
    for (const [, name, mark, written] of body.matchAll(/^\s+(\w+)(\??): ([^;]*);/gm)) {
      const type = written.replace(/ \| undefined$/, "");
      yield { name, isRequired: mark === "", type: bodies.has(type) ? () => find(type) : type === "string" ? "text" : "other" };
    }
  }

  return find;
}

// The same from the models of the SDK for JavaScript that came before, which list what is required.
export function modelStructure(shapes, shape, name = "") {
  const { type, required = [], members } = shapes[shape.shape] ?? shape;
  return type !== "structure"
    ? undefined
    : {
        name: shape.shape ?? name,
        members: Object.entries(members ?? {}).map(([member, value]) => {
          const { type: kind = "string", enum: values } = shapes[value.shape] ?? value;
          return {
            name: member,
            isRequired: required.includes(member),
            type: kind === "structure" ? () => modelStructure(shapes, value, `${name}.${member}`) : kind === "string" && !values ? "text" : "other",
          };
        }),
      };
}
