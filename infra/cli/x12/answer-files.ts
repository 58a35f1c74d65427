import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import {
  type AcknowledgmentSettings,
  type Answer,
  createAcknowledger,
} from "../../../shared/x12/acknowledgment/acknowledge.ts";
import type { InputFile } from "./input-files.ts";
import type { LintWatch } from "./lint-run.ts";

/** A control number for each answer, from the second of the day on which it began: none comes twice in thirty years. */
export function numbersFrom(first: number | undefined, epochMilliseconds: number): () => number {
  let next = first ?? (Math.floor(epochMilliseconds / 1000) % 999_999_999) + 1;
  return () => {
    const number = next;
    next = (next % 999_999_999) + 1;
    return number;
  };
}

/** Hands the answers to a file on as they are made. */
export function watchForAnswers(settings: AcknowledgmentSettings, take: (answer: Answer) => void): LintWatch {
  const acknowledger = createAcknowledger(settings);
  return {
    see: (item) => acknowledger.see(item).forEach(take),
    end: () => acknowledger.end().forEach(take),
  };
}

/** Writes an answer into a folder, "claims.837.000000101.999", beside others and never over one. Gives its path. */
export function writeAnswer(folder: string, { name }: InputFile, { kind, controlNumber, text }: Answer): string {
  mkdirSync(folder, { recursive: true });
  const number = controlNumber.replace(/[^0-9A-Za-z]/g, "_");
  const stem = join(folder, `${name === "-" ? "stdin" : basename(name)}.${number === "" ? "none" : number}`);
  const extension = kind === "TA1" ? "ta1" : "999";
  let path = `${stem}.${extension}`;
  for (let copy = 2; existsSync(path); copy++) path = `${stem}-${copy}.${extension}`;
  writeFileSync(path, text, { flag: "wx" });
  return path;
}
