import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Template } from "aws-cdk-lib/assertions";
import { afterAll } from "vitest";
import { createApp } from "../../infra/aws/create-app.ts";

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A folder that goes when the file's tests are over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "cleanclaim-infra-"));
  folders.push(folder);
  return folder;
}

/**
 * The app as it is deployed, without the bundles and without CloudFormation's own check of the template, which take
 * seconds; test/infra/bundles.test.ts does both.
 */
export function createUnbundledApp() {
  return createApp({
    outdir: temporaryFolder(),
    context: { "aws:cdk:bundling-stacks": [], "@aws-cdk/core:validateAgainstDefaultRules": false },
  });
}

/** The template, as an object. */
export function synthesizeTemplate(): Template {
  return Template.fromStack(createUnbundledApp().stack);
}

/** The logical id of the one resource of a type with the properties given. */
export function idOf(template: Template, type: string, properties: unknown): string {
  const [id, ...rest] = Object.keys(template.findResources(type, { Properties: properties }));
  if (id === undefined || rest.length > 0)
    throw new Error(`there are ${rest.length + (id === undefined ? 0 : 1)} of it`);
  return id;
}
