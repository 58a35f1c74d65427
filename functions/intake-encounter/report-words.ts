import type { Instant } from "../../shared/values/instant.ts";
import type { IntakeReport } from "./tally.ts";

/** How many findings people read; the JSON beside has a thousand. */
const mostTold = 200;

/** What became of a file, for the person who sent it: the numbers, and each finding with how to mend it. */
export function reportWords(report: IntakeReport, at: Instant): string {
  const { format, refused, rows, acceptedRows, rejectedRows, encounters, registrations, findings } = report;
  const parts = [
    `File ${printable(report.fileName)}, read on ${at.slice(0, 10)}${format === null ? "" : ` as ${format}`}`,
    refused
      ? "It could not be used as a whole, for the reasons below."
      : `${counted(rows, "row")} = ${acceptedRows} accepted + ${rejectedRows} rejected`,
    ...(refused
      ? []
      : [
          `${counted(encounters, "encounter")}: ${outcomes(report)}; ${counted(registrations, "row")} about patients and providers`,
        ]),
    ...(report.rejections === null ? [] : [`Rows to mend and send again: ${nameOf(report.rejections)}`]),
    ...(report.answers.length === 0 ? [] : [`Answers for your system: ${report.answers.map(nameOf).join(", ")}`]),
    ...(report.waitsFor.length === 0
      ? []
      : [
          `It is read again once another file says who these are: ${report.waitsFor.slice(0, 20).map(printable).join(", ")}`,
        ]),
    ...(report.ignoredColumns.length === 0
      ? []
      : [`Nothing was taken from: ${report.ignoredColumns.map(printable).join(", ")}`]),
  ];
  const told = findings.slice(0, mostTold).map(({ row, column, message, remedy }) => {
    const place = [row === 0 ? "" : `row ${row}`, printable(column ?? "")].filter((part) => part !== "").join(", ");
    return `- ${place === "" ? "the file" : place}: ${message}\n  ${remedy}`;
  });
  const total = Object.values(report.findingCounts).reduce((sum, count) => sum + count, 0);
  const more = total > told.length ? [`and ${total - told.length} more`] : [];
  return `${[parts.join("\n"), told.join("\n"), ...more].filter((part) => part !== "").join("\n\n")}\n`;
}

function counted(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? "" : "s"}`;
}

function outcomes({ created, amended, duplicate, alreadyBilled }: IntakeReport): string {
  return `${created} new, ${amended} corrected, ${duplicate} known already, ${alreadyBilled} came too late to be corrected`;
}

function nameOf(key: string): string {
  return key.slice(key.lastIndexOf("/") + 1);
}

function printable(text: string): string {
  return text.replace(/\p{Cc}/gu, "?");
}
