import type { ObjectCreatedMessage } from "../contracts/messages.ts";

export interface CreatedObject {
  readonly key: string;
  /** Bytes, when the event says. */
  readonly size: number | undefined;
}

/** The objects of an S3 event, with their keys decoded: S3 sends them URL-encoded, with plus signs for spaces. */
export function createdObjects(message: ObjectCreatedMessage): readonly CreatedObject[] {
  return message.Records.map(({ s3: { object } }) => ({ key: decodeKey(object.key), size: object.size }));
}

/** A key that is not a valid encoding was never one that S3 encoded: it is taken as it stands. */
function decodeKey(key: string): string {
  try {
    return decodeURIComponent(key.replaceAll("+", " "));
  } catch {
    return key;
  }
}
