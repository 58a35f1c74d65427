import { component } from "../segment.ts";
import { patternFailure } from "./acknowledgments.ts";
import { isDigits } from "./characters.ts";
import { claims } from "./guide-ids.ts";
import { segmentRule } from "./rule.ts";

/** A procedure code has five characters, as its code list writes them. */
export const procedureFormat = segmentRule({
  code: "procedure-format",
  level: 4,
  severity: "error",
  message: "A procedure code that its code list cannot have.",
  remedy: "Send the five characters of the code, without modifiers.",
  acknowledgment: patternFailure,
  source: "005010X222A1 2400 SV101-2, 005010X223A2 2400 SV202-2, 005010X224A2 2400 SV301-2",
  guides: claims,
  segments: ["SV1", "SV2", "SV3"],
  check(service, tell) {
    const n = service.id === "SV2" ? 2 : 1;
    const code = component(service, n, 2);
    const format = formats.get(component(service, n, 1));
    if (code !== "" && format !== undefined && !format(code)) tell(service, n, 2);
  },
});

/** By the qualifier in front of the code: CPT and HCPCS, HIPPS rates, dental codes. */
const formats: ReadonlyMap<string, (code: string) => boolean> = new Map([
  ["HC", (code) => isDigits(code, 5) || /^(\d{4}[A-Z]|[A-Z]\d{4})$/i.test(code)],
  ["HP", (code) => /^[0-9A-Z]{5}$/i.test(code)],
  ["AD", (code) => /^D\d{4}$/i.test(code)],
]);
