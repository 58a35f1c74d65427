import { wasDone } from "../performed.ts";
import { readNumber } from "../read-number.ts";
import { findSaid, textOf } from "../said.ts";
import { draftOf, type Found } from "../service-draft.ts";
import type { ServiceNote } from "../service-note.ts";

const number = "\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen";
const conduction = /\b(?:nerve conduction(?: (?:stud(?:y|ies)|velocit\w+|testing))?|ncs|ncv)\b/gi;
const needle = /\b(?:needle (?:emg|electromyograph\w*|exam\w*)|emg|electromyograph\w*)\b/gi;
const studies = new RegExp(String.raw`\b(?<count>${number}) (?:[a-z-]+ ){0,3}?(?:studies|nerves?|conductions)\b`, "i");
const muscles = new RegExp(String.raw`\b(?<count>${number}) (?:[a-z-]+ ){0,2}?muscles?\b`, "i");
const limbs =
  /\b(?:both|bilateral)\b[^.;]{0,20}\b(?:arms?|legs?|upper|lower|extremit\w+)\b|\b(?:right|left) (?:arm|leg|upper|lower)[^.;]{0,20} and (?:the )?(?:right|left) (?:arm|leg|upper|lower)|\btwo (?:limbs|extremities)\b/i;
/** Up to so many studies. Source: CPT nerve conduction tests, as numbers. */
const byCount: readonly (readonly [upTo: number, code: string])[] = [
  [2, "95907"],
  [4, "95908"],
  [6, "95909"],
  [8, "95910"],
  [10, "95911"],
  [12, "95912"],
  [Number.POSITIVE_INFINITY, "95913"],
];
const source = "CPT neurology and neuromuscular procedures, as numbers";

/** Nerve conduction studies by number, and needle examinations by limb and muscles -> their lines. */
export function readNerveStudies(note: ServiceNote): Found {
  const { reading } = note;
  const near = (index: number) =>
    reading.statements
      .filter((each) => each.index >= index - 1 && each.index <= index + 1)
      .map((each) => textOf(reading, each))
      .join(" ");
  const tested = findSaid(reading, conduction).find(
    (said) => wasDone(reading, said) && studies.test(near(said.statement.index)),
  );
  const pierced = findSaid(reading, needle).find(
    (said) => wasDone(reading, said) && /\bmuscles?\b|\bneedle\b/i.test(near(said.statement.index)),
  );
  const base = { role: "imaging" as const, rule: "procedures/nerve-studies", source };
  const drafts = [];
  if (tested !== undefined) {
    const own = textOf(reading, tested.statement);
    const count =
      readNumber(
        (studies.exec(own.slice(tested.start - tested.statement.start)) ?? studies.exec(near(tested.statement.index)))
          ?.groups?.count ?? "",
      ) ?? 1;
    const code = byCount.find(([upTo]) => count <= upTo)?.[1] ?? "";
    drafts.push(draftOf({ ...base, code, spans: [tested], reason: `${count} nerve conduction studies.` }));
  }
  if (pierced !== undefined) {
    const words = near(pierced.statement.index);
    const count = readNumber(muscles.exec(words)?.groups?.count ?? "");
    const extremities = limbs.test(words) ? 2 : 1;
    const isWhole = count === undefined ? !/\blimited\b/i.test(words) : count / extremities >= 5;
    const [code, units] =
      tested === undefined ? [extremities === 2 ? "95861" : "95860", 1] : [isWhole ? "95886" : "95885", extremities];
    drafts.push(
      draftOf({
        ...base,
        code,
        units,
        spans: [pierced],
        reason: `Muscles of ${extremities === 1 ? "one limb" : "two limbs"} were examined by needle.`,
        doubts: count === undefined ? ["The text does not say how many muscles."] : [],
      }),
    );
  }
  return { drafts, notBilled: [] };
}
