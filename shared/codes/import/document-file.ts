import type { ReleaseKind } from "../compact/release-kind.ts";
import type { Findings } from "./findings.ts";
import type { ImportFault } from "./import-fault.ts";
import type { ImportContext, ImportResult, SourceFile } from "./import-result.ts";

/** A file whole, as text. */
export async function textOf(file: SourceFile): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of file.bytes()) chunks.push(chunk);
  return new TextDecoder().decode(Buffer.concat(chunks));
}

/** Takes over what a reader found wrong, and whether the file says another year than its release is of. */
export function tellFaults(
  file: SourceFile,
  { version, faults }: { readonly version: string; readonly faults: readonly ImportFault[] },
  { release }: ImportContext,
  findings: Findings,
): void {
  const remedy = "get the file again from its publisher";
  for (const { line, reason } of faults)
    findings.add({
      file: file.name,
      line: line === 0 ? undefined : line,
      code: "broken-line",
      message: reason,
      remedy,
    });
  const year = /^FY(\d{4})/.exec(release)?.[1];
  if (year === undefined || version === "" || version === year) return;
  const message = `it is to be of FY${year}, and says that it is of ${version}`;
  findings.add({ file: file.name, code: "wrong-release", message, remedy: "check the file's name and content" });
}

/** A release that is read as a whole. */
export function documentRelease(
  kind: ReleaseKind,
  files: readonly SourceFile[],
  { release, from }: ImportContext,
  document: Uint8Array,
): ImportResult {
  const sources = files.map(({ name, sha256 }) => ({ name, sha256 }));
  return { kind: "release", draft: { kind, release, from, keys: new Float64Array(), columns: {}, document, sources } };
}
