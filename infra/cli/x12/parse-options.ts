import { InvalidArgumentError } from "commander";
import type { SnipLevel } from "../../../shared/x12/finding.ts";

const levels: readonly SnipLevel[] = [1, 2, 3, 4, 5, 6, 7];

export function parseLevel(text: string): SnipLevel {
  const level = levels.find((one) => String(one) === text);
  if (level === undefined) throw new InvalidArgumentError("It must be 1 to 7.");
  return level;
}

export function parseCount(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError("It must be a whole number, of nine digits at most.");
  return Number(text);
}

export function parseControlNumber(text: string): number {
  const number = parseCount(text);
  if (number === 0) throw new InvalidArgumentError("It must be 1 to 999999999.");
  return number;
}
