import type { CodedServices } from "../../shared/coding/services/code-services.ts";
import type { ServiceLine } from "../../shared/coding/services/service-line.ts";
import { levelWords } from "../../shared/coding/services/visit/element.ts";
import type { VisitTable } from "../../shared/coding/services/visit/visit-table.ts";
import { emphasize } from "./terminal.ts";
import { underline } from "./underline.ts";

/** The service lines of a note for a reader: sure and for a coder apart, the element table of the visit, what is not billed. */
export function serviceWords(text: string, { lines, visit, notBilled }: CodedServices, explain: boolean): string {
  const block = (title: string, standing: ServiceLine["standing"]) => {
    const chosen = lines.filter((line) => line.standing === standing);
    return chosen.length === 0 ? [] : [emphasize("bold", title), ...chosen.map((line) => entryOf(text, line, explain))];
  };
  return [
    ...block("Services, sure", "sure"),
    ...block("Services, for a coder", "review"),
    ...(lines.length === 0 ? ["The note supports no service that is known."] : []),
    ...(visit === undefined ? [] : [tableOf(text, visit)]),
    ...(explain && notBilled.length > 0
      ? [
          emphasize("bold", "Not billed"),
          notBilled.map(({ code, reason, source }) => `  ${code.padEnd(9)} ${reason} [${source}]`).join("\n"),
        ]
      : []),
  ].join("\n\n");
}

function entryOf(text: string, line: ServiceLine, explain: boolean): string {
  const name = [line.code, ...line.modifiers].join("-");
  const quantity =
    line.unitType === "MJ" ? `${line.units} minutes` : `${line.units} ${line.units === 1 ? "unit" : "units"}`;
  const more = [
    ...line.doubts.map((doubt) => `why a coder: ${doubt}`),
    ...(line.suggestions.length === 0 ? [] : [`or: ${line.suggestions.map(({ code }) => code).join(", ")}`]),
    ...(line.ndc === undefined ? [] : [`NDC ${line.ndc}`]),
    ...(explain
      ? [
          `rule: ${line.rule} [${line.source}], confidence ${line.confidence.toFixed(2)}, ${line.release ?? "no release"}`,
        ]
      : []),
  ];
  return [
    `  ${emphasize("bold", name.padEnd(12))} ${quantity}${line.pointers.length === 0 ? "" : `, for diagnosis ${line.pointers.join(", ")}`}. ${line.reason}`,
    ...underline(text, line.spans).map((row) => `            ${row}`),
    ...more.map((row) => `            ${row}`),
  ].join("\n");
}

function tableOf(text: string, { family, elements, decision, time, basis, code }: VisitTable): string {
  const rows = elements.flatMap((element) => [
    `  ${element.name.padEnd(9)} ${levelWords[element.name][element.level].padEnd(10)} ${element.why}`,
    ...signRows(text, element),
  ]);
  return [
    emphasize("bold", `How ${code} came about: ${family.title}`),
    ...rows,
    `  ${"decision".padEnd(9)} ${levelWords.risk[decision].padEnd(10)} two of three reach it`,
    `  ${"time".padEnd(9)} ${timeWords(family, time)}${basis === "time" ? ": it decides" : ""}`,
    `  ${"levels".padEnd(9)} ${levelList(family)}`,
  ].join("\n");
}

function timeWords({ levels }: VisitTable["family"], time: VisitTable["time"]): string {
  if (levels[5].minutes === undefined) return "never decides here";
  return time === undefined ? "not told" : `${time.minutes} minutes`;
}

/** The codes from the least to the most, with the minutes that reach them: "99221 40 min, 99222 55 min, 99223 75 min". */
function levelList({ levels }: VisitTable["family"]): string {
  const codes = [levels[2], levels[3], levels[4], levels[5]].map(({ code, minutes }) =>
    minutes === undefined ? code : `${code} ${minutes} min`,
  );
  return [...new Set(codes)].join(", ");
}

/** What counts toward an element, a row for each reason, the weightiest first: "low: a stable chronic illness: HTN, HLD". */
function signRows(text: string, { name, signs }: VisitTable["elements"][number]): readonly string[] {
  const reasons = Map.groupBy(
    signs.toSorted((one, other) => other.level - one.level),
    ({ why }) => why,
  );
  return [...reasons].flatMap(([why, same]) => {
    const [first] = same;
    if (first === undefined) return [];
    const words = [
      ...new Set(same.map(({ start, end }) => text.slice(start, end).replaceAll(/\s+/g, " ").trim())),
    ].filter((word) => word !== "");
    const told = name === "data" ? why : `${levelWords[name][first.level]}: ${why}`;
    return words.length === 0 ? [] : [`  ${"".padEnd(20)} - ${told}: ${words.join(", ")}`];
  });
}
