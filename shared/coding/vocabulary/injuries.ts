import { byFinger } from "./fingers.ts";
import { nerveInjuries } from "./nerve-injuries.ts";
import type { Row, Vocabulary } from "./row.ts";
import { bySite, openWound, superficial } from "./surface-injuries.ts";

/** A wound with what is still in it: S61.41 -> S61.42. */
const withForeignBody = Object.fromEntries(
  Object.entries(bySite(2, openWound("2"))).map(([site, code]) => [
    `&foreign body|fb|retained glass|glass shard|glass fragment|glass removed|gravel|embedded|debris in wound|fbs + ${site}`,
    code,
  ]),
);

const rows: readonly Row[] = [
  [
    "subungual hematoma",
    "S90.22{1,2,-,9}~",
    {
      "@thumb": "S60.11{1,2,-,9}~",
      "@index finger": "S60.12{1,2,-,9}~",
      "@middle finger": "S60.13{1,2,-,9}~",
      "@ring finger": "S60.14{1,2,-,9}~",
      "@little finger": "S60.15{1,2,-,9}~",
      "@finger": "S60.10X~",
      "@great toe": "S90.21{1,2,-,9}~",
      "@toe": "S90.22{1,2,-,9}~",
    },
  ],
  [
    "spleen lac|spleen laceration|splenic laceration|splenic lac|laceration of spleen",
    "S36.039~",
    {
      "minor|superficial|&minor|superficial|grade 1|grade i": "S36.030~",
      "moderate|&moderate|grade 2|grade ii|grade 3|grade iii": "S36.031~",
      "major|massive|&major|grade 4|grade iv|grade 5|grade v": "S36.032~",
    },
  ],
  [
    "superficial port site infection|superficial incision infection|superficial incisional infection|superficial incisional surgical site infection|superficial surgical site infection|superficial ssi|superficial wound infection postop",
    "T81.41X~",
  ],
  ["traumatic splenic laceration", "S36.039~"],
  ["liver laceration|laceration of liver|hepatic laceration", "S36.113~"],
  ["traumatic pneumothorax", "S27.0XX~"],
  ["multiple injuries|polytrauma|multiple trauma|multisystem trauma", "T07.XXX~"],
  ["pulmonary contusion|lung contusion|contusion of lung", "S27.32{1,1,2,9}~"],
  [
    "needlestick|needle stick|needlestick injury|sharps injury|stuck with needle|stuck by needle|needle stick injury",
    "",
    {
      "@thumb": "S61.03{1,2,-,9}~",
      ...byFinger("S61.23"),
      "@finger": "S61.239~",
      "@hand": "S61.43{1,2,-,9}~",
      "@forearm": "S51.83{1,2,-,9}~",
      "@thigh": "S71.13{1,2,-,9}~",
    },
  ],
  [
    "traumatic subdural hematoma|traumatic sdh|acute traumatic subdural",
    "S06.5XA~|S06.5X9~",
    { "no loc|without loc": "S06.5X0~" },
  ],
  ["traumatic subarachnoid hemorrhage|traumatic sah", "S06.6XA~|S06.6X9~", { "no loc|without loc": "S06.6X0~" }],
  [
    "tbi|traumatic brain injury",
    "S06.9XA~|S06.9X9~",
    { "no loc|without loc": "S06.9X0~", "with loc|loc|loss of consciousness": "S06.9X9~" },
  ],
  [
    "skin tear",
    "S41.119~",
    {
      "@forearm": "S51.81{1,2,-,9}~",
      "@upper arm|arm": "S41.11{1,2,-,9}~",
      "@elbow": "S51.01{1,2,-,9}~",
      "@hand": "S61.41{1,2,-,9}~",
      "@lower leg": "S81.81{1,2,-,9}~",
      "@thigh": "S71.11{1,2,-,9}~",
      "@knee": "S81.01{1,2,-,9}~",
      "@ankle": "S91.01{1,2,-,9}~",
      "@foot": "S91.31{1,2,-,9}~",
      "@head|face": "S01.81X~",
    },
  ],
  [
    "periorbital hematoma|periorbital ecchymosis|black eye|eyelid hematoma|eyelid ecchymosis|periorbital bruising|periorbital contusion",
    "S00.1{1,2,-,0}X~",
  ],
  [
    "contusion|bruise|bruised|contused|hematoma traumatic|contusions|bruises|scalp hematoma|forehead hematoma|goose egg|traumatic hematoma|posttraumatic hematoma|post traumatic hematoma",
    "T14.8XX~",
    bySite(1),
  ],
  [
    "laceration|cut|gash|stab wound|stab|stab to|stabbed|stab wounds|slash wound|slashed|sliced|lacerations|cut open|split open|open wound|degloving injury|degloved|avulsion laceration|skin avulsion|avulsion injury|fingertip avulsion|avulsion|avulsed",
    "T14.8XX~",
    {
      "cut + dose|dosage|back|down|carbs|calories|smoking|drinking": "",
      "&fracture + avulsion|avulsed": "",
      "&nail damage|nail injury|nail bed|nailbed|with damage to nail|nail avulsion|nail avulsed|nail involvement|through nail|nail + !&nail ok|nail intact|nail fine|nail spared|nail uninvolved|nail normal + @thumb":
        "S61.11{1,2,-,9}~",
      ...byFinger(
        "S61.31",
        "&nail damage|nail injury|nail bed|nailbed|with damage to nail|nail avulsion|nail avulsed|nail involvement|through nail|nail + !&nail ok|nail intact|nail fine|nail spared|nail uninvolved|nail not involved|nail normal|stepped on nail",
      ),
      "&ruq|right upper quadrant + @abdomen": "S31.110~",
      "&luq|left upper quadrant + @abdomen": "S31.111~",
      "&epigastric + @abdomen": "S31.112~",
      "&rlq|right lower quadrant + @abdomen": "S31.113~",
      "&llq|left lower quadrant + @abdomen": "S31.114~",
      "&periumbilical|umbilicus + @abdomen": "S31.115~",
      ...withForeignBody,
      ...bySite(2),
    },
  ],
  [
    "puncture wound|puncture|stepped on nail|nail puncture|puncture from nail|punctured by nail|fishhook in|fish hook in",
    "T14.8XX~",
    {
      "foreign body + @foot|heel|midfoot": "S91.34{1,2,-,9}~",
      "fishhook|fish hook + @index finger": "S61.24{0,1,-,8}~",
      "fishhook|fish hook + @middle finger": "S61.24{2,3,-,8}~",
      "fishhook|fish hook + @thumb": "S61.04{1,2,-,9}~",
      "fishhook|fish hook + @hand": "S61.44{1,2,-,9}~",
      ...bySite(2, openWound("3")),
      stepped: "S91.33{1,2,-,9}~",
    },
  ],
  [
    "nail through|nail gun through|screw through|wire through|needle through|pencil through|nail embedded in",
    "T14.8XX~",
    bySite(2, openWound("4")),
  ],
  ["dog bite|cat bite|animal bite|human bite|bite wound|open bite", "T14.8XX~", bySite(2, openWound("5"))],
  [
    "rug burn|carpet burn|friction burn|turf burn|rope burn|mat burn|rug burns|abrasion|road rash|scrape|scraped|skinned|abrasions|scratch|scratches|cat scratch|superficial scratch",
    "T14.8XX~",
    bySite(3),
  ],
  [
    "insect bite|bug bite|mosquito bite|tick bite|flea bites|insect bites|bug bites|mosquito bites",
    "T14.8XX~",
    { "black widow": "T63.311~", "brown recluse": "T63.331~", ...bySite(3, superficial("6")) },
  ],
  [
    "thorn|cactus spine|cactus needle|glass splinter|metal splinter|glass sliver|splinter|superficial foreign body|wood splinter|embedded splinter|fb splinter",
    "T14.8XX~",
    bySite(3, superficial("5")),
  ],
  ["blister nonthermal|friction blister", "T14.8XX~", bySite(3, superficial("2"))],
  [
    "concussion|mild tbi|mild traumatic brain injury|concussive injury",
    "S06.0X0~",
    {
      "&brief loc|loc 1 min|loc few seconds|loc seconds|loc 2 min|loc 5 min|loc brief|brief loss of consciousness":
        "S06.0X1~",
      "brief loc|loc|loss of consciousness|passed out + !no loc|without loc|without loss of consciousness|no loss of consciousness + 30 minutes|<30|brief|few seconds|seconds|minutes|minute":
        "S06.0X1~",
      "no loc|without loc|without loss of consciousness|no loss of consciousness|denies loc": "S06.0X0~",
      "loc|loss of consciousness": "S06.0X9~",
      "~loc 1 min|loc few seconds|loc seconds|loc 2 min|loc 5 min|loc 10 min|loc brief|brief loc|brief loss of consciousness|loc less than|loc <1 min|loc about 1 min|loc 30 sec|loc 1 minute|loc 2 minutes|momentary loc|loc for few seconds|loc for seconds|loc for a few seconds|knocked out briefly|knocked out for|out for seconds|out for a minute|briefly unconscious|loc 3 min|loc x 1 min|loc ~1 min|loc ~2 min":
        "S06.0X1~",
      "~loc unknown|unknown loc|unsure loc|loc unclear|unsure if loc|unclear loc|possible loc": "S06.0XA~|S06.0X9~",
      "~loss of consciousness|loc|lost consciousness|passed out|knocked out": "S06.0X9~",
      "unknown loc|loc unknown|amnestic": "S06.0XA~|S06.0X9~",
    },
  ],
  ["closed head injury|head injury|chi|minor head injury|head trauma|chi head|head injuries", "S09.90X~"],
  ["facial injury|facial trauma|face injury", "S09.93X~"],
  ["eye injury|ocular injury", "S05.9{1,2,-,0}X~"],
  [
    "achilles tendon rupture|achilles rupture|achilles tear|torn achilles|achilles tendon tear|ruptured achilles|ruptured achilles tendon|torn achilles tendon|achilles tendon tear complete",
    "S86.01{1,2,-,9}~",
    { "spontaneous|nontraumatic": "M66.36{1,2,-,9}|M66.86{1,2,-,9}" },
  ],
  [
    "biceps tendon rupture|distal biceps rupture|biceps rupture|ruptured distal biceps|ruptured biceps|ruptured biceps tendon|torn distal biceps|biceps tear|biceps tendon tear|proximal biceps tear|proximal biceps rupture|long head biceps rupture|long head biceps tear|lhb rupture|lhb tear|lhb tendon rupture|lhb tendon tear|torn biceps|popeye deformity|distal biceps tear|distal biceps tendon rupture",
    "S46.21{1,2,-,9}~",
    { "proximal|long head|lhb|popeye|lhbt": "S46.11{1,2,-,9}~" },
  ],
  ["patellar tendon rupture|quadriceps tendon rupture|quad tendon rupture", "S76.11{1,2,-,9}~"],
  [
    "meniscus tear|meniscal tear|torn meniscus|medial meniscus tear|lateral meniscus tear|medial meniscal tear|lateral meniscal tear|medial meniscus|lateral meniscus|tear of medial meniscus|bucket handle tear medial meniscus|meniscus",
    "S83.20{6,7,-,9}~",
    {
      "degenerative|chronic|old + medial": "M23.30{3,4,-,5}|M23.2{1,2,-,0}9",
      "degenerative|chronic|old + lateral": "M23.30{0,1,-,2}",
      "degenerative|chronic|old": "M23.30{6,7,-,9}",
      "medial + bucket handle": "S83.21{1,2,-,9}~",
      "medial + complex": "S83.23{1,2,-,9}~",
      "medial + peripheral": "S83.22{1,2,-,9}~",
      medial: "S83.24{1,2,-,9}~",
      "lateral + bucket handle": "S83.25{1,2,-,9}~",
      "lateral + complex": "S83.27{1,2,-,9}~",
      lateral: "S83.28{1,2,-,9}~",
    },
  ],
  ["nursemaids elbow|nursemaid elbow|radial head subluxation|pulled elbow", "S53.03{1,2,-,3}~"],
  ...nerveInjuries,
  [
    "port site infection|surgical site infection|ssi|postoperative wound infection|post op wound infection|postop wound infection|incisional infection|infected surgical wound|wound infection postop|deep incisional ssi|superficial incisional ssi|organ space ssi",
    "T81.49X~",
    {
      "superficial|incisional": "T81.41X~",
      deep: "T81.42X~",
      "organ space": "T81.43X~",
      "cesarean|c section|obstetric": "O86.00|O86.01",
    },
  ],
  [
    "wound infection",
    "T79.8XX~|L08.9",
    {
      "&superficial + ~surgical|postop|post op|incision|pod|pod4|pod3|surgery|or|laparotomy|colectomy": "T81.41X~",
      "~surgical|postop|post op|incision|pod|surgery": "T81.49X~",
    },
  ],
];

export const injuries: Vocabulary = { id: "injuries", source: "ICD-10-CM Guidelines FY2026 I.C.19.a, I.C.19.b", rows };
