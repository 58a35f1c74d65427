import { z } from "zod";
import { Encounter } from "../claim/encounter.ts";
import type { EncounterProblem } from "./check-encounter.ts";
import { type Draft, isDraft } from "./complete-encounter.ts";
import { nearestName } from "./nearest-name.ts";

/** Fields that no part of an encounter has: a mistyped name would otherwise be lost without a word. */
export function unknownFields(draft: Draft): readonly EncounterProblem[] {
  return findUnknown(Encounter, draft, []);
}

function findUnknown(schema: unknown, value: unknown, path: readonly (string | number)[]): EncounterProblem[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return findUnknown(schema.unwrap(), value, path);
  }
  if (schema instanceof z.ZodArray && Array.isArray(value)) {
    return value.flatMap((entry: unknown, index) => findUnknown(schema.element, entry, [...path, index]));
  }
  if (!(schema instanceof z.ZodObject) || !isDraft(value)) return [];
  const shape: Readonly<Record<string, unknown>> = schema.shape;
  const names = Object.keys(shape);
  return Object.entries(value).flatMap(([key, inner]) => {
    if (names.includes(key)) return findUnknown(shape[key], inner, [...path, key]);
    const near = nearestName(key, names);
    return [
      {
        path,
        code: "unknown-field",
        message: near === undefined ? "has a field that we do not know" : `has a field that is not quite "${near}"`,
        remedy: near === undefined ? `leave it out; known are ${names.join(", ")}` : `name it "${near}"`,
      },
    ];
  });
}
