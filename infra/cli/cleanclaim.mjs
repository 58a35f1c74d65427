#!/usr/bin/env node
/*
 * The `cleanclaim` command. The pipeline is TypeScript that Node 24 runs as it is; on an older Node this starts the
 * Node 24 that was installed beside it.
 */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const needed = 24;
const main = join(dirname(fileURLToPath(import.meta.url)), "main.ts");

function installedNode() {
  try {
    const folder = dirname(createRequire(import.meta.url).resolve("node/package.json"));
    return ["node", "node.exe"].map((name) => join(folder, "bin", name)).find((path) => existsSync(path));
  } catch {
    return undefined;
  }
}

if (Number(process.versions.node.split(".")[0]) >= needed) {
  await import(main);
} else {
  const node = installedNode();
  if (node === undefined) {
    console.error(
      `cleanclaim needs Node ${needed} or newer; this is Node ${process.versions.node}.\n` +
        `Run "npm ci" in the folder of cleanclaim, which brings one along, or install Node ${needed} from nodejs.org.`,
    );
    process.exit(2);
  }
  const child = spawn(node, [main, ...process.argv.slice(2)], { stdio: "inherit" });
  // Ctrl-C reaches the child by itself; this process only waits for it.
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => signal === "SIGTERM" && child.kill(signal));
  child.on("error", (error) => {
    console.error(`cleanclaim could not start ${node}: ${error.message}`);
    process.exit(2);
  });
  child.on("exit", (code, signal) => process.exit(code ?? (signal === null ? 2 : 130)));
}
