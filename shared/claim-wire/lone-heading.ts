import type { FileHeading } from "../claim/file-heading.ts";
import { type Day, startOf } from "../values/day.ts";

/** Stands for the file that the claim is not in yet: nothing is wrong with it. */
export function loneHeading(today: Day): FileHeading {
  return {
    fileId: "C000000001",
    controlNumber: 1,
    createdAt: startOf(today),
    sender: { id: "SENDER", name: "SENDER", contactName: "SENDER", phone: "2175550100", usage: "P" },
    receiver: { id: "RECEIVER", name: "RECEIVER" },
  };
}
