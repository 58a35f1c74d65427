import type { Instant } from "../../values/instant.ts";
import type { RowFinding } from "../intake-item.ts";
import type { Hl7Message } from "./message.ts";

/** How many reasons an acknowledgment gives; the report has all. */
const mostReasons = 20;

/**
 * The acknowledgment of a message: accepted (AA) or with errors (AE), and where they are. It names no value of the
 * message.
 *
 * @param findings why it was rejected; undefined when it was not
 * Source: HL7 v2.5.1 sections 2.9 and 2.15.8 (MSA), 2.15.5 (ERR).
 */
export function acknowledgeMessage(
  message: Hl7Message,
  findings: readonly RowFinding[] | undefined,
  at: Instant,
): string {
  const header = message.segments[0]?.fields ?? [];
  /** MSH fields as they stand; the first is the separator. */
  const sent = (field: number) => header[field - 1] ?? "";
  const { field, component } = message.separators;
  const join = (...fields: readonly string[]) => fields.join(field);
  const event = sent(9).split(component)[1] ?? "";
  const stamp = at.replaceAll(/[-:TZ]|\.\d+/g, "");
  const type = ["ACK", event, "ACK"]
    .filter((part, index) => index === 0 || event !== "" || part === "")
    .join(component);
  const plain = (text: string) => [...text].map((each) => (isSeparator(message, each) ? " " : each)).join("");
  const segments = [
    join(
      "MSH",
      sent(2),
      sent(5),
      sent(6),
      sent(3),
      sent(4),
      stamp,
      "",
      type,
      `A${sent(10)}`.slice(0, 20),
      sent(11),
      sent(12),
    ),
    join("MSA", findings === undefined ? "AA" : "AE", sent(10)),
    ...(findings ?? [])
      .slice(0, mostReasons)
      .map(({ column = "", message: words, remedy }) =>
        join(
          "ERR",
          "",
          locationOf(column, component),
          ["207", "Application internal error", "HL70357"].join(component),
          "E",
          "",
          "",
          "",
          plain(`${words}: ${remedy}`),
        ),
      ),
  ];
  return segments.map((segment) => `${segment}\r`).join("");
}

/** "FT1(2)-4" -> segment, its number, field. Source: HL7 v2.5.1 chapter 2A (ERL). */
function locationOf(column: string, component: string): string {
  const match = /^([A-Z][A-Z0-9]{2})(?:\((\d+)\))?(?:-(\d+))?$/.exec(column);
  return match === null
    ? ""
    : [match[1], match[2] ?? "1", ...(match[3] === undefined ? [] : [match[3]])].join(component);
}

function isSeparator({ separators }: Hl7Message, character: string): boolean {
  return Object.values(separators).includes(character);
}
