import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { InvalidArgumentError } from "commander";
import { type CodeList, type CodeLookup, codeLists } from "../../../shared/x12/rules/code-sets.ts";

/** A code list that the user has as a file. */
export interface CodeListFile {
  readonly list: CodeList;
  readonly path: string;
}

/** "hcpcs=codes.txt", added to those before it. @throws InvalidArgumentError */
export function parseCodeListFile(text: string, before: readonly CodeListFile[]): readonly CodeListFile[] {
  const [name, ...rest] = text.split("=");
  const list = codeLists.find((known) => known === name);
  const path = rest.join("=");
  if (list === undefined || path === "") {
    throw new InvalidArgumentError(`It must be LIST=FILE, the list one of ${codeLists.join(", ")}.`);
  }
  return [...before, { list, path }];
}

/**
 * Reads lists whose lines start with a code, with or without its dot; what follows a space, tab, comma, semicolon or bar
 * is passed over. Files of one list are taken together. @throws what the file system says
 */
export async function readCodeLists(files: readonly CodeListFile[]): Promise<CodeLookup> {
  const lists = new Map<CodeList, Set<string>>();
  for (const { list, path } of files) {
    const codes = lists.get(list) ?? new Set();
    lists.set(list, codes);
    for await (const line of createInterface({ input: createReadStream(path) })) {
      const code = /^\s*"?([A-Za-z0-9.]+)/.exec(line)?.[1];
      if (code !== undefined) codes.add(code.replaceAll(".", "").toUpperCase());
    }
  }
  return (list, code) => lists.get(list)?.has(code);
}
