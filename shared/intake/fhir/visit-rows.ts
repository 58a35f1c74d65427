import type { SourceRow } from "../intake-item.ts";
import { objectsAt } from "./json.ts";
import type { Directory, FileResource } from "./resource.ts";

/** A resource whose text need not come back by itself. */
export function bare({ row }: FileResource): SourceRow {
  return { row, text: "" };
}

/** What comes back is whole: the first row's text is a Bundle of all of them, and of whom they name. */
export function rowsOf(own: readonly FileResource[], directory: Directory): readonly SourceRow[] {
  const all = new Set(own);
  for (const each of all) for (const named of referredTo(each, directory)) if (all.size < 60) all.add(named);
  const entries = [...all].map(({ text, fullUrl }) =>
    fullUrl === "" ? `{"resource":${text}}` : `{"fullUrl":${JSON.stringify(fullUrl)},"resource":${text}}`,
  );
  const bundle = `{"resourceType":"Bundle","type":"collection","entry":[${entries.join(",")}]}`;
  const [first, ...rest] = [...own].sort((a, b) => a.row - b.row);
  return first === undefined ? [] : [{ row: first.row, text: bundle }, ...rest.map(bare)];
}

/** Whom a resource names, one step away. */
function referredTo({ json }: FileResource, directory: Directory): readonly FileResource[] {
  const references = [
    ...["patient", "subject", "provider", "subscriber", "payor", "beneficiary", "practitioner", "organization"].flatMap(
      (name) => objectsAt(json, name),
    ),
    ...objectsAt(json, "insurance").flatMap((each) => objectsAt(each, "coverage")),
    ...objectsAt(json, "careTeam").flatMap((each) => objectsAt(each, "provider")),
    ...objectsAt(json, "participant").flatMap((each) => objectsAt(each, "individual")),
    ...objectsAt(json, "performer").flatMap((each) => objectsAt(each, "actor")),
    ...objectsAt(json, "diagnosis").flatMap((each) => [
      ...objectsAt(each, "diagnosisReference"),
      ...objectsAt(each, "condition"),
    ]),
  ];
  return references.flatMap((reference) => {
    const found = directory.find(json, reference);
    return found === undefined || found.row === 0 ? [] : [found];
  });
}
