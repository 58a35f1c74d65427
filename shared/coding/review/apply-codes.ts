import type { CodingDecision } from "../../claim/coding-task.ts";
import type { Encounter } from "../../claim/encounter.ts";

/** As many diagnoses as one line may point to. Source: 005010X222A1 2400 SV107. */
const mostPointers = 4;

/**
 * The encounter with the diagnoses of a coder, and with lines that pointed to none pointing to the first ones.
 *
 * @param codeOf what the diagnosis at a position became, from 0; the code that it came with unless it is said
 */
export function applyDiagnoses(
  encounter: Encounter,
  codes: readonly string[],
  codeOf: (index: number) => string | undefined = () => undefined,
): Encounter {
  const before = encounter.diagnoses.map(({ code }, index) => code?.replaceAll(".", "").toUpperCase() ?? codeOf(index));
  const isSame =
    encounter.diagnoses.every(({ code }) => code !== undefined) &&
    before.length === codes.length &&
    before.every((code, index) => code === codes[index]);
  if (isSame) return encounter;
  // A line that points to a diagnosis goes on pointing to it, wherever it stands now.
  const moved = (pointer: number): number => {
    const code = before[pointer - 1];
    const at = code === undefined ? -1 : codes.indexOf(code);
    return at < 0 ? Math.min(pointer, codes.length) : at + 1;
  };
  const first = codes.slice(0, mostPointers).map((_, index) => index + 1);
  return {
    ...encounter,
    diagnoses: codes.map((code) => {
      const known = encounter.diagnoses.find((diagnosis) => diagnosis.code?.replaceAll(".", "").toUpperCase() === code);
      return known ?? { code };
    }),
    lines: encounter.lines.map((line) => ({
      ...line,
      pointers: line.pointers.length === 0 ? first : [...new Set(line.pointers.map(moved))],
    })),
  };
}

/** The encounter as a person decided it; undefined where the decision names a line that the encounter does not have. */
export function applyDecision(encounter: Encounter, { diagnoses, lines }: CodingDecision): Encounter | undefined {
  if (lines.some(({ number }) => number > encounter.lines.length)) return undefined;
  const coded = applyDiagnoses(
    encounter,
    diagnoses.map((code) => code.replaceAll(".", "")),
  );
  return {
    ...coded,
    lines: coded.lines.map((line, index) => {
      const decided = lines.find(({ number }) => number === index + 1);
      if (decided === undefined) return line;
      const { procedure, modifiers, units = line.units, pointers = line.pointers } = decided;
      return { ...line, procedure, modifiers, units, pointers };
    }),
  };
}
