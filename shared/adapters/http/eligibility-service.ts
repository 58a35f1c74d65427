import type { EligibilityService } from "../../ports/eligibility.ts";

/** As long as a real-time answer may take. Source: CAQH CORE Eligibility and Benefits Infrastructure Rule: 20 seconds. */
const timeoutMilliseconds = 20_000;
/** A 271 of one patient has some tens of kilobytes. */
const largestAnswer = 2_000_000;

/**
 * Real-time eligibility over HTTPS: the 270 is the body of a POST, the 271 that of its answer. Plain HTTP is taken on this
 * machine only.
 *
 * @throws RangeError on another address: a slip in the settings
 */
export function httpEligibilityService(url: string): EligibilityService {
  const { protocol, hostname } = new URL(url);
  const isHere = protocol === "http:" && ["127.0.0.1", "localhost", "[::1]"].includes(hostname);
  if (protocol !== "https:" && !isHere) throw new RangeError("ELIGIBILITY_URL must begin with https");
  return {
    async ask(text) {
      try {
        const answer = await fetch(url, {
          method: "POST",
          body: text,
          headers: { "content-type": "application/edi-x12" },
          signal: AbortSignal.timeout(timeoutMilliseconds),
          redirect: "error",
        });
        if (!answer.ok || answer.body === null) return undefined;
        const chunks: Uint8Array[] = [];
        let size = 0;
        for await (const chunk of answer.body) {
          size += chunk.length;
          if (size > largestAnswer) return undefined;
          chunks.push(chunk);
        }
        return Buffer.concat(chunks).toString("latin1");
      } catch {
        // Not there, too slow, or broken off: the same to us, and never a reason to stop a claim.
        return undefined;
      }
    },
  };
}

/** Asks nobody: where no service is set, every claim goes on unasked. */
export const noEligibilityService: EligibilityService = { ask: async () => undefined };
