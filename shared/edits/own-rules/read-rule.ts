import { type CompiledRule, compileRule } from "./compile-rule.ts";
import { OwnRule } from "./own-rule.ts";
import { untested } from "./test-rule.ts";

export type RuleReading =
  | { readonly kind: "rule"; readonly compiled: CompiledRule }
  /** Everything that is wrong, each as "find: Unknown variable: lin". */
  | { readonly kind: "broken"; readonly problems: readonly string[] };

/** A rule as its file says it; a live one counts only while its tests are green. */
export function readRule(text: string): RuleReading {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { kind: "broken", problems: ["the rule is not JSON"] };
  }
  const parsed = OwnRule.safeParse(json);
  if (!parsed.success) {
    return {
      kind: "broken",
      problems: parsed.error.issues.map(({ path, message }) => `${path.map(String).join(".") || "rule"}: ${message}`),
    };
  }
  const reading = compileRule(parsed.data);
  if (reading.kind === "broken" || parsed.data.state !== "live") return reading;
  const red = untested(reading.compiled);
  return red.length === 0 ? reading : { kind: "broken", problems: red };
}
