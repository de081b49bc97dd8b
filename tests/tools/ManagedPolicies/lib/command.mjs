import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const program = fileURLToPath(
  new URL("../../../../generator/Wiv.Catalog.Cli/bin/Debug/net8.0/wiv-catalog.dll", import.meta.url),
);

/** Runs wiv-catalog in a folder: its exit code and the lines of its standard error. */
export function run(folder, ...args) {
  const result = spawnSync("dotnet", [program, ...args], { cwd: folder, encoding: "utf8", maxBuffer: 1 << 28 });
  if (result.error) {
    throw result.error;
  }

  return { code: result.status, errors: result.stderr.split("\n").filter((line) => line.length > 0) };
}
