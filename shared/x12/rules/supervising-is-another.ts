import { find, valueIn } from "../loop.ts";
import { invalidValue } from "./acknowledgments.ts";
import { billingProvider, npiIn, partyIn } from "./around.ts";
import { dental, professional } from "./guide-ids.ts";
import { loopRule } from "./rule.ts";

/** The supervising provider is another person than the rendering one. */
export const supervisingIsAnother = loopRule({
  code: "supervising-is-another",
  level: 4,
  severity: "warning",
  message: "The supervising provider is the rendering provider.",
  remedy: "Leave the supervising provider out, or name the one who supervised.",
  acknowledgment: invalidValue,
  source: "005010X222A1 2310D NM1, 005010X224A2 2310E NM1",
  guides: [professional, dental],
  loops: ["2300"],
  check(claim, around, tell) {
    const supervising = partyIn(claim, "DQ");
    const nm1 = find(supervising, "NM1");
    if (nm1 === undefined || npiIn(supervising) === "") return;
    const billing = billingProvider(around);
    const rendering = partyIn(claim, "82") ?? (valueIn(billing, "NM1", 2) === "1" ? billing : undefined);
    if (npiIn(supervising) === npiIn(rendering)) tell(nm1, 9, 0, supervising);
  },
});
