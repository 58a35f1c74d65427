import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { itemBytes } from "../../../shared/adapters/aws/capacity.ts";
import { contentToItem } from "../../../shared/adapters/aws/claim-items.ts";
import { packJson, unpackJson } from "../../../shared/adapters/aws/packed-json.ts";
import { claimIdAt, contentOf, usualEncounter } from "../contract/samples.ts";

const line = (position: number) => ({
  procedure: `9921${position}`,
  modifiers: ["25"],
  units: 1,
  unitType: "UN",
  chargeCents: 15_000 + position,
  pointers: [1, 2],
});

describe("packed JSON", () => {
  it("is what it was, whatever it was", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4, depthSize: "large" }), (value) => {
        expect(unpackJson(packJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it("that was stored can be read for as long as items live", () => {
    const deflated = Buffer.from(
      "AcPRQjMxNMffQsNVmOiZmWKUHngLAwNq5H0i8q8hxfYYEmWPEcX2GBFljzHF9hiTVe6Rbo8JUfaYUmyPKaY9sbUA",
      "base64",
    );
    expect(unpackJson(deflated)).toEqual({
      encounterId: "2026-00417",
      serviceFrom: "2026-11-16",
      diagnoses: [{ code: "E11.65" }, { code: "I10" }],
      lines: [0, 1, 2, 3, 4, 5].map(line),
    });
    const plain = Buffer.from("AHsiYXQiOiIyMDI2LTExLTIzVDE4OjAwOjAwLjAwMFoiLCJlbnRyaWVzIjpbXX0=", "base64");
    expect(unpackJson(plain)).toEqual({ at: "2026-11-23T18:00:00.000Z", entries: [] });
  });

  it("is refused when it was packed in another way, or not at all", () => {
    expect(() => unpackJson(Uint8Array.of(7, 123, 125))).toThrow(RangeError);
    expect(() => unpackJson(new Uint8Array())).toThrow(RangeError);
    expect(() => unpackJson(Uint8Array.of(1, 200, 200))).toThrow();
  });

  it("keeps a usual visit well below a kilobyte, key and all", () => {
    const bytes = itemBytes(contentToItem("acme-billing-company", contentOf(claimIdAt(1), usualEncounter())));
    expect(bytes).toBeLessThan(600);
  });

  it("keeps a long visit of a child with two coverages below a kilobyte", () => {
    const address = { line1: "4417 Larkspur Hollow Road", city: "Round Rock", state: "TX", zip: "786645521" };
    const encounter = usualEncounter({
      coverages: [
        {
          payerId: "PNMT7",
          payerName: "Pine Mutual of the Plains",
          memberId: "PMT00471882603",
          groupNumber: "88-0417",
          relationship: "child",
          subscriber: { lastName: "Featherstone", firstName: "Josephine", birthDate: "1980-01-02", sex: "F", address },
          filingIndicator: "CI",
        },
        { priority: 2, payerId: "SKTXM", payerName: "Texas Medicaid", memberId: "512883047", filingIndicator: "MC" },
      ],
      referring: { npi: "1063857429", lastName: "Blount", firstName: "Ignatius" },
      diagnoses: ["J45.41", "J30.9", "R05.1", "Z77.22", "Z23", "E66.3"].map((code) => ({ code })),
      lines: ["99215", "94010", "94640", "J7613", "90471", "90686", "96372", "A4627"].map((procedure, n) => ({
        procedure,
        chargeCents: 1_733 * (n + 3),
        pointers: [1 + (n % 6)],
        modifiers: n % 2 === 0 ? ["59"] : [],
      })),
      priorAuthorization: "PA-2026-883104",
      note: "Seen for wheezing after soccer practice",
    });
    expect(JSON.stringify(encounter).length).toBeGreaterThan(2_500);
    expect(itemBytes(contentToItem("acme-billing-company", contentOf(claimIdAt(1), encounter)))).toBeLessThan(1_024);
  });
});
