import type { Element, Level, Sign } from "./element.ts";
import type { AddressedProblem } from "./find-problems.ts";

/**
 * Problems -> the element "problems": one severe is high, one worse is moderate, two stable chronic ones too.
 *
 * @param isHospital a patient in a hospital bed with a named threat is there for it; elsewhere a coder is asked
 */
export function weighProblems(problems: readonly AddressedProblem[], isHospital = false): Element {
  const signs = problems.map((problem): Sign => ({ start: problem.start, end: problem.end, ...weigh(problem) }));
  const top = topOf(problems);
  const level = levelOf(problems);
  const chronic = problems.filter(isChronic);
  const minor = problems.filter(({ nature }) => nature === "minor");
  const told = problems.filter(
    (problem) => !(isChronic(problem) && (problem.course === undefined || problem.course === "better")),
  );
  return {
    name: "problems",
    level,
    signs,
    why:
      problems.length === 0
        ? "no problem is named"
        : level > top
          ? `${chronic.length >= 2 ? `${chronic.length} chronic illnesses` : `${minor.length} minor problems`} together`
          : (signs.find((sign) => sign.level === level)?.why ?? ""),
    doubts: [
      ...(problems.length === 0 ? ["The text names no problem that the table of problems has."] : []),
      ...(told.length < problems.length && levelOf(told) < level
        ? ["The text does not say whether a chronic illness is at its goal."]
        : []),
      ...(levelOf(problems.filter(({ nature }) => nature !== "undiagnosed" && (isHospital || nature !== "threat"))) <
      level
        ? ["Whether a problem is as serious as it sounds is a clinician's judgment."]
        : []),
    ],
  };
}

function isChronic({ nature }: AddressedProblem): boolean {
  return nature === "chronic";
}

function topOf(problems: readonly AddressedProblem[]): Level {
  return problems.map((problem) => weigh(problem).level).reduce<Level>((so, level) => (level > so ? level : so), 2);
}

function levelOf(problems: readonly AddressedProblem[]): Level {
  const top = topOf(problems);
  if (top < 4 && problems.filter(isChronic).length >= 2) return 4;
  return top < 3 && problems.filter(({ nature }) => nature === "minor").length >= 2 ? 3 : top;
}

function weigh({ nature, course }: AddressedProblem): Pick<Sign, "level" | "why"> {
  if (course === "severe" && (nature === "chronic" || nature === "threat"))
    return { level: 5, why: "a chronic illness with a severe exacerbation" };
  if (nature === "chronic" && course === "worse")
    return { level: 4, why: "a chronic illness that is worse or not at its goal" };
  if (nature === "threat" && (course === "better" || course === "stable"))
    return { level: 4, why: "a threat to life or bodily function that is held off" };
  return byNature[nature];
}

const byNature: Readonly<Record<AddressedProblem["nature"], Pick<Sign, "level" | "why">>> = {
  minor: { level: 2, why: "a minor problem that passes by itself" },
  acute: { level: 3, why: "an acute, uncomplicated illness or injury" },
  chronic: { level: 3, why: "a stable chronic illness" },
  "acute-systemic": { level: 4, why: "an acute illness with systemic symptoms" },
  "acute-complicated": { level: 4, why: "an acute, complicated injury" },
  undiagnosed: { level: 4, why: "a new problem without a diagnosis yet, of uncertain outlook" },
  threat: { level: 5, why: "a threat to life or bodily function" },
};
