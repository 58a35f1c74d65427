import { join } from "node:path";
import type { CloudAssembly } from "aws-cdk-lib/cx-api";
import { z } from "zod";

const Template = z.object({
  Resources: z.record(z.string(), z.object({ Type: z.string(), Properties: z.unknown().optional() })),
});
const FunctionProperties = z.object({ Description: z.string(), Code: z.object({ S3Key: z.string() }) });

type Resource = z.infer<typeof Template>["Resources"][string];

export interface Bundle {
  /** What the function says of itself: "cleanclaim scrub-claim". */
  readonly description: string;
  readonly file: string;
}

/** The type of each of a stack's resources. */
export function resourceTypes(assembly: CloudAssembly, artifactId: string): readonly string[] {
  return resourcesOf(assembly, artifactId).map(({ Type }) => Type);
}

/** Where a cloud assembly keeps the code of each function of a stack. */
export function functionBundles(assembly: CloudAssembly, artifactId: string): readonly Bundle[] {
  return resourcesOf(assembly, artifactId)
    .filter(({ Type }) => Type === "AWS::Lambda::Function")
    .map(({ Properties }) => {
      const { Description, Code } = FunctionProperties.parse(Properties);
      const asset = `asset.${Code.S3Key.replace(/\.zip$/, "")}`;
      return { description: Description, file: join(assembly.directory, asset, "index.mjs") };
    });
}

function resourcesOf(assembly: CloudAssembly, artifactId: string): readonly Resource[] {
  return Object.values(Template.parse(assembly.getStackArtifact(artifactId).template).Resources);
}
