/*
 * Edits of form: what they find, every clearinghouse refuses, most of it with the whole file. No pack, payer or practice
 * loosens them. Who asks for it is told so.
 */

const binding: ReadonlySet<string> = new Set([
  "follows-the-guide",
  "set-is-sent",
  "billing-provider-present",
  "npi-check-digit",
  "provider-name-present",
  "name-is-writable",
  "tax-id-format",
  "taxonomy-format",
  "billing-zip-nine-digits",
  "billing-address-is-a-street",
  "patient-address-present",
  "coverage-present",
  "subscriber-of-dependent",
  "member-id-format",
  "filing-indicator-known",
  "correction-names-original",
  "diagnosis-count",
  "diagnosis-format",
  "charges-add-up",
  "line-count",
  "procedure-format",
  "modifier-format",
  "pointers-exist",
  "units-format",
  "ndc-format",
  "place-of-service-known",
  "accident-is-whole",
  "attending-present",
  "revenue-code-format",
]);

/** Whether nobody may loosen an edit. */
export function isBinding(editId: string): boolean {
  return binding.has(editId);
}

/** All that nobody may loosen. */
export const bindingEdits: readonly string[] = [...binding];
