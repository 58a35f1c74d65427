import type { LintReport } from "./lint-report.ts";

/** Workflow commands that GitHub shows beside the lines of a change. Source: GitHub Actions workflow commands. */
export function githubReport(): LintReport {
  return {
    start: () => "",
    file: () => "",
    finding({ severity, code, place, segment, message, remedy }, { file, line }) {
      const properties = [
        ...(file === "-" ? [] : [`file=${property(file)}`]),
        ...(line === undefined ? [] : [`line=${line}`]),
        `title=${property([code, place].filter((part) => part !== "").join(" "))}`,
      ];
      return `::${severity} ${properties.join(",")}::${data(`${message} ${remedy} (segment ${segment})`)}\n`;
    },
    fileEnd: () => "",
    end: () => "",
  };
}

function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
