import { createServer } from "node:http";
import { afterEach, describe, expect, it } from "vitest";
import { CodingServiceError, httpCodingEngine } from "../../../shared/adapters/http/http-coding-engine.ts";
import { starterCodeBook } from "../../../shared/codes/starter/starter-code-book.ts";
import { day } from "../../../shared/values/day.ts";

const context = { book: starterCodeBook, day: day("2025-11-03"), setting: "outpatient" } as const;
const text = "Gout of the foot.";
const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

/** A coding service on this machine that answers everything with the same. */
async function service(answer: string, status = 200) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (piece) => {
      body += piece;
    });
    request.on("end", () => {
      asked.push(body);
      response.writeHead(status, { "content-type": "application/json" }).end(answer);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  stops.push(() => server.close());
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return { engine: httpCodingEngine(`http://127.0.0.1:${address.port}/code`, 5), asked };
}

describe("a coding service behind our face", () => {
  it("is asked with the text, the day and the setting, and its codes are those of the release, for a coder", async () => {
    const codes = [
      { code: "m10.9", start: 0, end: 4, confidence: 0.9, reason: "gout" },
      { code: "M10.9", start: 0, end: 4 },
      { code: "Z99.8X9", start: 0, end: 4 },
      { code: "I10", start: 4, end: 400 },
    ];
    const { engine, asked } = await service(JSON.stringify({ codes }));
    const note = await engine.code(text, context);
    expect(asked.map((body) => JSON.parse(body))).toEqual([{ text, day: "2025-11-03", setting: "outpatient" }]);
    expect(note.codes).toMatchObject([
      { code: "M109", standing: "review", spans: [{ start: 0, end: 4 }], reason: "gout" },
    ]);
  });

  it.each([
    ["refuses", '{"error":"Gout of the foot."}', 500, "refused"],
    ["answers what is no JSON", "<html>", 200, "cannot be read"],
    ["answers other fields", '{"codes":[{"code":"gout","start":0,"end":4}]}', 200, 'at "codes.0.code"'],
  ])("that %s fails by name, without a word of the note", async (_, answer, status, message) => {
    const { engine } = await service(answer, status);
    const failure = await engine.code(text, context).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(CodingServiceError);
    expect(String(failure)).toContain(message);
    expect(String(failure)).not.toContain("foot");
  });

  it("that is not there fails by name", async () => {
    await expect(httpCodingEngine("http://127.0.0.1:9/code", 2).code(text, context)).rejects.toThrow(
      CodingServiceError,
    );
  });
});
