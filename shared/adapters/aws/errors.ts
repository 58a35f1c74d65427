/** An AWS service refused, throttled or was not there. Its own words are kept in `cause` only. */
export class AwsCallError extends Error {
  override readonly name = "AwsCallError";
  readonly service: string;
  readonly operation: string;
  /** As "ProvisionedThroughputExceededException" or "ECONNREFUSED". */
  readonly code: string;
  constructor(service: string, operation: string, code: string, options?: ErrorOptions) {
    super(`${service} ${operation} failed: ${code}`, options);
    this.service = service;
    this.operation = operation;
    this.code = code;
  }
}

/** A stored item is not of the shape that we write. Says what kind of item, never what is in it. */
export class StoredItemError extends Error {
  override readonly name = "StoredItemError";
  /** As "state", "content" or "file". */
  readonly kind: string;
  constructor(kind: string) {
    super(`a stored ${kind} can't be read`);
    this.kind = kind;
  }
}

/** A queue did not take some messages, although they were offered again. */
export class MessagesNotTakenError extends Error {
  override readonly name = "MessagesNotTakenError";
  readonly stage: string;
  readonly count: number;
  readonly codes: readonly string[];
  constructor(stage: string, count: number, codes: readonly string[]) {
    super(`the queue of ${stage} did not take ${count} messages: ${codes.join(", ")}`);
    this.stage = stage;
    this.count = count;
    this.codes = codes;
  }
}

/** Runs a call of the SDK; what it throws becomes an AwsCallError, its code the error's name or its system code. */
export async function callAws<Result>(service: string, operation: string, run: () => Promise<Result>): Promise<Result> {
  try {
    return await run();
  } catch (cause) {
    throw awsCallError(service, operation, cause);
  }
}

export function awsCallError(service: string, operation: string, cause: unknown): AwsCallError {
  if (cause instanceof AwsCallError) return cause;
  return new AwsCallError(service, operation, codeOf(cause), { cause });
}

function codeOf(cause: unknown): string {
  if (!(cause instanceof Error)) return "unknown";
  if ("code" in cause && typeof cause.code === "string") return cause.code;
  return cause.name;
}
