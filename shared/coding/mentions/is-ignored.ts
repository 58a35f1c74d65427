import type { ContextKind, ContextMark } from "../context/context.ts";
import type { CompiledRow } from "../vocabulary/compile-row.ts";

/** What a status or an encounter is named with is no context: "s/p CABG", "history of colon polyps". */
const ignoredBy: Readonly<Record<string, ReadonlySet<ContextKind>>> = {
  statuses: new Set(["historical", "resolved", "uncertain"]),
  encounters: new Set(["historical", "resolved", "uncertain"]),
  "external-causes": new Set(["scheduled", "historical", "uncertain", "resolved", "other-person"]),
};
/** A condition is there while something about it is ordered; a device or an operation is not. */
const ofConditions: ReadonlySet<ContextKind> = new Set(["scheduled"]);
const none: ReadonlySet<ContextKind> = new Set();
const lifelong = /^(?:I10|#dm|E78|J44|N18|I25\.?1|G20|G35|J45)/;
const worry = /\b(?:worried|worries|worry|concerned|concern)\b/;
const complaint = /^(?:R|M25\.?5|M54|M79\.?6|K59|L65|H92|N92|G47\.?0|F80|F98|Z)/;
/** A screening that found nothing took place. */
const resultWords = /^(?:negative|normal|neg|was negative|is negative)$/;
/** A wound or a fracture that has healed is still what the later visit is for. Source: ICD-10-CM Guidelines FY2026 I.C.19.a. */
const injuries = new Set(["injuries", "fractures"]);
const healing = /^(?:well |completely )?healed$/;
/** "6 weeks s/p ankle fracture": what is after it, the visit is for. */
const after = /^(?:s\/p|status post)$/;

/** Devices, dependence and ways of living: what can end. */
const endable = /^Z(?:33|5[5-9]|6[0-6]|74|79|9[35679]|978)/;

/** Whether a mark says nothing of what the row names. */
export function isIgnored({ vocabulary, codes, variants }: CompiledRow, { kind, cue }: ContextMark): boolean {
  const isThing = codes.length > 0 && codes.every((code) => code.startsWith("Z"));
  const ignored = ignoredBy[vocabulary.id] ?? (isThing ? none : ofConditions);
  if (kind === "ended") {
    const all = [...codes, ...variants.flatMap((each) => each.codes)].filter((code) => code !== "");
    return all.length === 0 || !all.every((code) => endable.test(code));
  }
  // "Latex allergy not confirmed."
  if (kind === "uncertain" && /^(?:not confirmed|unconfirmed|not proven)$/.test(cue)) return false;
  // "Fracture, closed", "laceration closed with sutures": how it is or was treated; an ulcer or a fistula that closed is gone.
  if (kind === "resolved" && /closed$/.test(cue) && !codes.some((code) => /^(?:L97|I83|K60|K316|K632|N82)/.test(code)))
    return true;
  // "Recent URI": an infection of late is over; what else is recent may well go on.
  if (cue === "recent")
    return ![...codes, ...variants.flatMap((each) => each.codes)].every((code) =>
      /^(?:J0|J1[0-8]|J2[0-2]|A0|B3[04]|K52|U07)/.test(code),
    );
  // "Homelessness resolved": how one lives is over with it.
  if (kind === "resolved" && codes.length > 0 && codes.every((code) => /^Z(?:5[5-9]|6[0-5]|99)/.test(code)))
    return false;
  // "Ramsay Hunt considered": a condition that was thought of.
  if (kind === "scheduled" && cue === "considered" && !isThing) return false;
  // "STI screen pending": not of today.
  // "PCN allergy?": asked, and not said.
  if (cue === "?" && codes.some((code) => /^Z(?:88|91\.?0)/.test(code))) return false;
  if (ignored.has(kind) && !(vocabulary.id === "encounters" && /pending/.test(cue))) return true;
  // "Exposure to tuberculosis, cleared": one came near it all the same.
  if (
    (kind === "resolved" || kind === "scheduled") &&
    [...codes, ...variants.flatMap((each) => each.codes)].every((code) => /^Z(?:20|77)/.test(code))
  )
    return true;
  // "Exposure to pertussis, azithro ppx": one came near it, and so is kept from it.
  if (
    /^(?:prophylaxis|ppx|exposure|contact)$/.test(cue) &&
    codes.length > 0 &&
    codes.every((code) => /^Z20/.test(code))
  )
    return true;
  // "Mom worried about the cough": a complaint that is feared is there.
  if (kind === "uncertain" && worry.test(cue) && codes.length > 0 && codes.every((code) => complaint.test(code)))
    return true;
  // "For migraine prevention": one who is kept from attacks has the disease.
  if (/^(?:prevention|prophylaxis|ppx)$/.test(cue) && codes.some((code) => /^(?:G43|M1[0A]|J45|D57|I20)/.test(code)))
    return true;
  // "Hx HTN", told of what goes on for life, tells that it is there.
  if (
    kind === "historical" &&
    /^(?:hx|h\/o|hx of|history of)$/.test(cue) &&
    codes.length > 0 &&
    codes.every((code) => lifelong.test(code))
  )
    return true;
  // "Moles benign", "polyp benign": what is no cancer by nature is not denied by it.
  if (cue === "benign" && !codes.some((code) => /^[CR]|^D0|^D[34]/.test(code))) return true;
  // "Pre-op for the cataract surgery next week": the examination is today.
  if (codes.includes("#preop") && kind === "scheduled" && !/order|refer|due|eval/.test(cue)) return true;
  // "Dehisced incision s/p colectomy": a complication is of the operation, and not over with it.
  if (kind === "historical" && after.test(cue.slice(0, 3)) && codes.some((code) => /^(?:T8[0-8]|K91|L76)/.test(code)))
    return true;
  // "Flu and COVID swabs negative" are no vaccines.
  if (codes.includes("#vaccine") && kind === "negated" && cue !== "declined") return false;
  // "Vaccines declined" is a code of its own.
  if (codes.includes("#vaccine") && cue === "declined") return true;
  if (vocabulary.id === "encounters") return kind === "label" || resultWords.test(cue);
  if (!injuries.has(vocabulary.id)) return false;
  return (kind === "resolved" && healing.test(cue)) || (kind === "historical" && after.test(cue));
}
