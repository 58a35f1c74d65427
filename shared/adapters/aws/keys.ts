import type { AttributeValue } from "@aws-sdk/client-dynamodb";
import type { BatchKind } from "../../ports/batch-store.ts";

/*
 * Who lies where in the table:
 *
 *   pk                        sk                        what
 *   C#<company>#<claim>       state                     a claim's state; also in the index while it stands in a list
 *   C#<company>#<claim>       content#<content>         what it says, each version
 *   C#<company>#<claim>       event#<key>               what happened to it
 *   C#<company>#<claim>       posting#<key>             money that moved on it
 *   B#<company>#<practice>    <kind>#<payer>            the open batch
 *   F#<company>#<file>        file                      a file's record
 *   N#<company>               interchange               the last control number
 *   REGISTRY                  <company>/<practice>      a practice that has sent something
 *   R#<company>               <remittance>              a remittance
 *   P#<company>#<practice>    <patient>                 a registered patient, its number hashed
 *   PN#<company>#<practice>#<name>  <patient>           who is registered under a name and birth date, hashed
 *   PP#<company>#<practice>   <kind>#<party>            who bills, performs services and where, the id hashed
 *   V#<company>#<practice>#<visit>  visit               what files said of a visit piece by piece, its name hashed
 *   E#<company>#<member>      <day of service>          what a payer said of a member, hashed with the payer
 *   S#<company>#<practice>#<name>   <claim>#<content>   what a claim says was done for the patient of that name, hashed
 *   EQ#<company>#<practice>   <claim>#<content>         a question that waits for the next 270 file
 *   RF#<company>              <rule>#<asks>#<claim>     an own rule could not be asked of a claim
 *   X#<stage>                 <message>                 why a message failed
 *
 * Companies and practices are slugs and claim ids base 32, so "#" and "/" never stand inside them.
 */

export interface Key {
  readonly pk: string;
  readonly sk: string;
}

export type Item = Record<string, AttributeValue>;

export const stateSk = "state";
export const contentPrefix = "content#";
export const eventPrefix = "event#";
export const postingPrefix = "posting#";

const claimPk = (company: string, claimId: string) => `C#${company}#${claimId}`;

export const keys = {
  state: (company: string, claimId: string): Key => ({ pk: claimPk(company, claimId), sk: stateSk }),
  content: (company: string, claimId: string, content: string): Key => ({
    pk: claimPk(company, claimId),
    sk: `${contentPrefix}${content}`,
  }),
  event: (company: string, claimId: string, key: string): Key => ({
    pk: claimPk(company, claimId),
    sk: `${eventPrefix}${key}`,
  }),
  posting: (company: string, claimId: string, key: string): Key => ({
    pk: claimPk(company, claimId),
    sk: `${postingPrefix}${key}`,
  }),
  openBatch: (company: string, practice: string, kind: BatchKind, payerId: string): Key => ({
    pk: `B#${company}#${practice}`,
    sk: `${kind}#${payerId}`,
  }),
  file: (company: string, fileId: string): Key => ({ pk: `F#${company}#${fileId}`, sk: "file" }),
  controlNumber: (company: string): Key => ({ pk: `N#${company}`, sk: "interchange" }),
  practice: (company: string, practice: string): Key => ({ pk: "REGISTRY", sk: `${company}/${practice}` }),
  remittance: (company: string, remittanceId: string): Key => ({ pk: `R#${company}`, sk: remittanceId }),
  patient: (company: string, practice: string, patient: string): Key => ({
    pk: `P#${company}#${practice}`,
    sk: patient,
  }),
  patientName: (company: string, practice: string, name: string, patient: string): Key => ({
    pk: `PN#${company}#${practice}#${name}`,
    sk: patient,
  }),
  party: (company: string, practice: string, kind: string, party: string): Key => ({
    pk: `PP#${company}#${practice}`,
    sk: `${kind}#${party}`,
  }),
  visit: (company: string, practice: string, visit: string): Key => ({
    pk: `V#${company}#${practice}#${visit}`,
    sk: "visit",
  }),
  eligibility: (company: string, member: string, day: string): Key => ({ pk: `E#${company}#${member}`, sk: day }),
  services: (company: string, practice: string, name: string, claimId: string, content: string): Key => ({
    pk: `S#${company}#${practice}#${name}`,
    sk: `${claimId}#${content}`,
  }),
  eligibilityQuestion: (company: string, practice: string, claimId: string, content: string): Key => ({
    pk: `EQ#${company}#${practice}`,
    sk: `${claimId}#${content}`,
  }),
  ruleFailure: (company: string, ruleId: string, asks: string, claimId: string): Key => ({
    pk: `RF#${company}`,
    sk: `${ruleId}#${asks}#${claimId}`,
  }),
  failure: (stage: string, messageId: string): Key => ({ pk: `X#${stage}`, sk: messageId }),
} as const;

export function keyAttributes(key: Key): { pk: AttributeValue; sk: AttributeValue } {
  return { pk: { S: key.pk }, sk: { S: key.sk } };
}

/** "C#acme#X1" + "state" as one text, to find an item again in an answer that comes in any order. */
export function keyText(key: Key): string {
  return `${key.pk}\u0000${key.sk}`;
}

export function keyOf(item: Item): Key {
  return { pk: item.pk?.S ?? "", sk: item.sk?.S ?? "" };
}

/** The claim in the partition key of one of its items. */
export function claimIdOfKey(key: Key): string {
  return key.pk.slice(key.pk.lastIndexOf("#") + 1);
}
