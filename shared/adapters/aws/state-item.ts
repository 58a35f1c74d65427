import type { AttributeValue } from "@aws-sdk/client-dynamodb";
import type { z } from "zod";
import { ClaimState } from "../../claim/claim-state.ts";
import { workKeyOf } from "../work-key.ts";
import { StoredItemError } from "./errors.ts";
import { type Item, keyAttributes, keys } from "./keys.ts";

/*
 * A claim's state as an item. It is the item that is written most, and a write costs by the started kilobyte, so the
 * attributes have short names. Company and claim are read from the partition key, the work list from the index's keys.
 */

const Field = ClaimState.keyof().exclude(["company", "claimId", "work"]);
type Field = z.infer<typeof Field>;

/** json: a list as JSON text, left out when it is empty; object: an object as JSON text. */
type Form = "text" | "number" | "json" | "object";

const fields: Readonly<Record<Field, readonly [attribute: string, form: Form]>> = {
  practice: ["pr", "text"],
  version: ["v", "number"],
  content: ["c", "text"],
  gathered: ["g", "number"],
  claimType: ["ct", "text"],
  lifecycle: ["l", "text"],
  outcome: ["o", "text"],
  responsibility: ["r", "text"],
  holds: ["h", "json"],
  payerId: ["p", "text"],
  chargedCents: ["mc", "number"],
  billedCents: ["mb", "number"],
  paidCents: ["mp", "number"],
  adjustedCents: ["ma", "number"],
  patientCents: ["mr", "number"],
  serviceFrom: ["d", "text"],
  receivedAt: ["t", "text"],
  fileId: ["f", "text"],
  coverages: ["n", "number"],
  rescrubs: ["rs", "number"],
  judged: ["j", "text"],
  asks: ["q", "number"],
  coverageAnswer: ["ca", "text"],
  askId: ["qf", "text"],
  finalizedAt: ["tf", "text"],
  statementId: ["s", "text"],
  payerClaimNumber: ["pn", "text"],
  corrects: ["co", "object"],
  correctedBy: ["cb", "text"],
  postings: ["x", "json"],
};

const mappings = Field.options.map((field) => [field, ...fields[field]] as const);

/** The version's attribute, for conditions. */
export const versionAttribute = fields.version[0];

export function stateToItem(state: ClaimState): Item {
  const item: Item = keyAttributes(keys.state(state.company, state.claimId));
  for (const [field, attribute, form] of mappings) {
    const value = attributeOf(state[field], form);
    if (value !== undefined) item[attribute] = value;
  }
  const work = workKeyOf(state);
  if (work !== undefined) {
    item.workPk = { S: work.partition };
    item.workSk = { S: work.sort };
  }
  return item;
}

/** @throws StoredItemError when the item is not a state. */
export function itemToState(item: Item): ClaimState {
  const [, company, claimId] = (item.pk?.S ?? "").split("#");
  const raw: Record<string, unknown> = { company, claimId };
  try {
    for (const [field, attribute, form] of mappings) {
      const value = rawOf(item[attribute], form);
      if (value !== undefined) raw[field] = value;
    }
  } catch {
    throw new StoredItemError("state");
  }
  if (item.workPk?.S !== undefined && item.workSk?.S !== undefined) {
    raw.work = { list: item.workPk.S.split("/").at(-1), due: item.workSk.S.split("#")[0] };
  }
  const parsed = ClaimState.safeParse(raw);
  if (!parsed.success) throw new StoredItemError("state");
  return parsed.data;
}

function attributeOf(value: ClaimState[Field], form: Form): AttributeValue | undefined {
  if (value === undefined) return undefined;
  if (form === "text") return { S: String(value) };
  if (form === "number") return { N: String(value) };
  return Array.isArray(value) && value.length === 0 ? undefined : { S: JSON.stringify(value) };
}

function rawOf(attribute: AttributeValue | undefined, form: Form): unknown {
  if (form === "number") return attribute?.N === undefined ? undefined : Number(attribute.N);
  if (form === "text") return attribute?.S;
  if (attribute?.S === undefined) return form === "json" ? [] : undefined;
  return JSON.parse(attribute.S);
}
