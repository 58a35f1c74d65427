import { z } from "zod";
import type { Findings } from "./findings.ts";
import type { SourceFile } from "./import-result.ts";
import type { NamedRow } from "./named-rows.ts";

const CodeSystem = z.object({
  resourceType: z.literal("CodeSystem"),
  content: z.literal("complete", "is a part of the list only"),
  concept: z.array(z.object({ code: z.string(), display: z.string().optional() })).min(1),
});

/** The codes of a FHIR R4 CodeSystem that holds all of them; their days are not told there. */
export async function* readFhirCodes(
  file: SourceFile,
  findings: Findings,
): AsyncGenerator<NamedRow<"code" | "title" | "start" | "stop">> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of file.bytes()) chunks.push(chunk);
  let parsed: unknown;
  try {
    parsed = JSON.parse(Buffer.concat(chunks).toString());
  } catch {
    findings.add({
      file: file.name,
      code: "broken-table",
      message: "it is not JSON, or is cut off",
      remedy: "get it again",
    });
    return;
  }
  const system = CodeSystem.safeParse(parsed);
  if (!system.success) {
    const message = `it is no complete CodeSystem of FHIR: ${system.error.issues[0]?.message ?? ""}`;
    findings.add({ file: file.name, code: "broken-table", message, remedy: "get the whole CodeSystem" });
    return;
  }
  for (const [index, { code, display = "" }] of system.data.concept.entries())
    yield { line: index + 1, cells: { code, title: display, start: "", stop: "" } };
}
