import { statSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { checkApp } from "./check-app.ts";
import { createApp } from "./create-app.ts";

/* Makes the cloud assembly in cdk.out/, as `cdk deploy` would, and says what is in it. Needs no account and no network. */

const Template = z.object({
  Resources: z.record(z.string(), z.object({ Type: z.string(), Properties: z.unknown() })),
});
const FunctionProperties = z.object({ Description: z.string(), Code: z.object({ S3Key: z.string() }) });

const started = performance.now();
const outdir = join(import.meta.dirname, "../../cdk.out");
const { app, stack } = createApp({ outdir });
checkApp(app);
const assembly = app.synth();
const resources = Object.values(Template.parse(assembly.getStackArtifact(stack.artifactId).template).Resources);

console.log(`${stack.stackName}: ${resources.length} resources`);
for (const [type, count] of countBy(resources.map(({ Type }) => Type)))
  console.log(`  ${count.toString().padStart(3)}  ${type}`);
console.log("bundles");
for (const { Type, Properties } of resources) {
  if (Type !== "AWS::Lambda::Function") continue;
  const { Description, Code } = FunctionProperties.parse(Properties);
  const bundle = join(outdir, `asset.${Code.S3Key.replace(/\.zip$/, "")}`, "index.mjs");
  console.log(`  ${(statSync(bundle).size / 1024).toFixed(0).padStart(5)} KiB  ${Description}`);
}
console.log(`in ${outdir}, ${((performance.now() - started) / 1000).toFixed(1)} s, with no open finding of cdk-nag`);

function countBy(names: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => a.localeCompare(b));
}
