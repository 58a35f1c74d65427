import { z } from "zod";
import { CentsField, DayField } from "../claim/fields.ts";
import { parseDay } from "../values/day.ts";
import { cents } from "../values/money.ts";

/*
 * Nearly every row of a large file is sound, and zod spends most of a sound row on fields that are not there and on room for issues
 * that nobody has. So a schema is taken apart once into functions that answer what zod would answer a sound value; a value that
 * they do not take for sound is read by zod itself, which has the last word on everything else.
 */

const unsound = Symbol("unsound");
type Taken = unknown;
type Take = (value: unknown) => Taken;

/**
 * Reads a value as a schema does: the same data, the same issues. Only the order of the fields of an object may differ. Objects and
 * lists that are as the schema has them are given back themselves.
 */
export function fastParser<Output>(schema: z.ZodType<Output>): (value: unknown) => z.ZodSafeParseResult<Output> {
  const take = takeOf(schema);
  return (value) => {
    const taken = take(value);
    return taken === unsound ? schema.safeParse(value) : { success: true, data: taken as Output };
  };
}

function takeOf(schema: unknown): Take {
  if (schema === DayField) return (value) => (typeof value === "string" ? (parseDay(value) ?? unsound) : unsound);
  if (schema === CentsField) return (value) => (Number.isSafeInteger(value) ? cents(Number(value)) : unsound);
  if (schema instanceof z.ZodObject) return objectTake(schema);
  if (schema instanceof z.ZodOptional) return optionalTake(schema);
  if (schema instanceof z.ZodDefault) return defaultTake(schema);
  if (schema instanceof z.ZodArray) return arrayTake(schema);
  if (schema instanceof z.ZodString) return checkedTake(schema, (value) => typeof value === "string");
  if (schema instanceof z.ZodNumber) return checkedTake(schema, (value) => Number.isFinite(value));
  if (schema instanceof z.ZodBoolean) return (value) => (typeof value === "boolean" ? value : unsound);
  if (schema instanceof z.ZodEnum || schema instanceof z.ZodLiteral) {
    const values = new Set<unknown>(schema instanceof z.ZodEnum ? schema.options : schema.values);
    return (value) => (values.has(value) ? value : unsound);
  }
  return byZod(schema);
}

/** What is not known here is asked of zod, each time. */
function byZod(schema: unknown): Take {
  if (!(schema instanceof z.ZodType)) return () => unsound;
  return (value) => {
    const result = schema._zod.run({ value, issues: [] }, { async: false });
    return result instanceof Promise || result.issues.length > 0 ? unsound : result.value;
  };
}

interface Field {
  readonly take: Take;
  readonly isRequired: boolean;
}

function objectTake(schema: z.ZodObject): Take {
  const { catchall, checks = [] } = schema.def;
  if (catchall !== undefined) return byZod(schema);
  const fields = new Map<string, Field>();
  const defaults: (readonly [name: string, schema: z.ZodDefault])[] = [];
  for (const [name, field] of Object.entries(schema.shape)) {
    const isLeftOut = field instanceof z.ZodOptional && !(field.def.innerType instanceof z.ZodDefault);
    if (field instanceof z.ZodDefault) defaults.push([name, field]);
    else if (field instanceof z.ZodOptional && !isLeftOut) return byZod(schema);
    fields.set(name, { take: takeOf(field), isRequired: !isLeftOut && !(field instanceof z.ZodDefault) });
  }
  const required = [...fields.values()].filter(({ isRequired }) => isRequired).length;
  return (value) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return unsound;
    const prototype: unknown = Object.getPrototypeOf(value);
    if (prototype !== Object.prototype && prototype !== null) return unsound;
    const given = value as Readonly<Record<string, unknown>>;
    /** Made where something is otherwise than it was given. */
    let data: Record<string, unknown> | undefined = prototype === null ? {} : undefined;
    let found = 0;
    // Own fields only: the prototype is none, or that of every object.
    for (const name in given) {
      const field = fields.get(name);
      if (field === undefined) {
        data ??= fieldsBefore(given, name);
        continue;
      }
      const taken = field.take(given[name]);
      if (taken === unsound) return unsound;
      if (field.isRequired) found++;
      if (data === undefined && taken !== given[name]) data = fieldsBefore(given, name);
      if (data !== undefined) data[name] = taken;
    }
    if (found !== required) return unsound;
    for (const [name, field] of defaults) {
      if (Object.hasOwn(given, name)) continue;
      data ??= { ...given };
      data[name] = field.def.defaultValue;
    }
    return checked(checks, data ?? given);
  };
}

