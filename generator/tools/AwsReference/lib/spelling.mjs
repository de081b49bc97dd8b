// The source's words for levels and types, and ours, which are the names of the C# enumerations. Anything new stops the
// refresh: it needs a place in the C# too.
const LEVELS = new Map([
  ["List", "List"],
  ["Read", "Read"],
  ["Write", "Write"],
  ["Tagging, Write", "Write+Tagging"],
  ["Permissions management, Write", "Write+PermissionsManagement"],
]);

const TYPES = new Map([
  ["String", "String"],
  ["ArrayOfString", "ArrayOfString"],
  ["ARN", "Arn"],
  ["ArrayOfARN", "ArrayOfArn"],
  ["Bool", "Bool"],
  ["ArrayOfBool", "ArrayOfBool"],
  ["Numeric", "Numeric"],
  ["Date", "Date"],
  ["IPAddress", "IpAddress"],
]);

export const levels = (text) => known(LEVELS, text);
export const type = (text) => known(TYPES, text);

// Four spellings of "any tag key": ${TagKey}, <key>, tag-key, and nothing behind the slash.
export function conditionKey(key) {
  return key.replace(/\/(<key>|tag-key|)$/, "/${TagKey}");
}

function known(map, text) {
  if (!map.has(text)) {
    throw new Error(`'${text}' is new; give it a spelling here and a member in the C# enumeration`);
  }

  return map.get(text);
}
