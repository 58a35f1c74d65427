import { type JsonObject, objectsAt, textAt } from "./json.ts";

/* Code systems by their canonical URIs. Source: HL7 Terminology (THO), US Core. */

type System = "cpt" | "hcpcs" | "icd10cm" | "icd9cm" | "snomed" | "placeOfService" | "npi" | "ndc";

const systems: Readonly<Record<System, readonly string[]>> = {
  cpt: ["http://www.ama-assn.org/go/cpt", "urn:oid:2.16.840.1.113883.6.12"],
  hcpcs: [
    "http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets",
    "https://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets",
    "http://www.cms.gov/Medicare/Coding/MedHCPCSGenInfo",
    "urn:oid:2.16.840.1.113883.6.285",
  ],
  icd10cm: ["http://hl7.org/fhir/sid/icd-10-cm", "urn:oid:2.16.840.1.113883.6.90"],
  icd9cm: [
    "http://hl7.org/fhir/sid/icd-9-cm",
    "http://terminology.hl7.org/CodeSystem/icd9cm",
    "urn:oid:2.16.840.1.113883.6.103",
  ],
  snomed: ["http://snomed.info/sct", "urn:oid:2.16.840.1.113883.6.96"],
  placeOfService: [
    "https://www.cms.gov/Medicare/Coding/place-of-service-codes/Place_of_Service_Code_Set",
    "http://www.cms.gov/Medicare/Coding/place-of-service-codes/Place_of_Service_Code_Set",
    "https://www.cms.gov/medicare/coding-billing/place-of-service-codes",
  ],
  npi: ["http://hl7.org/fhir/sid/us-npi", "urn:oid:2.16.840.1.113883.4.6"],
  ndc: ["http://hl7.org/fhir/sid/ndc"],
};

export function isOf(system: System, uri: string): boolean {
  return systems[system].includes(uri);
}

/** The code of a concept in one of several systems; "" where it has none. */
export function codeIn(concept: JsonObject | undefined, wanted: readonly System[]): string {
  const coding = objectsAt(concept, "coding").find((each) =>
    wanted.some((system) => isOf(system, textAt(each, "system"))),
  );
  return textAt(coding, "code");
}

/** The words of a concept: its own text, else those of a coding. */
export function wordsOf(concept: JsonObject | undefined): string {
  if (textAt(concept, "text") !== "") return textAt(concept, "text");
  return (
    objectsAt(concept, "coding")
      .map((each) => textAt(each, "display"))
      .find((words) => words !== "") ?? ""
  );
}

/** A code whatever its system says. */
export function anyCode(concept: JsonObject | undefined): string {
  return textAt(objectsAt(concept, "coding")[0], "code");
}

export function npiOf(resource: JsonObject | undefined): string {
  return textAt(
    objectsAt(resource, "identifier").find((each) => isOf("npi", textAt(each, "system"))),
    "value",
  );
}
