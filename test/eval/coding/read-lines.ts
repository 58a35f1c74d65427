import { readdirSync, readFileSync } from "node:fs";
import type { z } from "zod";

/**
 * Every line of every .ndjson of a folder beside this file, parsed, files in the order of their names.
 * @throws where a line is not of the schema, naming its file and number
 */
export function readLines<Schema extends z.ZodType>(folder: string, schema: Schema): readonly z.infer<Schema>[] {
  const at = new URL(`./${folder}/`, import.meta.url);
  return readdirSync(at)
    .filter((name) => name.endsWith(".ndjson"))
    .sort()
    .flatMap((name) =>
      readFileSync(new URL(name, at), "utf8")
        .split("\n")
        .flatMap((line, index) => {
          if (line === "") return [];
          const parsed = schema.safeParse(JSON.parse(line));
          if (!parsed.success) throw new Error(`${folder}/${name} line ${index + 1}: ${parsed.error.message}`);
          return [parsed.data];
        }),
    );
}
