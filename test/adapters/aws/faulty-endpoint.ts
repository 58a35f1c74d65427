import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";

/** What an AWS JSON service would say instead. */
interface Fault {
  readonly status: number;
  readonly body: unknown;
}

/** Decides over each call, as "BatchGetItem" with its parsed input; undefined lets it through. */
export type Faults = (operation: string, input: unknown) => Fault | undefined;

export interface FaultyEndpoint {
  readonly url: string;
  stop(): Promise<void>;
}

const hopHeaders = new Set(["host", "connection", "content-length", "transfer-encoding", "accept-encoding"]);

/** An endpoint of an AWS JSON service that fails as it is told, and is otherwise the one behind it. */
export async function faultyEndpoint(behind: string, faults: Faults): Promise<FaultyEndpoint> {
  const server = createServer(async (request, response) => {
    const body = await buffer(request);
    const operation = String(request.headers["x-amz-target"] ?? "").split(".")[1] ?? "";
    const fault = faults(operation, JSON.parse(body.toString() || "{}"));
    if (fault !== undefined) {
      response.writeHead(fault.status, { "content-type": "application/x-amz-json-1.0" });
      response.end(JSON.stringify(fault.body));
      return;
    }
    const answer = await fetch(`${behind}${request.url}`, { method: "POST", headers: headersOf(request), body });
    response.writeHead(answer.status, { "content-type": answer.headers.get("content-type") ?? "" });
    if (answer.body === null) response.end();
    else Readable.fromWeb(answer.body).pipe(response);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the endpoint has no port");
  return {
    url: `http://127.0.0.1:${address.port}`,
    stop: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

function headersOf(request: IncomingMessage): Record<string, string> {
  return Object.fromEntries(
    Object.entries(request.headers).flatMap(([name, value]) =>
      hopHeaders.has(name) || value === undefined ? [] : [[name, String(value)]],
    ),
  );
}
