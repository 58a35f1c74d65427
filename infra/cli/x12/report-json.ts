import { findingJson, type LintReport } from "./lint-report.ts";

/** `{file, findings, transactions}` for one file, an array of them for several. Findings are written as they come. */
export function jsonReport(isOne: boolean): LintReport {
  let files = 0;
  let findings = 0;
  return {
    start: () => (isOne ? "" : "["),
    file(name) {
      findings = 0;
      return `${files++ === 0 ? "" : ","}${isOne ? "" : "\n"}{"file":${JSON.stringify(name)},"findings":[`;
    },
    finding: (finding) => `${findings++ === 0 ? "" : ","}\n${JSON.stringify(findingJson(finding))}`,
    fileEnd: (_, { transactions }) => `${findings === 0 ? "" : "\n"}],"transactions":${transactions}}`,
    end: () => (isOne ? "\n" : "\n]\n"),
  };
}
