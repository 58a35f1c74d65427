import { execFileSync } from "node:child_process";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { functionBundles } from "../../infra/aws/assembly.ts";
import { createApp } from "../../infra/aws/create-app.ts";
import { pipeline } from "../../infra/pipeline.ts";
import { temporaryFolder } from "./synthesis.ts";

/** What Lambda sets, and what the stack sets, with names of nothing. */
const environment = {
  AWS_REGION: "us-east-1",
  TABLE_NAME: "claims",
  BUCKET_INBOUND: "inbound",
  BUCKET_EXCHANGE: "exchange",
  BUCKET_REPORTS: "reports",
};

describe("bundles", () => {
  it("load in Node by themselves, as Lambda loads them", () => {
    const outdir = temporaryFolder();
    const { app, stack } = createApp({ outdir });
    const bundles = functionBundles(app.synth(), stack.artifactId);
    expect(bundles).toHaveLength(pipeline.length);
    for (const { file } of bundles) {
      const script = `const { handler } = await import(${JSON.stringify(pathToFileURL(file).href)});
        process.stdout.write(typeof handler);`;
      const said = execFileSync(process.execPath, ["--input-type=module", "--eval", script], {
        cwd: outdir,
        env: environment,
        encoding: "utf8",
      });
      expect(said).toBe("function");
    }
  });
});
