import { createServer } from "node:http";
import { answer270 } from "./answer-270.ts";

const largestQuestion = 1_000_000;

/** The simulated payer's door for questions that are answered at once, on this machine only. */
export async function startEligibilityServer(seed: number): Promise<{ readonly url: string; close(): Promise<void> }> {
  const server = createServer(async (request, response) => {
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of request) {
      size += chunk.length;
      if (size > largestQuestion) break;
      chunks.push(chunk);
    }
    const answer = size > largestQuestion ? undefined : await answer270(Buffer.concat(chunks).toString("latin1"), seed);
    response.writeHead(answer === undefined ? 400 : 200, { "content-type": "application/edi-x12" }).end(answer);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/eligibility`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
