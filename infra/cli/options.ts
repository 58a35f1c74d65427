import { InvalidArgumentError, Option } from "commander";
import { slugPattern } from "../../shared/values/identifier.ts";

const slug = (text: string): string => {
  if (!slugPattern.test(text)) throw new InvalidArgumentError("Use 2 to 40 lower-case letters, digits and hyphens.");
  return text;
};

/** @returns a parser of numbers within bounds */
export function numberBetween(least: number, most: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (text.trim() === "" || !(value >= least && value <= most))
      throw new InvalidArgumentError(`Use a number from ${least} to ${most}.`);
    return value;
  };
}

export const dataOption = () =>
  new Option("--data <folder>", "where everything is kept").env("CLEANCLAIM_DATA").default(".cleanclaim");
export const practiceOption = (description: string) =>
  new Option("--practice <name>", description).argParser(slug);
export const companyOption = () =>
  new Option("--company <name>", "the billing company that the practices belong to").argParser(slug).default("billing");
export const jsonOption = (description: string) => new Option("--json", description);
