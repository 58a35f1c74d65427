import { describe, expect, it } from "vitest";
import { day } from "../../../shared/values/day.ts";
import { linesOf, servicesOf } from "./lines-of.ts";

const procedures: readonly (readonly [behavior: string, text: string, lines: readonly string[]])[] = [
  [
    "measures a wound of the face apart",
    "2.5 cm laceration of the forehead, simple repair with 5-0 nylon.",
    ["12011 x1"],
  ],
  [
    "takes the next step past a boundary",
    "2.6 cm laceration of the forehead, simple repair with sutures.",
    ["12013 x1"],
  ],
  ["takes layers for an intermediate repair", "4 cm laceration of the left forearm, layered closure.", ["12032 x1"]],
  [
    "adds the lengths of one region",
    "3 cm laceration of the left arm, simple repair with sutures.\n5 cm laceration of the right leg, simple repair with sutures.",
    ["12004 x1"],
  ],
  [
    "finds the length where the wound was examined",
    "3.5 cm laceration of the palm. Tendons intact.\nLungs clear. No rash. Heart regular.\nProcedure: laceration closed with 5 sutures.",
    ["12002 x1"],
  ],
  ["does not bill a wound that was left open", "3 cm laceration of the arm, cleaned and dressed.", []],
  ["bills the first lesion and the others", "3 actinic keratoses treated with cryotherapy.", ["17000 x1", "17003 x2"]],
  ["bills 14 lesions one by one", "14 AKs treated with LN2.", ["17000 x1", "17003 x13"]],
  ["bills warts by number", "Warts x 16 destroyed with liquid nitrogen.", ["17111 x1"]],
  ["does not bill lesions that are watched", "3 actinic keratoses, will monitor.", []],
  ["bills skin tags in steps of ten", "26 skin tags removed by snip excision.", ["11200 x1", "11201 x2"]],
  ["bills punch biopsies", "Punch biopsy x 2 of the back performed.", ["11104 x1", "11105 x1"]],
  ["bills a joint on a side", "Left shoulder injected under sterile conditions.", ["20610-LT x1"]],
  ["bills guidance", "Right knee injected under ultrasound guidance.", ["20611-RT x1"]],
  ["bills both sides on one line", "Injected both knees.", ["20610-50 x1"]],
  ["does not bill an injection that is planned", "Plan: will schedule right knee injection.", []],
  ["bills trigger points by muscles", "Trigger point injections, 3 muscles.", ["20553 x1"]],
  ["bills an abscess", "Incision and drainage of abscess of the right arm.", ["10060 x1"]],
  ["does not bill the past", "S/p I&D of abscess last month.", []],
  ["bills wax by instrument", "Cerumen impaction right ear, removed with curette.", ["69210-RT x1"]],
  ["bills wax by water", "Cerumen impaction left ear, irrigated.", ["69209-LT x1"]],
  [
    "does not bill a wound that was closed elsewhere",
    "Suture removal. Laceration repaired elsewhere 10 days ago.",
    ["99212 x1"],
  ],
  ["bills allergy shots and no nurse's visit beside them", "Allergy shots only, by nurse.", ["95117 x1"]],
  ["has a code of its own for a pilonidal abscess", "Pilonidal abscess, I&D today, packed.", ["10080 x1"]],
  ["has another for one beside the tonsil", "Peritonsillar abscess R, drained 4 cc pus.", ["42700 x1"]],
  ["takes the abscess of an organ for none of the skin", "Breast abscess drained today.", []],
  ["takes a tear of birth for no wound of the skin", "Second degree perineal laceration repaired.", []],
  [
    "finds the toe in the sentence before",
    "Ingrown toenail of the left great toe. Nail avulsion done.",
    ["11730-TA x1"],
  ],
  ["tells a toe", "Partial nail avulsion of the right great toe.", ["11730-T5 x1"]],
  [
    "drops what is part of another",
    "Phenol matrixectomy of the nail of the right great toe. Nail avulsion done.",
    ["11750-T5 x1"],
  ],
  ["bills tobacco counseling by its minutes", "Tobacco cessation counseling 5 minutes.", ["99406 x1"]],
  ["bills no tobacco counseling of three minutes", "Tobacco cessation counseling 3 minutes.", []],
  ["counts anesthesia in minutes", "Anesthesia 00840, start 0730 to 0915.", ["00840 x105"]],
];

