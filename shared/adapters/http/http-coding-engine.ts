import { z } from "zod";
import type { CodedNote, NoteCode } from "../../coding/coded-note.ts";
import type { CodingEngine } from "../../coding/engines/coding-engine.ts";

/** What a coding service answers: codes with where their evidence stands, the likeliest order of a claim first. */
const Answer = z.object({
  codes: z
    .array(
      z.object({
        code: z.string().regex(/^[A-Z]\d[0-9A-Z](?:\.?[0-9A-Z]{1,4})?$/i, "must be an ICD-10-CM code"),
        start: z.number().int().min(0),
        end: z.number().int().min(0),
        confidence: z.number().min(0).max(1).default(0.5),
        reason: z.string().max(500).default(""),
      }),
    )
    .max(200),
});

/** A coding service did not answer, or not so that it can be read. Nothing of the note is in it. */
export class CodingServiceError extends Error {
  override readonly name = "CodingServiceError";
  readonly status: number | undefined;
  constructor(message: string, status: number | undefined, options?: ErrorOptions) {
    super(message, options);
    this.status = status;
  }
}

/**
 * A service that codes notes, behind the face of our own engine: it is sent `{ text, day, setting }` as JSON and answers
 * `{ codes: [{ code, start, end, confidence, reason }] }`. What the release of the day does not know is left out, and all of
 * it is for a coder. The note leaves this machine: whoever sets the address has an agreement about that.
 *
 * @throws CodingServiceError
 */
export function httpCodingEngine(address: string, timeoutSeconds = 20): CodingEngine {
  return {
    name: new URL(address).host,
    code: async (text, { book, day, setting }) => {
      const answer = await ask(address, { text, day, setting }, timeoutSeconds);
      const codes = new Map<string, NoteCode>();
      for (const { code: written, start, end, confidence, reason } of answer.codes) {
        const code = written.toUpperCase().replace(".", "");
        const known = book.diagnosis(code, day);
        if (codes.has(code) || known.kind !== "known" || !known.fact.billable || end <= start || end > text.length)
          continue;
        codes.set(code, {
          code,
          title: known.fact.title,
          standing: "review",
          confidence,
          spans: [{ start, end }],
          rule: "coding-service",
          source: address,
          release: known.release,
          reason: reason === "" ? "a coding service says so" : reason,
          doubts: ["from a coding service, not by our rules"],
          suggestions: [],
        });
      }
      return noteOf([...codes.values()]);
    },
  };
}

async function ask(address: string, question: unknown, timeoutSeconds: number): Promise<z.infer<typeof Answer>> {
  let response: Response;
  try {
    response = await fetch(address, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(question),
      signal: AbortSignal.timeout(timeoutSeconds * 1000),
    });
  } catch (cause) {
    throw new CodingServiceError("the coding service cannot be reached", undefined, { cause });
  }
  if (!response.ok) throw new CodingServiceError("the coding service refused", response.status);
  const body: unknown = await response.json().catch(() => undefined);
  const parsed = Answer.safeParse(body);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new CodingServiceError(
    `the coding service's answer cannot be read at "${issue?.path.join(".") ?? ""}"`,
    response.status,
  );
}

function noteOf(codes: readonly NoteCode[]): CodedNote {
  return {
    codes,
    notCoded: [],
    firstListed: codes.length === 0 ? undefined : "In the order of the coding service.",
    releases: [...new Set(codes.flatMap(({ release }) => (release === undefined ? [] : [release])))],
  };
}
