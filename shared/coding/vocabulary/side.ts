/** Which side of the body; a condition whose side is not said has none. Source: ICD-10-CM Guidelines FY2026 I.B.13. */
export type Side = "right" | "left" | "bilateral";

const places: readonly (Side | undefined)[] = ["right", "left", "bilateral", undefined];

/**
 * The codes of a template for a side: "H66.9{1,2,3,0}" and left -> ["H66.92"]; where there is no code for both sides, the
 * right one and the left one. Codes of other releases ("A|B") stay together.
 */
export function fillSide(template: string, side: Side | undefined): readonly string[] {
  if (!template.includes("{")) return [template];
  const filled = template.split("|").map((one) => fillOne(one, side));
  const most = Math.max(...filled.map(({ length }) => length));
  return Array.from({ length: most }, (_, at) => [...new Set(filled.map((codes) => codes[at] ?? codes[0]))].join("|"));
}

function fillOne(template: string, side: Side | undefined): readonly string[] {
  const open = template.indexOf("{");
  if (open === -1) return [template];
  const close = template.indexOf("}", open);
  const digits = template.slice(open + 1, close).split(",");
  const fill = (digit: string) => `${template.slice(0, open)}${digit}${template.slice(close + 1)}`;
  const digit = digits[places.indexOf(side)] ?? "9";
  if (digit !== "-") return [fill(digit)];
  return side === "bilateral" ? [fill(digits[0] ?? "1"), fill(digits[1] ?? "2")] : [fill(digits[3] ?? "9")];
}
