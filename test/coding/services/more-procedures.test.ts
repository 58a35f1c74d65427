import { describe, expect, it } from "vitest";
import { linesOf, servicesOf } from "./lines-of.ts";

type Case = readonly [behavior: string, text: string, lines: readonly string[]];

const skin: readonly Case[] = [
  [
    "takes both margins for part of an excision",
    "BCC of the cheek excised, lesion 0.8 cm with 0.3 cm margins. Simple closure.",
    ["11642 x1"],
  ],
  [
    "takes the next step of an excision past a boundary",
    "Cyst of the back excised, excised diameter 2.1 cm.",
    ["11403 x1"],
  ],
  [
    "bills layers beside an excision",
    "Cyst of the back excised, excised diameter 2 cm. Layered closure, 3 cm.",
    ["11402 x1", "12032 x1"],
  ],
  ["bills a lesion that was shaved off", "Shave removal of a 0.9 cm nevus of the forearm.", ["11301 x1"]],
  [
    "destroys only what is malignant by size",
    "SCC in situ of the shin, 1.3 cm, curettage and electrodesiccation.",
    ["17262 x1"],
  ],
  [
    "adds the stages of Mohs surgery",
    "Mohs of the nose. Stage I: positive. Stage II: clear.",
    ["17311 x1", "17312 x1"],
  ],
  [
    "adds biopsies of one kind to those of another",
    "Punch biopsy of the left calf done. Shave biopsy of the right arm done.",
    ["11104 x1", "11103 x1"],
  ],
  ["adds up lesions of several places", "4 AKs on the scalp and 3 on the hand frozen.", ["17000 x1", "17003 x6"]],
  [
    "debrides by the deepest layer that was taken",
    "Foot ulcer, excisional debridement of subcutaneous tissue, 4 x 6 cm; bone not exposed.",
    ["11042 x1", "11045 x1"],
  ],
];

const bones: readonly Case[] = [
  [
    "takes the first cast for part of a fracture's treatment",
    "Nondisplaced fracture of the right distal radius. Closed treatment without manipulation, short arm cast applied.",
    ["25600-RT x1"],
  ],
  [
    "tells a fracture that was moved",
    "Left 5th metacarpal fracture: closed reduction with manipulation, splint.",
    ["26605-LT x1"],
  ],
  ["bills no fracture that is only seen", "Healing fracture of the right distal radius, cast off next week.", []],
  [
    "counts the joints of a facet block",
    "Bilateral L4-5 and L5-S1 medial branch blocks, fluoroscopy.",
    ["64493-50 x1", "64494-50 x1"],
  ],
  ["tells guidance of an epidural", "L4-5 interlaminar epidural steroid injection under fluoroscopy.", ["62323 x1"]],
  ["tells an epidural without guidance", "L4-5 interlaminar epidural steroid injection, blind.", ["62322 x1"]],
  ["joins a sentence that goes on", "Abscess of the arm. Incised and drained.", ["10060 x1"]],
];

const scopes: readonly Case[] = [
  [
    "bills each thing done through a scope and no look besides",
    "Colonoscopy to cecum. Polyp removed by snare. Another biopsied.",
    ["45385 x1", "45380-59 x1"],
  ],
  ["bills Medicare's screening that found nothing", "Medicare. Screening colonoscopy to cecum, normal.", ["G0121 x1"]],
  [
    "tells a screening that became more",
    "Commercial. Screening colonoscopy to cecum, polyp removed by snare.",
    ["45385-33 x1"],
  ],
  [
    "reads what a colposcopy came with over several sentences",
    "Colposcopy done. Biopsy at 6 o'clock. ECC done.",
    ["57454 x1"],
  ],
  ["takes a denied biopsy for none", "Colposcopy done, no biopsy taken.", ["57452 x1"]],
];

