import { z } from "zod";
import { ClaimAdjudication } from "./adjudication.ts";
import { code, text } from "./fields.ts";
import { Subscriber } from "./parties.ts";

export const Coverage = z.object({
  /** 1 pays first. */
  priority: z.number().int().min(1).max(11).default(1),
  payerId: text(80),
  payerName: text(60).optional(),
  memberId: text(80),
  groupNumber: text(50).optional(),
  groupName: text(60).optional(),
  /** The patient's relationship to the subscriber. Source: 005010X222A1 2000C PAT01, 2320 SBR02. */
  relationship: z
    .enum(["self", "spouse", "child", "other", "employee", "unknown", "organ-donor", "cadaver-donor", "life-partner"])
    .default("self"),
  /** Who holds the policy; left out when that is the patient. */
  subscriber: Subscriber.optional(),
  /** Claim filing indicator, as MB (Medicare Part B), MC (Medicaid), CI (commercial). Source: 005010X222A1 2000B SBR09. */
  filingIndicator: code(2).optional(),
  /** Why Medicare pays second, as 12 (working aged). Source: 005010X222A1 2000B and 2320 SBR05. */
  medicareSecondaryType: z.enum(["12", "13", "14", "15", "16", "41", "42", "43", "47"]).optional(),
  /** Of who holds the policy, where a payer still asks for it. Source: 005010X222A1 2010BA and 2330A REF*SY. */
  subscriberSocialSecurityNumber: text(50).optional(),
  /** Other ids of the payer, as the office that handles the claim (FY). Source: 005010X222A1 2010BB and 2330B REF. */
  payerOtherIds: z
    .array(z.object({ kind: z.enum(["2U", "EI", "FY", "NF"]), id: text(50) }))
    .max(3)
    .optional(),
  /** The claim's number with an insurer of property, liability or accidents at work. Source: 005010X222A1 2010BA and 2010CA REF*Y4. */
  propertyCasualtyClaimNumber: text(50).optional(),
  /** Of a payer that this claim does not ask: the number that it gave. Source: 005010X222A1 2330B REF*G1, REF*9F. */
  priorAuthorization: text(50).optional(),
  referralNumber: text(50).optional(),
  /** What this payer has answered already. Source: 005010X222A1 2320. */
  adjudication: ClaimAdjudication.optional(),
});
export type Coverage = z.infer<typeof Coverage>;