function fieldsBefore(given: Readonly<Record<string, unknown>>, last: string): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const name in given) {
    if (name === last) break;
    fields[name] = given[name];
  }
  return fields;
}

function optionalTake(schema: z.ZodOptional): Take {
  const take = takeOf(schema.def.innerType);
  return (value) => (value === undefined ? undefined : take(value));
}

function defaultTake(schema: z.ZodDefault): Take {
  const take = takeOf(schema.def.innerType);
  return (value) => (value === undefined ? schema.def.defaultValue : take(value));
}

function arrayTake(schema: z.ZodArray): Take {
  const { element, checks = [] } = schema.def;
  const takeEach = takeOf(element);
  return (value) => {
    if (!Array.isArray(value)) return unsound;
    const given: readonly unknown[] = value;
    let data: unknown[] | undefined;
    for (let index = 0; index < given.length; index++) {
      const taken = takeEach(given[index]);
      if (taken === unsound) return unsound;
      if (data === undefined && taken !== given[index]) data = given.slice(0, index);
      data?.push(taken);
    }
    return checked(checks, data ?? given);
  };
}

/** A text or number with its own checks, in their order. */
function checkedTake(schema: z.ZodString | z.ZodNumber, isKind: (value: unknown) => boolean): Take {
  const { checks = [], coerce } = schema.def;
  if (coerce === true || "format" in schema.def) return byZod(schema);
  const steps = checks.map(stepOf);
  return (value) => {
    if (!isKind(value)) return unsound;
    let taken: Taken = value;
    for (const step of steps) {
      taken = step(taken);
      if (taken === unsound) return unsound;
    }
    return taken;
  };
}

/** A check of a text or number; the commonest are done here, the others by zod. */
function stepOf(check: z.core.$ZodCheck<never>): Take {
  if (check instanceof z.core.$ZodCheckOverwrite) {
    const { tx } = check._zod.def;
    return (value) => tx(value);
  }
  if (check instanceof z.core.$ZodCheckMinLength && minLengthsInUnits.has(check._zod.def.minimum)) {
    const { minimum } = check._zod.def;
    return (value) => (typeof value === "string" && value.length >= minimum ? value : unsound);
  }
  if (check instanceof z.core.$ZodCheckMaxLength) {
    const { maximum } = check._zod.def;
    const byZodItself = stepByZod(check);
    // Of longer texts zod counts the characters.
    return (value) => (typeof value === "string" && value.length <= maximum ? value : byZodItself(value));
  }
  return stepByZod(check);
}

/** A text that is not empty is so however characters are counted. */
const minLengthsInUnits: ReadonlySet<number> = new Set([0, 1]);

function stepByZod(check: z.core.$ZodCheck<never>): Take {
  return (value) => checked([check], value);
}

/** A value after zod's checks, which may have trimmed it. */
function checked(checks: readonly z.core.$ZodCheck<never>[], value: unknown): Taken {
  if (checks.length === 0) return value;
  const payload: z.core.ParsePayload = { value, issues: [] };
  for (const check of checks) {
    // The checks of a schema take what the schema takes.
    if (check._zod.check(payload as z.core.ParsePayload<never>) instanceof Promise) return unsound;
    if (payload.issues.length > 0) return unsound;
  }
  return payload.value;
}
