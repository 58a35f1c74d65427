import { createServer, type RequestListener } from "node:http";
import { afterEach, describe, expect, it } from "vitest";
import { startEligibilityServer } from "../../../infra/local/payer/eligibility-server.ts";
import { httpEligibilityService } from "../../../shared/adapters/http/eligibility-service.ts";

const closing: (() => Promise<unknown> | unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** A server that answers as it is told; its address. */
async function serving(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  return `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}/`;
}

describe("eligibility over HTTP", () => {
  it("posts the question and gives the answer back", async () => {
    const url = await serving((request, response) => {
      request.setEncoding("utf8").on("data", (body: string) => response.end(`${request.method} ${body}`));
    });
    expect(await httpEligibilityService(url).ask("ISA*")).toBe("POST ISA*");
  });

  it.each<[string, RequestListener]>([
    ["an error", (_, response) => response.writeHead(503).end("busy")],
    ["another place", (_, response) => response.writeHead(302, { location: "http://127.0.0.1:1/" }).end()],
    [
      "half an answer",
      (_, response) => response.writeHead(200, { "content-length": "100" }).end("half", () => response.destroy()),
    ],
    ["more than an answer can be", (_, response) => response.end("x".repeat(3_000_000))],
  ])("gives nothing for %s", async (_, listener) => {
    expect(await httpEligibilityService(await serving(listener)).ask("ISA*")).toBeUndefined();
  });

  it("gives nothing where nobody is", async () => {
    expect(await httpEligibilityService("http://127.0.0.1:1/").ask("ISA*")).toBeUndefined();
  });

  it("does not send patients over the wire in the clear", () => {
    expect(() => httpEligibilityService("http://payer.example/")).toThrow(RangeError);
  });

  it("is refused by the simulated payer for what is no 270", async () => {
    const server = await startEligibilityServer(1);
    closing.push(() => server.close());
    expect(await httpEligibilityService(server.url).ask("hello")).toBeUndefined();
  });
});
