import type { z } from "zod";
import { Encounter } from "../claim/encounter.ts";
import type { PracticeProfile } from "../claim/practice-profile.ts";
import { completeEncounter, type Draft } from "./complete-encounter.ts";
import { fastParser } from "./fast-parser.ts";

/** What is wrong with an encounter, by where it stands in the object: ["lines", 0, "chargeCents"]. */
export interface EncounterProblem {
  readonly path: readonly (string | number)[];
  readonly code: string;
  readonly message: string;
  readonly remedy: string;
}

export type CheckedEncounter =
  | { readonly kind: "encounter"; readonly encounter: Encounter }
  | { readonly kind: "problems"; readonly problems: readonly EncounterProblem[] };

const parseEncounter = fastParser(Encounter);

/** Completes a draft from the profile and checks its shape; finds all problems at once. */
export function checkEncounter(draft: Draft, profile: PracticeProfile): CheckedEncounter {
  const result = parseEncounter(completeEncounter(draft, profile));
  return result.success
    ? { kind: "encounter", encounter: result.data }
    : { kind: "problems", problems: problemsOf(result.error) };
}

/** What zod finds, in words for the sender. */
export function problemsOf(error: z.ZodError): readonly EncounterProblem[] {
  return error.issues.map(problemOf);
}

/** Zod names the rule and the bounds, never the value. */
function problemOf(issue: z.core.$ZodIssue): EncounterProblem {
  const path = issue.path.map((part) => (typeof part === "symbol" ? "" : part));
  if (issue.code === "invalid_type" && path.join(".") === "facility") {
    return {
      path,
      code: "unknown-facility",
      message: "is no place that practice.json has on the day",
      remedy: "add it under facilities in practice.json, or correct it",
    };
  }
  switch (issue.code) {
    case "invalid_type":
      if (/ received undefined$/.test(issue.message)) {
        return { path, code: "missing", message: "is missing", remedy: "fill it in" };
      }
      return {
        path,
        code: "wrong-type",
        message: issue.message.startsWith("Invalid input") ? `must be ${article(issue.expected)}` : issue.message,
        remedy: "correct it",
      };
    case "too_big":
      return issue.origin === "array"
        ? {
            path,
            code: "too-many",
            message: `has more than ${issue.maximum} entries`,
            remedy: "split the encounter, or leave some out",
          }
        : {
            path,
            code: issue.origin === "string" ? "too-long" : "too-large",
            message:
              issue.origin === "string"
                ? `is longer than ${issue.maximum} characters`
                : `is larger than ${issue.maximum}`,
            remedy: issue.origin === "string" ? "shorten it" : "correct it",
          };
    case "too_small":
      return issue.origin === "number"
        ? {
            path,
            code: "too-small",
            message: `must be ${issue.inclusive === true ? "at least" : "more than"} ${issue.minimum}`,
            remedy: "correct it",
          }
        : issue.origin === "array"
          ? { path, code: "missing", message: issue.message, remedy: "add it" }
          : Number(issue.minimum) <= 1
            ? { path, code: "missing", message: "is empty", remedy: "fill it in" }
            : {
                path,
                code: "too-short",
                message: `is shorter than ${issue.minimum} characters`,
                remedy: "write it in full",
              };
    case "invalid_value":
      return {
        path,
        code: "not-in-list",
        message: `must be one of ${issue.values.map(String).join(", ")}`,
        remedy: "choose one of them",
      };
    default:
      return { path, code: "wrong-form", message: issue.message, remedy: "correct it" };
  }
}

function article(expected: string): string {
  return /^[aeiou]/.test(expected) ? `an ${expected}` : `a ${expected}`;
}
