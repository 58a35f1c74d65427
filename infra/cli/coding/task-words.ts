import type { CodingItem, CodingLine, CodingTask } from "../../../shared/claim/coding-task.ts";

/** "E1122" -> "E11.22". */
export function dotted(code: string): string {
  return code.length > 3 ? `${code.slice(0, 3)}.${code.slice(3)}` : code;
}

const verdictWords: Readonly<Record<CodingItem["verdict"], string>> = {
  supported: "supported by the notes",
  unsupported: "not in the notes",
  "more-specific": "the notes say more",
  coded: "coded from words",
  missed: "in the notes, and did not come",
  uncoded: "no code found",
};

/** A task for a coder to read: each diagnosis with what speaks for it, what is in doubt, and what else it may be. */
export function taskWords(task: CodingTask): string {
  const lines = [
    `Claim ${task.claimId}, ${task.practice}, ${task.day}: ${task.standing === "sure" ? "sure" : "waits for a coder"}`,
    `Coded by ${task.engine}${task.releases.length === 0 ? "" : ` with ${task.releases.join(", ")}`}`,
    `Content ${task.content}`,
    "",
  ];
  for (const [position, item] of task.items.entries()) lines.push(...itemWords(position + 1, item), "");
  for (const line of task.lines) lines.push(...lineWords(line), "");
  for (const { code, reason, evidence } of task.notCoded) {
    lines.push(`Not coded: ${dotted(code)} ${quote(evidence)} ${reason}`);
  }
  if (task.firstListed !== undefined) lines.push(`First: ${task.firstListed}`);
  lines.push(`Proposed: ${task.proposed.map(dotted).join(" ") || "none"}`);
  return lines.join("\n").trimEnd();
}

function itemWords(position: number, item: CodingItem): readonly string[] {
  const codes = [item.given, item.code].filter((code) => code !== undefined).map(dotted);
  const head = `${position}. ${codes.join(" -> ") || "no code"}  ${item.title ?? ""}`.trimEnd();
  return [
    `${head}  (${verdictWords[item.verdict]}, ${item.standing === "sure" ? "sure" : "in doubt"}, ${Math.round(item.confidence * 100)}%)`,
    ...(item.evidence.length === 0 ? [] : [`   ${quote(item.evidence)}`]),
    `   ${item.reason}`,
    ...item.doubts.map((doubt) => `   ? ${doubt}`),
    ...item.suggestions.map(({ code, title }) => `   or ${dotted(code)}  ${title}`),
    `   ${item.rule}; ${item.source}${item.release === undefined ? "" : `; ${item.release}`}`,
  ];
}

function lineWords(line: CodingLine): readonly string[] {
  const code = [line.procedure ?? "no code", ...(line.modifiers ?? [])].join("-");
  const units = line.units === undefined || line.units === 1 ? "" : `, ${line.units} units`;
  return [
    `Line ${line.number}: ${code}${units}  (${line.standing === "sure" ? "sure" : "in doubt"}, ${Math.round(line.confidence * 100)}%)`,
    ...(line.evidence.length === 0 ? [] : [`   ${quote(line.evidence)}`]),
    `   ${line.reason}`,
    ...line.doubts.map((doubt) => `   ? ${doubt}`),
    ...(line.suggestions.length === 0 ? [] : [`   or ${line.suggestions.join(", ")}`]),
    `   ${line.rule}; ${line.source}`,
  ];
}

function quote(evidence: CodingItem["evidence"]): string {
  return evidence.map(({ text }) => `"${text}"`).join(" ");
}
