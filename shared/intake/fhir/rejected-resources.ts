import type { RejectionWriter } from "../intake-format.ts";
import type { RejectedItem, RowFinding } from "../intake-item.ts";
import { textAt } from "./json.ts";

/** By this we know our own OperationOutcome when a mended file comes back: it is left alone. */
export const outcomeId = "cleanclaim";

/** Each rejected visit as a Bundle on a line, an OperationOutcome with the reasons first. Source: FHIR R4 OperationOutcome. */
export function writeRejectedResources(): RejectionWriter {
  return {
    begin: () => "",
    write: ({ rows, findings }: RejectedItem) => {
      const outcome = JSON.stringify({
        resourceType: "OperationOutcome",
        id: outcomeId,
        issue: findings.map(issueOf),
      });
      return rows
        .filter(({ text }) => text !== "")
        .map(({ text }) => `${withOutcome(text, outcome)}\n`)
        .join("");
    },
  };
}

function issueOf({ row, column, code, message, remedy }: RowFinding) {
  return {
    severity: "error",
    code: "invalid",
    details: { coding: [{ code }] },
    diagnostics: `${message}: ${remedy}`,
    expression: [column ?? `row ${row}`],
  };
}

/** A Bundle gets one more entry; what is no Bundle becomes one; what is no JSON comes back as it came, after the reasons. */
function withOutcome(text: string, outcome: string): string {
  const begin = '{"resourceType":"Bundle","type":"collection","entry":[';
  if (text.startsWith(begin)) return `${begin}{"resource":${outcome}},${text.slice(begin.length)}`;
  return isResource(text)
    ? `${begin}{"resource":${outcome}},{"resource":${oneLine(text)}}]}`
    : `${outcome}\n${oneLine(text)}`;
}

function isResource(text: string): boolean {
  try {
    return textAt(JSON.parse(text), "resourceType") !== "";
  } catch {
    return false;
  }
}

function oneLine(text: string): string {
  return text.replaceAll(/[\r\n]+/g, " ");
}
