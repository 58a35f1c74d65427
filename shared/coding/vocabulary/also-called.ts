import { wordsOf } from "../context/phrase-list.ts";

/** What may stand before the part that it is of: "tear of the rotator cuff". */
const heads: ReadonlySet<string> = new Set(
  "mass nodule cyst lesion tear rupture stone calculus pain swelling ulcer abrasion laceration strain sprain contracture stenosis stricture perforation abscess infection tumor polyp hypertrophy edema weakness spasm tendinitis bursitis arthritis osteoarthritis fistula obstruction dystrophy degeneration detachment hemorrhage atrophy dislocation subluxation effusion palsy paralysis dysfunction cellulitis hematoma stiffness instability numbness neuropathy neuralgia neuroma hernia prolapse dissection aneurysm thrombosis occlusion necrosis melanoma".split(
    " ",
  ),
);

/** Other ways to write a name: without "syndrome" where two words are left, and the other way round where its head may lead. */
export function alsoCalled(name: string): readonly string[] {
  const words = wordsOf(name);
  const last = words.at(-1) ?? "";
  const rest = words.slice(0, -1);
  const others: string[] = [];
  if (last === "syndrome" && rest.length >= 2) others.push(rest.join(" "));
  if (heads.has(last) && rest.length >= 1 && rest.length <= 3 && !rest.some((word) => leading.has(word)))
    others.push([last, ...rest].join(" "));
  return others;
}

/** Words that do not stand behind what they tell of. */
const leading: ReadonlySet<string> = new Set(
  "acute chronic old post no non the with without due-to from in after recurrent primary secondary central".split(" "),
);
