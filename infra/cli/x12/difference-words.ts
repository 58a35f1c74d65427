import type { Difference } from "../../../shared/x12/diff/difference.ts";
import { emphasize } from "../terminal.ts";

/** Differences for people, claim by claim, with a line at the end that counts them. */
export function* differencesAsText(a: string, b: string, differences: readonly Difference[]): Generator<string> {
  yield `${emphasize("bold", `a  ${a}`)}\n${emphasize("bold", `b  ${b}`)}\n`;
  let claim = "";
  const width = Math.max(0, ...differences.slice(0, widest).map(({ place }) => place.length));
  for (const difference of differences) {
    if (difference.claim !== claim) {
      claim = difference.claim;
      yield `\n${claim === "" ? "Around the claims" : `Claim ${printable(claim)}`}\n`;
    } else if (difference === differences[0]) yield "\n";
    yield line(difference, width);
  }
  yield `\n${summary(differences)}\n`;
}

/** So many lines are aligned with each other. */
const widest = 1000;

const signs = {
  added: { sign: "+", style: "green" },
  removed: { sign: "-", style: "red" },
  changed: { sign: "~", style: "yellow" },
} as const;

function line({ kind, place, name, segmentA, segmentB, before, after }: Difference, width: number): string {
  const { sign, style } = signs[kind];
  const where = [segmentA === undefined ? "" : `a ${segmentA}`, segmentB === undefined ? "" : `b ${segmentB}`]
    .filter((one) => one !== "")
    .join(", ");
  const head = `  ${emphasize(style, sign)} ${place.padEnd(width)}  ${emphasize("dim", `segment ${where}`)}  ${name}\n`;
  const values = [
    before === undefined ? "" : `      ${emphasize("red", `- ${printable(before)}`)}\n`,
    after === undefined ? "" : `      ${emphasize("green", `+ ${printable(after)}`)}\n`,
  ];
  return head + values.join("");
}

function summary(differences: readonly Difference[]): string {
  if (differences.length === 0) return "No difference.";
  const count = (kind: Difference["kind"]) => differences.filter((one) => one.kind === kind).length;
  const claims = new Set(differences.map(({ claim }) => claim).filter((claim) => claim !== "")).size;
  const where = claims === 0 ? "" : ` in ${claims} ${claims === 1 ? "claim" : "claims"}`;
  const total = differences.length === 1 ? "1 difference" : `${differences.length} differences`;
  return `${total}${where}: ${count("added")} added, ${count("removed")} removed, ${count("changed")} changed.`;
}

/** A value cannot clear the screen or move the cursor. */
function printable(text: string): string {
  return text.replace(/\p{Cc}/gu, "?");
}
