import { pathToFileURL } from "node:url";
import type { X12Finding } from "../../../shared/x12/finding.ts";
import { placeName } from "../../../shared/x12/place-name.ts";
import type { LintReport, Whereabouts } from "./lint-report.ts";

/** SARIF 2.1.0: results as they come, the rules that they broke at the end. Source: OASIS SARIF 2.1.0. */
export function sarifReport(): LintReport {
  const rules = new Map<string, ReturnType<typeof ruleOf>>();
  let results = 0;
  return {
    start: () =>
      '{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"columnKind":"utf16CodeUnits","results":[',
    file: () => "",
    finding(finding, where) {
      if (!rules.has(finding.code)) rules.set(finding.code, ruleOf(finding));
      return `${results++ === 0 ? "" : ","}\n${JSON.stringify(resultOf(finding, where))}`;
    },
    fileEnd: () => "",
    end() {
      const driver = { name: "cleanclaim", semanticVersion: "0.1.0", rules: [...rules.values()] };
      return `\n],"tool":{"driver":${JSON.stringify(driver)}}}]}\n`;
    },
  };
}

function ruleOf({ code, level, severity, message, remedy }: X12Finding) {
  return {
    id: code,
    shortDescription: { text: message },
    help: { text: remedy },
    defaultConfiguration: { level: severity },
    properties: { tags: [`SNIP ${level}`] },
  };
}

function resultOf(finding: X12Finding, where: Whereabouts) {
  const { code, severity, level, message, remedy, place, segment, at } = finding;
  const { file, line, interchange, transaction, guide } = where;
  const name = placeName(guide, at);
  const artifactLocation = { uri: uriOf(file) };
  return {
    ruleId: code,
    level: severity,
    message: { text: `${name === "" ? "" : `${name}: `}${message} ${remedy}` },
    locations: [
      {
        physicalLocation: line === undefined ? { artifactLocation } : { artifactLocation, region: { startLine: line } },
        ...(place === "" ? {} : { logicalLocations: [{ fullyQualifiedName: place, kind: "element" }] }),
      },
    ],
    properties: { snipLevel: level, segment, interchange, transaction: transaction?.controlNumber ?? "" },
  };
}

/** A relative path stays one, so that a run elsewhere compares. */
function uriOf(file: string): string {
  if (file === "-") return "stdin";
  if (/^([/\\]|[A-Za-z]:)/.test(file)) return pathToFileURL(file).href;
  return file.split(/[\\/]/).map(encodeURIComponent).join("/");
}
