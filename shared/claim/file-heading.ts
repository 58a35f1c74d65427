import type { Instant } from "../values/instant.ts";
import type { Claim } from "./claim.ts";
import type { Sender } from "./practice-profile.ts";

/** What an outgoing interchange says of itself: everything in its envelope and submitter loops. */
export interface FileHeading {
  /** BHT03, echoed by acknowledgments. */
  readonly fileId: string;
  /** ISA13, GS06. */
  readonly controlNumber: number;
  readonly createdAt: Instant;
  readonly sender: Sender;
  /** The payer's id and name: ISA08, GS03, 1000B. */
  readonly receiver: { readonly id: string; readonly name: string };
}

interface FileFacts {
  readonly company: string;
  readonly fileId: string;
  readonly controlNumber: number;
  readonly createdAt: Instant;
  readonly payerId: string;
  readonly sender?: Sender | undefined;
}

/**
 * The heading of a file from what is frozen with it and the first claim in it. Without a sender of its own, a practice
 * sends in its billing provider's name, under the company's id.
 */
export function headingOf(file: FileFacts, claim: Claim | undefined): FileHeading {
  const billing = claim?.billingProvider;
  const name = billing?.name ?? [billing?.firstName, billing?.lastName].filter((part) => part !== undefined).join(" ");
  const sender: Sender = file.sender ?? {
    id: file.company.slice(0, 15),
    name: name === "" ? file.company : name,
    contactName: billing?.contactName ?? (name === "" ? file.company : name),
    phone: billing?.phone ?? "",
    usage: "P",
  };
  return {
    fileId: file.fileId,
    controlNumber: file.controlNumber,
    createdAt: file.createdAt,
    sender,
    receiver: { id: file.payerId, name: claim?.coverage?.payerName ?? file.payerId },
  };
}
