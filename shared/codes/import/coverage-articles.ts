import { type DatedRow, datedColumns, daysOfRow } from "./dated-rows.ts";
import { gatherFindings } from "./findings.ts";
import type { Importer } from "./importer.ts";
import { namedRows } from "./named-rows.ts";
import { checkPlausible } from "./plausible.ts";

interface ArticleRow extends DatedRow {
  readonly payer: string;
  readonly article: string;
  readonly diagnoses: string[];
}

const columns = {
  payer: { names: ["Payer", "Payer Id", "PayerId"], isRequired: true },
  article: { names: ["Article", "Article Id", "Article Number", "Policy"], isRequired: true },
  procedure: { names: ["Procedure", "HCPCS", "CPT", "HCPCS Code", "CPT/HCPCS Code"], isRequired: true },
  diagnosis: { names: ["Diagnosis", "ICD-10-CM", "ICD-10 Code", "ICD10 Code", "Diagnosis Code"], isRequired: true },
  from: { names: ["Start", "From", "Effective Date", "Start Date"] },
  to: { names: ["Stop", "To", "End Date", "Stop Date", "Retirement Date"] },
} as const;

/**
 * What diagnoses support a procedure for a payer: a row a procedure and diagnosis (payer, article, procedure, diagnosis, start,
 * stop), as a table of the Medicare Coverage Database or of a payer's policy can be put. A format of ours.
 */
export const coverageArticles: Importer = {
  kind: "coverage-article",
  file: "coverage articles as CSV: payer, article, procedure, diagnosis, start, stop",
  takes: (name) => /coverage|article|lcd|ncd/i.test(name) && /\.(csv|tsv|txt)$/i.test(name),
  named: () => undefined,
  async read(files, context) {
    const findings = gatherFindings();
    const rows = new Map<string, ArticleRow>();
    for (const file of files) {
      for await (const { line, cells } of namedRows(file, columns, findings, context)) {
        const find = (message: string) =>
          findings.add({ file: file.name, line, code: "broken-line", message, remedy: "mend the row" });
        const diagnosis = cells.diagnosis.replace(".", "").toUpperCase();
        const days = daysOfRow(cells.from, cells.to);
        if (cells.payer === "" || cells.article === "") find("it names no payer or no article");
        else if (!/^[0-9A-Z]{5}$/.test(cells.procedure)) find("the procedure is no code of five characters");
        else if (!/^[A-Z][0-9A-Z]{2,6}$/.test(diagnosis)) find("the diagnosis is no ICD-10-CM code");
        else if (typeof days === "string") find(days);
        else {
          const { payer, article, procedure: code } = cells;
          const place = [payer, article, code, days.from, days.to].join(" ");
          const row = rows.get(place) ?? { payer, article, code, diagnoses: [], ...days };
          row.diagnoses.push(diagnosis);
          rows.set(place, row);
        }
      }
    }
    checkPlausible(files.map(({ name }) => name).join(", "), rows.size, context, 1, findings);
    if (findings.count > 0) return findings.refuse();
    const all = [...rows.values()];
    const { keys, columns: dated } = datedColumns(all);
    return {
      kind: "release",
      draft: {
        kind: "coverage-article",
        release: context.release,
        from: context.from,
        keys,
        columns: {
          ...dated,
          payer: { type: "text", values: all.map(({ payer }) => payer) },
          article: { type: "text", values: all.map(({ article }) => article) },
          diagnoses: { type: "text", values: all.map(({ diagnoses }) => [...new Set(diagnoses)].join(" ")) },
        },
        sources: files.map(({ name, sha256 }) => ({ name, sha256 })),
      },
    };
  },
};
