#!/usr/bin/env node
// The command `cleanclaim`. Runs on the Node that this package brings (24 or later), whatever Node started it.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import module, { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const main = join(dirname(fileURLToPath(import.meta.url)), "main.ts");
if (Number(process.versions.node.split(".")[0]) >= 24) {
  // The code as compiled is kept in the machine's temporary folder: the next start takes half the time.
  module.enableCompileCache?.();
  await import(main);
} else {
  const node = findNode();
  if (node === undefined) {
    console.error(
      `cleanclaim needs Node 24 or later, and this is ${process.versions.node}. Run "npm ci" in its folder first.`,
    );
    process.exitCode = 2;
  } else {
    const env = { NODE_COMPILE_CACHE: join(tmpdir(), "node-compile-cache"), ...process.env };
    const child = spawn(node, [main, ...process.argv.slice(2)], { stdio: "inherit", env });
    // Ctrl-C reaches the child by itself, which then stops in good order; this process only waits for it.
    process.on("SIGINT", () => undefined);
    process.on("SIGTERM", () => child.kill("SIGTERM"));
    child.on("exit", (code) => process.exit(code ?? 2));
    child.on("error", (error) => {
      console.error(`cleanclaim could not start ${node}: ${error.message}`);
      process.exit(2);
    });
  }
}

/** The Node that `npm ci` put beside the code. */
function findNode() {
  try {
    const folder = join(dirname(createRequire(import.meta.url).resolve("node/package.json")), "bin");
    return ["node", "node.exe"].map((name) => join(folder, name)).find((path) => existsSync(path));
  } catch {
    return undefined;
  }
}
