import { emptyCodeBook } from "../../../shared/codes/empty-code-book.ts";
import {
  type CodedServices,
  codeServices,
  type ServiceSources,
} from "../../../shared/coding/services/code-services.ts";
import type { ServiceFacts } from "../../../shared/coding/services/service-note.ts";
import { day } from "../../../shared/values/day.ts";

/** A note coded on an ordinary day, with one diagnosis and no table imported; only what differs is given. */
export function servicesOf(text: string, facts: ServiceFacts = {}, rest: Partial<ServiceSources> = {}): CodedServices {
  return codeServices({
    text,
    facts,
    diagnoses: [{ code: "R69" }],
    day: day("2026-03-04"),
    codes: emptyCodeBook,
    ...rest,
  });
}

/** Its lines as "99214-25 x1", in their order. */
export function linesOf(text: string, facts: ServiceFacts = {}, rest: Partial<ServiceSources> = {}): readonly string[] {
  return servicesOf(text, facts, rest).lines.map(
    ({ code, modifiers, units }) => `${[code, ...modifiers].join("-")} x${units}`,
  );
}
