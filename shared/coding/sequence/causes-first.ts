import type { TabularNotes } from "../verify/tabular-notes.ts";

/**
 * Codes that may not go before their cause, and the causes: what is used where no release with a Tabular List is at hand, in
 * place of its notes "code first". Source: ICD-10-CM Guidelines FY2026 I.A.13, I.A.17.
 */
const known: readonly (readonly [effect: RegExp, cause: RegExp])[] = [
  [/^F02|^F0[67]/, /^(?:G|A5|B20|E|I6)/],
  [/^D630/, /^(?:C|D0|D3[7-9]|D4)/],
  [/^D631/, /^(?:N18|I12|I13|E..22)/],
  [/^D638/, /^(?:M|K|B|A)/],
  [/^L97/, /^(?:E(?:08|09|10|11|13)|I70|I83|I87)/],
  [/^N18/, /^(?:I12|I13|E(?:08|09|10|11|13)22)/],
  [/^I50/, /^(?:I11|I13|I09|O10)/],
  [/^K3184|^G63|^G99|^H36|^I79|^M14|^N08|^N16|^K77|^J99|^H42|^E3[45]0?$/, /^(?:E|M|A|B|C|D|I|K)/],
  [/^K7671|^K767|^I85[01]?1|^R188/, /^(?:K7|B1)/],
  [/^I851/, /^K7/],
  [/^K74/, /^K7[56]/],
  [/^E08/, /^(?:E24|E84|C|E4[0-6]|K8[56]|P35)/],
  [/^E13/, /^E891/],
  [/^H72/, /^H6[567]/],
  [/^F01/, /^I6/],
  [/^H54/, /^(?:H[0-4]|E)/],
  [/^I4(?:32?$|62|68)/, /^(?:A|B|E|D|I[0-3]|T)/],
  [/^J91|^J17|^M01|^G05|^G07|^I32|^I39|^I41|^N51|^M90/, /^(?:A|B|C|D|E|G|I|J|L|M)/],
];

/** What the guidelines say, and the notes of the Tabular List do not, or not at the later code. */
const always: readonly (readonly [effect: RegExp, cause: RegExp])[] = [
  [/^Z3A|^Z37/, /^(?:O|Z34)/],
  [/^R65/, /^(?:A|B|T)/],
  [/^T(?:3[6-9]|4\d|50)..[56]/, /^(?!T|Z|V|W|X|Y|R65)/],
  [/^(?:B9[567])/, /^(?!Z|B9)/],
  [/^Z1[67]/, /^C/],
  [/^Z68/, /^E/],
];

/**
 * Puts the cause before its effect, wherever both are given. `moved` says of a code that was moved forward whose cause it is.
 */
export function causesFirst<Each>(
  given: readonly Each[],
  codeOf: (each: Each) => { readonly code: string },
  notes: Pick<TabularNotes, "isLedBy"> | undefined,
): { readonly ordered: readonly Each[]; readonly moved: ReadonlyMap<string, string> } {
  const ordered = [...given];
  const moved = new Map<string, string>();
  for (let at = 0; at < ordered.length; at += 1) {
    const each = ordered[at];
    if (each === undefined) continue;
    const { code } = codeOf(each);
    const rules = [...always, ...(notes === undefined ? known : [])].filter(([effect]) => effect.test(code));
    const leads = (other: Each) => {
      const cause = codeOf(other).code;
      return rules.some(([, by]) => by.test(cause)) || notes?.isLedBy(code, cause) === true;
    };
    const cause = ordered.findIndex((other, place) => place > at && leads(other));
    const isLed = ordered.slice(0, at).some(leads);
    const found = ordered[cause];
    if (cause === -1 || isLed || found === undefined) continue;
    ordered.splice(cause, 1);
    ordered.splice(at, 0, found);
    moved.set(codeOf(found).code, code);
  }
  return { ordered, moved };
}
