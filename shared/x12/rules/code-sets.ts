import { findAll, type Loop } from "../loop.ts";
import { component, element, type Segment } from "../segment.ts";
import { factsOf } from "./claim-facts.ts";
import { claims, remittance } from "./guide-ids.ts";
import { loopRule, type Tell, type X12Rule } from "./rule.ts";
import { earliestService } from "./service-dates.ts";

/** The outside code lists that claims and remittances draw on. */
export const codeLists = [
  "icd-10-cm",
  "icd-10-pcs",
  "hcpcs",
  "cdt",
  "revenue",
  "place-of-service",
  "carc",
  "rarc",
] as const;
export type CodeList = (typeof codeLists)[number];

/** Whether a list has a code on a day ("20261110"; undefined when the data gives none); undefined when the list is not at hand. */
export type CodeLookup = (list: CodeList, code: string, day: string | undefined) => boolean | undefined;

const words = {
  level: 5,
  severity: "error",
  remedy: "Look the code up in the list that was valid on the day of service.",
  acknowledgment: { element: "IK403", code: "7" },
} as const;

/** Rules of SNIP level 5 over code lists that the caller has: every diagnosis, procedure, revenue, place and reason code. */
export function codeSetRules(has: CodeLookup): readonly X12Rule[] {
  const isUnknown = (list: CodeList, code: string, day: string | undefined) =>
    code !== "" && has(list, code, day) === false;
  return [
    loopRule({
      ...words,
      code: "code-not-in-its-list",
      message: "A code that its code list does not have on the day of service.",
      source: "005010X222A1, 005010X223A2 and 005010X224A2 2300 HI and CLM05-1, 2400 SV1, SV2 and SV3",
      guides: claims,
      loops: ["2300"],
      check(claim, _around, tell) {
        const facts = factsOf(claim);
        const day = earliestService(claim);
        for (const { segment, element: n, kind, code } of facts.codes) {
          if (kind?.icd !== 10) continue;
          if (isUnknown(kind.is === "diagnosis" ? "icd-10-cm" : "icd-10-pcs", code, day)) tell(segment, n, 2);
        }
        const { clm } = facts;
        if (clm !== undefined && component(clm, 5, 2) === "B" && isUnknown("place-of-service", facts.place, day)) {
          tell(clm, 5, 1);
        }
        for (const { loop, service, period } of facts.lines) {
          if (service !== undefined) checkService(service, period?.from ?? day, loop, tell);
        }
      },
    }),
    loopRule({
      ...words,
      code: "reason-not-in-its-list",
      severity: "warning",
      message: "An adjustment reason or remark code that its code list does not have.",
      remedy: "Post the money as it is, and ask the payer what the code says.",
      source: "005010X221A1 2100 and 2110 CAS, 2110 LQ",
      guides: [remittance],
      loops: ["2100", "2110"],
      check(loop, _around, tell) {
        for (const cas of findAll(loop, "CAS")) {
          for (const n of [2, 5, 8, 11, 14, 17]) if (isUnknown("carc", element(cas, n), undefined)) tell(cas, n);
        }
        for (const lq of findAll(loop, "LQ", "HE")) if (isUnknown("rarc", element(lq, 2), undefined)) tell(lq, 2);
      },
    }),
  ];

  function checkService(service: Segment, day: string | undefined, line: Loop, tell: Tell): void {
    const place = placeElements.get(service.id);
    if (place !== undefined && isUnknown("place-of-service", element(service, place), day))
      tell(service, place, 0, line);
    if (service.id === "SV2" && isUnknown("revenue", element(service, 1), day)) tell(service, 1, 0, line);
    const at = service.id === "SV2" ? 2 : 1;
    const list = procedureLists.get(component(service, at, 1));
    if (list !== undefined && isUnknown(list, component(service, at, 2), day)) tell(service, at, 2, line);
  }
}

const procedureLists: ReadonlyMap<string, CodeList> = new Map([
  ["HC", "hcpcs"],
  ["AD", "cdt"],
]);

/** Where a line names a place of its own. */
const placeElements: ReadonlyMap<string, number> = new Map([
  ["SV1", 5],
  ["SV3", 3],
]);
