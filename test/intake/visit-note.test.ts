import { describe, expect, it } from "vitest";
import { collect } from "./collect.ts";

const notes = ({ items }: Awaited<ReturnType<typeof collect>>) =>
  items.flatMap((item) => (item.kind === "note" ? [[item.encounterId, item.text]] : []));

describe("a note of a visit", () => {
  it.each([
    "Encounter: V-1001",
    "ENCOUNTER ID: V-1001",
    "visit number : V-1001  ",
    "\uFEFFVisit # V-1001",
    "\n\r\nencounter_id: V-1001",
  ])("is told by its first line: %j", async (heading) => {
    const body = `${heading}\r\n\r\nCC: knee pain, since Zoë's match\nA/P: M25.561\n`;
    expect(notes(await collect(body))).toEqual([["V-1001", "CC: knee pain, since Zoë's match\nA/P: M25.561"]]);
  });

  it("says the same in other encodings", async () => {
    const body = "Encounter: V-1001\nZoë sees better\n";
    for (const bytes of [Buffer.from(body, "latin1"), Buffer.from(`\uFEFF${body}`, "utf16le")])
      expect(notes(await collect(bytes, { sizes: [3] }))).toEqual([["V-1001", "Zoë sees better"]]);
  });

  it("that names no visit is refused with how a note begins", async () => {
    const { items } = await collect("Patient seen for URI.\n");
    expect(items).toMatchObject([
      { kind: "refused", findings: [{ remedy: expect.stringContaining("Encounter: V-1001") }] },
    ]);
  });

  it("without a text is noted, and one that is too long refused", async () => {
    expect((await collect("Encounter: V-1\n\n")).codes).toEqual(["1 empty-note"]);
    const long = `Encounter: V-1\n${"word ".repeat(5_000)}\n`.padEnd(1_200_000, "line\n");
    expect((await collect(long)).codes).toEqual(["0 note-too-long"]);
  });

  it("is not seen in prose or in a spreadsheet", async () => {
    expect((await collect("Dear team,\nEncounter: V-1\n")).codes).toEqual(["1 unknown-format"]);
    expect(
      notes(await collect("Encounter: V-1 and a few more words that go on for longer than an id can be, here\n")),
    ).toEqual([]);
  });

  it("comes in a DocumentReference of FHIR too", async () => {
    const data = Buffer.from("A/P: knee pain").toString("base64");
    const lines = [
      {
        resourceType: "DocumentReference",
        id: "n1",
        context: { encounter: [{ reference: "Encounter/e1" }] },
        content: [
          { attachment: { contentType: "application/pdf", data: "eA==" } },
          { attachment: { contentType: "text/plain; charset=utf-8", data } },
        ],
      },
      {
        resourceType: "DocumentReference",
        id: "n2",
        context: { encounter: [{ reference: "Encounter/404" }] },
        content: [{ attachment: { contentType: "text/plain", data } }],
      },
      { resourceType: "Encounter", id: "e1" },
    ];
    expect(notes(await collect(lines.map((line) => JSON.stringify(line)).join("\n")))).toEqual([
      ["e1", "A/P: knee pain"],
      // Its Encounter may come in another file: the visit is named by its id all the same.
      ["404", "A/P: knee pain"],
    ]);
  });
});