describe("procedures", () => {
  it.each(procedures)("%s", (_behavior, text, lines) => {
    expect(linesOf(text)).toEqual(lines);
  });

  it("asks where a length, a side or a number is not told", () => {
    for (const text of [
      "Laceration of the arm repaired with sutures.",
      "Knee injected.",
      "Actinic keratoses treated with LN2.",
    ]) {
      const [line] = servicesOf(text).lines;
      expect(line?.standing).toBe("review");
      expect(line?.doubts.length).toBeGreaterThan(0);
    }
  });

  it("bills a visit beside a procedure where it has its own problem, and asks where nobody told it apart", () => {
    const apart = "Established patient. HTN not at goal, lisinopril increased. Separately, right knee injected.";
    expect(linesOf(apart)).toEqual(["99214-25 x1", "20610-RT x1"]);
    expect(servicesOf(apart).lines[0]?.standing).toBe("sure");
    expect(servicesOf(apart.replace("Separately, right", "Right")).lines[0]).toMatchObject({
      code: "99214",
      modifiers: ["25"],
      standing: "review",
    });
  });

  it("returns to the operating room with 78 and tells a stage with 58", () => {
    expect(linesOf("Unplanned return to the OR today: incision and drainage of abscess.")).toEqual(["10060-78 x1"]);
    expect(linesOf("Staged procedure: incision and drainage of abscess.")).toEqual(["10060-58 x1"]);
  });
});

const tests: readonly (readonly [behavior: string, text: string, lines: readonly string[]])[] = [
  ["tells a waived test", "Rapid strep negative in office.", ["87880-QW x1"]],
  ["needs no modifier for a dipstick", "Urine dipstick in office: leukocytes positive.", ["81002 x1"]],
  ["does not bill a test that was sent out", "Rapid strep sent to the lab.", []],
  ["does not bill a blood count that was ordered", "CBC ordered.", []],
  ["bills one that was run here", "CBC run here in office.", ["85025 x1"]],
  ["bills a hemoglobin A1c at the point of care only", "A1c 8.9 POC today.", ["83036-QW x1"]],
  ["takes a hemoglobin A1c of a laboratory for none", "A1c 8.9 today.", []],
  ["takes a kit for several viruses for one test", "Rapid flu/COVID negative in office.", ["87428-QW x1"]],
  ["bills an ECG that was done", "EKG done today, normal sinus rhythm.", ["93000 x1"]],
  ["does not bill an old ECG", "EKG from last year reviewed.", []],
  [
    "bills it again with 76",
    "EKG done today, normal. Repeat EKG done after 20 minutes, unchanged.",
    ["93000 x1", "93000-76 x1"],
  ],
  [
    "bills it again with 77 where another did it",
    "EKG done today at 8:00. Second EKG at 10:30 done and read by Dr. Osei.",
    ["93000 x1", "93000-77 x1"],
  ],
  [
    "bills a film again with 76 on the same day",
    "Chest x-ray 2 views done here at 9 am. Repeat chest x-ray 2 views done here at 3 pm.",
    ["71046 x1", "71046-76 x1"],
  ],
  [
    "does not bill again what is to be repeated another day",
    "Chest x-ray 2 views done here. Repeat chest x-ray in 6 weeks.",
    ["71046 x1"],
  ],
  ["bills a film by views and side", "3 view x-ray of the left ankle done in office, no fracture.", ["73610-LT x1"]],
  ["does not bill a film from elsewhere", "Sent for 3 view x-ray of the left ankle at the hospital.", []],
];

describe("tests and films", () => {
  it.each(tests)("%s", (_behavior, text, lines) => {
    expect(linesOf(text)).toEqual(lines);
  });

  it.each([
    ["76 where the note says that the same person did it again", "Repeat EKG at 3 pm, done by me.", ["93000-76 x1"], 0],
    ["77 where it says that another did", "EKG repeated at 3 pm by Dr. Osei.", ["93000-77 x1"], 0],
    ["a question where it says neither", "EKG done at 3 pm.", ["93000 x1"], 1],
  ])("beside the same service on another claim of the day: %s", (_what, text, lines, questions) => {
    const past = [{ procedure: "93000", day: day("2026-03-04") }];
    const { lines: found } = servicesOf(text, {}, { past });
    expect(found.map(({ code, modifiers, units }) => `${[code, ...modifiers].join("-")} x${units}`)).toEqual(lines);
    expect(
      found.flatMap(({ doubts }) => doubts).filter((doubt) => doubt.startsWith("Another claim of this day")),
    ).toHaveLength(questions);
  });

  it("bills only the reading where the machine is the hospital's", () => {
    expect(
      linesOf("EKG done and interpreted by me, sinus rhythm. Chest x-ray 2 views done, read by me, clear.", {
        placeOfService: "23",
      }).filter((line) => !line.startsWith("9928")),
    ).toEqual(["93010 x1", "71046-26 x1"]);
  });
});
