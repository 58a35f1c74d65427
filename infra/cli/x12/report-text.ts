import { placeName } from "../../../shared/x12/place-name.ts";
import { emphasize } from "../terminal.ts";
import type { LintCounts, LintReport, Whereabouts } from "./lint-report.ts";

/** For a person at a terminal: by file and transaction set, two lines a finding, counts at the end. */
export function textReport(quiet: boolean): LintReport {
  let heading = "";
  let written = "";
  /** The file before had findings, and nothing was written after them. */
  let isBlock = false;
  return {
    start: () => "",
    file() {
      heading = "";
      return "";
    },
    finding(finding, where) {
      const { level, severity, code, place, segment, message, remedy, at } = finding;
      let text = "";
      if (heading === "") {
        text += `${written === "" ? "" : "\n"}${emphasize("bold", where.file)}\n`;
        written = where.file;
        isBlock = true;
      }
      const now = headingOf(where);
      if (now !== heading) text += `  ${now}\n`;
      heading = now;
      const name = placeName(where.guide, at);
      text += `    ${emphasize(severity === "error" ? "red" : "yellow", severity.padEnd(7))}  level ${level}  `;
      text += `segment ${String(segment).padEnd(5)}  ${emphasize("bold", place.padEnd(15))}  ${emphasize("dim", code)}\n`;
      text += `      ${name === "" ? "" : `${name}: `}${message} ${remedy}\n`;
      return text;
    },
    fileEnd(name, { errors, warnings, shown }) {
      const found = errors + warnings;
      if (found === 0) {
        if (quiet) return "";
        const gap = isBlock ? "\n" : "";
        isBlock = false;
        written = name;
        return `${gap}${emphasize("bold", name)}  ${emphasize("green", "sound")}\n`;
      }
      if (found === shown) return "";
      const hidden = `${plain(found - shown)} more findings in ${name}: --max shows more`;
      return `${shown === 0 ? "" : "    "}${emphasize("dim", hidden)}\n`;
    },
    end: (total) => (quiet ? "" : `${written === "" ? "" : "\n"}${closingLine(total)}\n`),
  };
}

function headingOf({ interchange, transaction, guide }: Whereabouts): string {
  if (transaction === undefined) return interchange === "" ? "outside an interchange" : `interchange ${interchange}`;
  const { id, controlNumber } = transaction;
  return `transaction ${controlNumber}, ${guide === undefined ? id : `${guide.name} ${guide.id}`}`;
}

/** "2 files (1 sound), 3 transactions, 12 claims, 420 segments: 2 errors, 1 warning." */
export function closingLine(total: LintCounts): string {
  const { files, soundFiles, transactions, units, segments, errors, warnings } = total;
  const parts = [
    `${counted(files, "file")}${files > 1 ? ` (${plain(soundFiles)} sound)` : ""}`,
    counted(transactions, "transaction"),
    ...[...units].map(([name, count]) => counted(count, name)),
    counted(segments, "segment"),
  ];
  const found =
    errors + warnings === 0
      ? emphasize("green", "nothing found")
      : `${emphasize(errors > 0 ? "red" : "dim", counted(errors, "error"))}, ${counted(warnings, "warning")}`;
  return `${parts.join(", ")}: ${found}.`;
}

function counted(count: number, name: string): string {
  return `${plain(count)} ${name}${count === 1 ? "" : "s"}`;
}

function plain(count: number): string {
  return count.toLocaleString("en-US");
}
