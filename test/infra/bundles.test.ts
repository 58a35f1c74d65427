import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { createApp } from "../../infra/aws/create-app.ts";
import { pipeline } from "../../infra/pipeline.ts";
import { temporaryFolder } from "./synthesis.ts";

const Functions = z.record(
  z.string(),
  z.object({ Type: z.string(), Properties: z.looseObject({ Description: z.string().optional(), Code: z.unknown() }) }),
);

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
    const template = z.object({ Resources: Functions }).parse(app.synth().getStackArtifact(stack.artifactId).template);
    const bundles = Object.values(template.Resources).flatMap(({ Type, Properties }) => {
      if (Type !== "AWS::Lambda::Function") return [];
      const { S3Key } = z.object({ S3Key: z.string() }).parse(Properties.Code);
      return [join(outdir, `asset.${S3Key.replace(/\.zip$/, "")}`, "index.mjs")];
    });
    expect(bundles).toHaveLength(pipeline.length);
    for (const bundle of bundles) {
      const script = `const { handler } = await import(${JSON.stringify(pathToFileURL(bundle).href)});
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
