import { statSync } from "node:fs";
import { join } from "node:path";
import { functionBundles, resourceTypes } from "./assembly.ts";
import { checkApp } from "./check-app.ts";
import { createApp } from "./create-app.ts";

/* Makes the cloud assembly in cdk.out/, as `cdk deploy` would, and says what is in it. Needs no account and no network. */

const started = performance.now();
const outdir = join(import.meta.dirname, "../../cdk.out");
const { app, stack } = createApp({ outdir });
checkApp(app);
const assembly = app.synth();

const types = resourceTypes(assembly, stack.artifactId);
console.log(`${stack.stackName}: ${types.length} resources`);
for (const [type, count] of countBy(types)) console.log(`  ${count.toString().padStart(3)}  ${type}`);
console.log("bundles");
for (const { description, file } of functionBundles(assembly, stack.artifactId))
  console.log(`  ${(statSync(file).size / 1024).toFixed(0).padStart(5)} KiB  ${description}`);
console.log(`in ${outdir}, ${((performance.now() - started) / 1000).toFixed(1)} s, with no open finding of cdk-nag`);

function countBy(names: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => a.localeCompare(b));
}
