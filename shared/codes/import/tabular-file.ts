import { encodeTabular } from "../search/tabular-bytes.ts";
import { documentRelease, tellFaults, textOf } from "./document-file.ts";
import { gatherFindings } from "./findings.ts";
import { fiscalRelease } from "./fiscal-release.ts";
import type { Importer } from "./importer.ts";
import { checkPlausible } from "./plausible.ts";
import { importTabularXml } from "./tabular-xml.ts";

/** The Tabular List in XML. Source: CDC/NCHS ICD-10-CM Tabular XML. @see importTabularXml */
export const tabularList: Importer = {
  kind: "icd-10-cm-tabular",
  file: "icd10cm-tabular-2026.xml",
  takes: (name, head) => /tabular/i.test(name) && head.includes("<ICD10CM.tabular"),
  named: (name) => fiscalRelease(name),
  async read(files, context) {
    const findings = gatherFindings();
    const [file, ...others] = files;
    if (file === undefined || others.length > 0) {
      const names = files.map(({ name }) => name).join(", ");
      const message = "a release is one Tabular List";
      findings.add({ file: names, code: "one-file", message, remedy: "import one at a time" });
      return findings.refuse();
    }
    const read = importTabularXml(await textOf(file));
    tellFaults(file, read, context, findings);
    checkPlausible(file.name, read.entries.length, { ...context, previous: undefined }, 40_000, findings);
    if (findings.count > 0) return findings.refuse();
    const release = `icd-10-cm-tabular ${context.release}`;
    return documentRelease("icd-10-cm-tabular", files, context, encodeTabular(release, read.entries));
  },
};