const others: readonly Case[] = [
  ["counts tests on the skin", "42 percutaneous tests done today.", ["95004 x42"]],
  [
    "counts nerve conduction studies",
    "Nerve conduction: six studies done. Needle EMG of five muscles of the right arm.",
    ["95909 x1", "95886 x1"],
  ],
  ["bills psychotherapy by its minutes", "Psychotherapy, 45 minutes.", ["90834 x1"]],
  ["bills no psychotherapy of fifteen minutes", "Psychotherapy, 15 minutes.", []],
  ["bills fluids from half an hour on", "Normal saline 1 L IV 0900 to 1100.", ["96360 x1", "96361 x1", "J7030 x1"]],
  ["bills a hormone against cancer by a shot of its own", "Eligard 22.5 mg SC given.", ["96402 x1", "J9217 x3"]],
  ["bills the device with its procedure", "Mirena IUD inserted.", ["58300 x1", "J7298 x1"]],
  [
    "bills spinal manipulation by regions",
    "Medicare, active treatment. CMT to cervical, thoracic and lumbar regions.",
    ["98941-AT x1"],
  ],
  ["tells who gave anesthesia", "Anesthesia 01402 personally performed. Start 0712, end 0927.", ["01402-AA x135"]],
  [
    "tells that only the reading is ours",
    "Complete echo with Doppler: I provide interpretation and report only.",
    ["93306-26 x1"],
  ],
];

const notDone: readonly Case[] = [
  ["one that is asked for another day", "Right knee injection scheduled for next week.", []],
  ["one that was declined after it was offered", "Steroid injection of the right knee offered and declined.", []],
  ["one of another place", "Right knee injected at another clinic 3 months ago.", []],
  ["one that another had", "Her husband had a vasectomy.", []],
  ["one of an earlier year", "Colonoscopy 2019.", []],
  ["one that was not done", "Three actinic keratoses not treated with cryotherapy.", []],
  ["one under the plan without a word that it was done", "Assessment: knee pain\nPlan: Right knee injection", []],
];

describe("skin", () => {
  for (const [behavior, text, lines] of skin) it(behavior, () => expect(linesOf(text)).toEqual(lines));
});

describe("bones and spine", () => {
  for (const [behavior, text, lines] of bones) it(behavior, () => expect(linesOf(text)).toEqual(lines));
});

describe("scopes", () => {
  for (const [behavior, text, lines] of scopes) it(behavior, () => expect(linesOf(text)).toEqual(lines));
});

describe("other services", () => {
  for (const [behavior, text, lines] of others)
    it(behavior, () => expect([...linesOf(text)].sort()).toEqual([...lines].sort()));
});

describe("what was not done on the day is not billed:", () => {
  for (const [behavior, text, lines] of notDone)
    it(behavior, () => expect(linesOf(text).filter((line) => !/^992/.test(line))).toEqual(lines));
});

describe("time and continuity", () => {
  it("bills each quarter of an hour past the longest visit", () => {
    expect(linesOf("Established, commercial. HTN. Total time 72 minutes.")).toEqual(["99215 x1", "99417 x2"]);
  });

  it("has Medicare's own code and minutes for it", () => {
    expect(linesOf("Established, Medicare. HTN. Total time 68 minutes.")).toEqual(["99215 x1"]);
    expect(linesOf("Established, Medicare. HTN. Total time 69 minutes.")).toEqual(["99215 x1", "G2212 x1"]);
  });

  it("bills Medicare's line for care on and on beside a visit alone", () => {
    const visit = "Established, Medicare. HTN stable, lisinopril refilled. I follow her longitudinally; G2211.";
    expect(linesOf(visit)).toContain("G2211 x1");
    expect(linesOf(`${visit} Right knee injected today.`)).not.toContain("G2211 x1");
    expect(linesOf(visit.replace("Medicare", "Commercial"))).not.toContain("G2211 x1");
  });
});

describe("a drug that a procedure put in", () => {
  it("points to what the procedure is for", () => {
    const { lines } = servicesOf(
      "Established. HTN stable, refilled lisinopril. Right shoulder bursitis: subacromial space injected with Depo-Medrol 40 mg.",
      {},
      { diagnoses: [{ code: "I10" }, { code: "M7551" }] },
    );
    expect(lines.find(({ code }) => code === "J1010")?.pointers).toEqual([2]);
  });
});
