import type { Row, Vocabulary } from "./row.ts";

/**
 * "^" stands for the digit pair of a displaced and of a nondisplaced fracture: "S52.5{1,2}" is written by `displaced`.
 * A fracture that is not said to be nondisplaced is displaced. Source: ICD-10-CM Guidelines FY2026 I.C.19.c.
 */
function bone(
  names: string,
  displaced: string,
  nondisplaced: string,
  when: Readonly<Record<string, string>> = {},
): Row {
  const suffixed = names
    .split("|")
    .flatMap((name) => [`${name} fracture`, `fracture ${name}`, `fractured ${name}`, `broken ${name}`]);
  return [
    suffixed.join("|"),
    displaced,
    { ...when, "&nondisplaced|non displaced|undisplaced|minimally displaced": nondisplaced },
  ];
}

const rows: readonly Row[] = [
  bone("nasal bone|nose|nasal", "S02.2XX~", "S02.2XX~"),
  bone("skull", "S02.91X~", "S02.91X~"),
  bone("mandible|jaw|mandibular", "S02.609~", "S02.609~"),
  bone("orbital floor|orbital blowout|orbit", "S02.3{1,2,-,0}X~", "S02.3{1,2,-,0}X~"),
  bone("zygoma|zygomatic", "S02.40{E,F,-,2}~", "S02.40{E,F,-,2}~"),
  bone("tooth", "S02.5XX~", "S02.5XX~"),
  bone("rib", "S22.3{1,2,-,9}X~", "S22.3{1,2,-,9}X~", {
    "multiple|two|three|2 ribs|x2|x3|x4|x5|x 2|x 3|x 4|4 rib|3 rib|several|rib fractures": "S22.4{1,2,3,9}X~",
  }),
  ["rib fractures|multiple rib fractures|fractures of ribs|fractured ribs", "S22.4{1,2,3,9}X~", {}],
  bone("sternum|sternal", "S22.20X~", "S22.20X~"),
  bone("t12 compression|t12 wedge compression|t12", "S22.080~", "S22.080~"),
  bone("t11 compression|t11", "S22.080~", "S22.080~"),
  bone("l1 compression|l1 wedge compression|l1|l1 burst|l1 stable burst", "S32.010~", "S32.010~", {
    "stable burst|&stable + burst": "S32.011~",
    "burst|&burst": "S32.012~",
  }),
  bone("l2 compression|l2 wedge compression|l2", "S32.020~", "S32.020~", { burst: "S32.022~" }),
  bone("l3 compression|l3", "S32.030~", "S32.030~"),
  bone("l4 compression|l4", "S32.040~", "S32.040~"),
  bone("l5 compression|l5", "S32.050~", "S32.050~"),
  [
    "vertebral compression fracture|compression fracture|vertebral fracture|compression fractures",
    "M48.50X~",
    {
      "&osteoporotic|osteoporosis|fragility": "M80.08X~",
      "l1 + &fall|traumatic|mva|fell": "S32.010~",
      l2: "S32.020~",
      t12: "S22.080~",
      "lumbar + traumatic|fall": "S32.000~",
    },
  ],
  bone(
    "pubic ramus|superior pubic ramus|inferior pubic ramus|superior and inferior pubic rami|pubic rami",
    "S32.50{1,2,-,9}~",
    "S32.50{1,2,-,9}~",
    { superior: "S32.51{1,2,-,9}~" },
  ),
  bone("pelvis|pelvic", "S32.9XX~", "S32.9XX~"),
  bone("sacrum|sacral", "S32.10X~", "S32.10X~"),
  bone("coccyx", "S32.2XX~", "S32.2XX~"),
  bone("acetabulum|acetabular", "S32.40{1,2,-,9}~", "S32.40{1,2,-,9}~"),
  bone(
    "clavicle|collarbone|collar bone|clavicular|midshaft clavicle|clavicle shaft|distal clavicle|clavicle midshaft",
    "S42.00{1,2,-,9}~",
    "S42.00{1,2,-,9}~",
    {
      "shaft|midshaft|middle third|mid + &nondisplaced|non displaced": "S42.02{4,5,-,6}~",
      "shaft|midshaft|middle third|mid": "S42.02{1,2,-,3}~",
      "distal|lateral + &nondisplaced|non displaced": "S42.03{4,5,-,6}~",
      "distal|lateral": "S42.03{1,2,-,3}~",
    },
  ),
  bone("scapula", "S42.10{1,2,-,9}~", "S42.10{1,2,-,9}~"),
  bone(
    "proximal humerus|proximal humeral|humeral neck|surgical neck humerus|surgical neck of humerus|humerus surgical neck|humeral surgical neck",
    "S42.20{1,2,-,9}~",
    "S42.20{1,2,-,9}~",
    {
      "surgical neck + &nondisplaced|non displaced": "S42.21{4,5,-,6}~",
      "surgical neck + 2 part|two part": "S42.22{1,2,-,3}~",
      "surgical neck": "S42.21{1,2,-,3}~",
      "2 part|two part": "S42.22{1,2,-,3}~",
      "3 part|three part": "S42.23{1,2,-,9}~",
      "4 part|four part": "S42.24{1,2,-,9}~",
    },
  ),
  bone(
    "greater tuberosity|greater tuberosity humerus|greater tuberosity of humerus",
    "S42.25{1,2,-,3}~",
    "S42.25{4,5,-,6}~",
  ),
  bone("humeral shaft|humerus shaft|humerus|midshaft humerus", "S42.30{1,2,-,9}~", "S42.30{1,2,-,9}~", {
    proximal: "S42.20{1,2,-,9}~",
    transverse: "S42.32{1,2,-,3}~",
    spiral: "S42.34{1,2,-,3}~",
  }),
  bone("supracondylar humerus|supracondylar|supracondylar humeral", "S42.41{1,2,-,3}~", "S42.41{4,5,-,6}~"),
  bone("lateral condyle humerus|lateral condyle", "S42.45{1,2,-,3}~", "S42.45{4,5,-,6}~"),
  bone("medial epicondyle", "S42.44{1,2,-,3}~", "S42.44{4,5,-,6}~"),
  bone("olecranon", "S52.02{1,2,-,3}~", "S52.02{4,5,-,6}~"),
  bone("radial head", "S52.12{1,2,-,3}~", "S52.12{4,5,-,6}~"),
  bone("radial neck", "S52.13{1,2,-,3}~", "S52.13{4,5,-,6}~"),
  ["colles fracture|colles", "S52.53{1,2,-,9}~", {}],
  ["smith fracture|smiths fracture", "S52.54{1,2,-,9}~", {}],
  [
    "torus fracture of distal radius|buckle fracture distal radius|buckle fracture radius|torus fracture radius|buckle fracture wrist|torus fracture distal radius|buckle fracture|distal radius buckle fracture|distal radius torus fracture|torus fracture",
    "S52.52{1,2,-,9}~",
    { ulna: "S52.62{1,2,-,9}~" },
  ],
  bone("distal radius|distal radial|wrist|radius distal", "S52.50{1,2,-,9}~", "S52.50{1,2,-,9}~", {
    colles: "S52.53{1,2,-,9}~",
    "buckle|torus": "S52.52{1,2,-,9}~",
    "salter harris ii|salter harris 2|salter harris type ii": "S59.22{1,2,-,9}~",
    "intraarticular|intra articular": "S52.57{1,2,-,9}~",
    "extraarticular|extra articular": "S52.55{1,2,-,9}~",
    "styloid + &nondisplaced": "S52.51{4,5,-,6}~",
  }),
  bone("radial styloid", "S52.51{1,2,-,3}~", "S52.51{4,5,-,6}~"),
  bone("ulnar styloid", "S52.61{1,2,-,3}~", "S52.61{4,5,-,6}~"),
  bone("ulnar shaft|ulna shaft|ulna", "S52.20{1,2,-,9}~", "S52.20{1,2,-,9}~"),
  bone("radial shaft|radius shaft", "S52.30{1,2,-,9}~", "S52.30{1,2,-,9}~"),
  [
    "distal radius and ulna fracture|distal radius and ulna fx|distal radius ulna fracture|distal radius and ulnar fracture|distal both bone forearm fracture",
    "S52.50{1,2,-,9}~ + S52.60{1,2,-,9}~",
  ],
  [
    "tib fib fracture|tibia fibula fracture|tibia and fibula fracture|tibia fibula shaft fracture|tib fib shaft fracture|tibia / fibula shaft fracture|tibial and fibular shaft fracture",
    "S82.20{1,2,-,9}~ + S82.40{1,2,-,9}~",
  ],
  [
    "intertrochanteric hip fracture|intertrochanteric fracture|intertroch fracture|intertroch|it hip fracture|peritrochanteric fracture|intertrochanteric",
    "S72.14{1,2,-,3}~",
    { "&nondisplaced|non displaced": "S72.14{4,5,-,6}~" },
  ],
  [
    "nonunion scaphoid|scaphoid nonunion|nonunion scaphoid waist|scaphoid waist nonunion|nonunion of scaphoid",
    "S62.00{1,2,-,9}~",
    { "&waist|middle third": "S62.02{1,2,-,3}~", "&proximal pole": "S62.03{1,2,-,3}~" },
  ],
  ["both bone forearm fracture|fracture of both bones of forearm", "S52.9{1,2,-,0}X~", {}],
  bone("scaphoid|scaphoid waist|navicular wrist|scaphoid middle third", "S62.00{1,2,-,9}~", "S62.00{1,2,-,9}~", {
    "waist|middle third + &nondisplaced|non displaced": "S62.02{4,5,-,6}~",
    "waist|middle third": "S62.02{1,2,-,3}~",
    "distal pole + &nondisplaced": "S62.01{4,5,-,6}~",
    "proximal pole": "S62.03{1,2,-,3}~",
  }),
  [
    "boxers fracture|boxer fracture|fifth metacarpal neck fracture|5th metacarpal neck fracture|5th mc neck fracture|fracture neck 5th metacarpal|fracture of neck of fifth metacarpal",
    "S62.33{6,7,-,9}~",
    { "&nondisplaced|non displaced": "S62.36{6,7,-,9}~" },
  ],
  bone("5th metacarpal|fifth metacarpal", "S62.30{6,7,-,9}~", "S62.30{6,7,-,9}~", {
    "neck|&neck + &nondisplaced|non displaced": "S62.36{6,7,-,9}~",
    "neck|&neck": "S62.33{6,7,-,9}~",
    "shaft|&shaft + &nondisplaced": "S62.35{6,7,-,9}~",
    "shaft|&shaft": "S62.32{6,7,-,9}~",
    "base|&base": "S62.31{6,7,-,9}~",
  }),
  bone("4th metacarpal|fourth metacarpal", "S62.30{4,5,-,9}~", "S62.30{4,5,-,9}~", { shaft: "S62.32{4,5,-,9}~" }),
  bone("3rd metacarpal|third metacarpal", "S62.30{2,3,-,9}~", "S62.30{2,3,-,9}~"),
  bone("2nd metacarpal|second metacarpal", "S62.30{0,1,-,9}~", "S62.30{0,1,-,9}~"),
  bone(
    "thumb|proximal phalanx thumb|distal phalanx thumb|thumb distal phalanx|distal phalanx of thumb",
    "S62.50{1,2,-,9}~",
    "S62.50{1,2,-,9}~",
    {
      "&distal + &nondisplaced|non displaced": "S62.52{4,5,-,6}~",
      "&distal": "S62.52{1,2,-,3}~",
      "&proximal + &nondisplaced": "S62.51{4,5,-,6}~",
      "&proximal": "S62.51{1,2,-,3}~",
    },
  ),
  bone(
    "index finger|distal phalanx index finger|proximal phalanx index finger",
    "S62.60{0,1,-,9}~",
    "S62.60{0,1,-,9}~",
    phalanx("0,1"),
  ),
  bone(
    "middle finger|long finger|distal phalanx middle finger|proximal phalanx middle finger",
    "S62.60{2,3,-,9}~",
    "S62.60{2,3,-,9}~",
    phalanx("2,3"),
  ),
  bone(
    "ring finger|distal phalanx ring finger|proximal phalanx ring finger",
    "S62.60{4,5,-,9}~",
    "S62.60{4,5,-,9}~",
    phalanx("4,5"),
  ),
  bone(
    "little finger|small finger|pinky|pinky finger|5th finger|distal phalanx little finger|proximal phalanx little finger|small finger proximal phalanx",
    "S62.60{6,7,-,9}~",
    "S62.60{6,7,-,9}~",
    phalanx("6,7"),
  ),
  [
    "distal phalanx fracture|proximal phalanx fracture|middle phalanx fracture|phalanx fracture|finger fracture|tuft fracture",
    "S62.609~",
    {
      "@index finger + &distal|tuft": "S62.63{0,1,-,9}~",
      "@middle finger + &distal|tuft": "S62.63{2,3,-,9}~",
      "@ring finger + &distal|tuft": "S62.63{4,5,-,9}~",
      "@little finger + &distal|tuft": "S62.63{6,7,-,9}~",
      "@index finger + &proximal": "S62.61{0,1,-,9}~",
      "@middle finger + &proximal": "S62.61{2,3,-,9}~",
      "@ring finger + &proximal": "S62.61{4,5,-,9}~",
      "@little finger + &proximal": "S62.61{6,7,-,9}~",
      "@thumb + &distal|tuft": "S62.52{1,2,-,3}~",
      "@great toe + &distal": "S92.42{1,2,-,3}~",
      "@great toe": "S92.41{1,2,-,3}~",
      "@toe": "S92.50{1,2,-,3}~",
    },
  ],
  bone(
    "hip|femoral neck|neck of femur|subcapital|subcapital femoral|subcapital hip|femur neck|femoral neck hip|femoral neck hip",
    "S72.00{1,2,-,9}~",
    "S72.00{1,2,-,9}~",
    {
      "midcervical|transcervical": "S72.03{1,2,-,3}~",
      "base|basicervical": "S72.04{1,2,-,3}~",
      "intertrochanteric + &nondisplaced": "S72.14{4,5,-,6}~",
      intertrochanteric: "S72.14{1,2,-,3}~",
    },
  ),
  bone(
    "intertrochanteric|intertrochanteric hip|intertrochanteric femur|intertroch",
    "S72.14{1,2,-,3}~",
    "S72.14{4,5,-,6}~",
  ),
  bone("subtrochanteric|subtrochanteric femur", "S72.2{1,2,-,3}X~", "S72.2{4,5,-,6}X~"),
  bone("femoral shaft|femur shaft|femur|midshaft femur", "S72.30{1,2,-,9}~|S72.9{1,2,-,0}X~", "S72.30{1,2,-,9}~", {
    spiral: "S72.34{1,2,-,3}~",
    transverse: "S72.32{1,2,-,3}~",
  }),
  bone("distal femur", "S72.40{1,2,-,9}~", "S72.40{1,2,-,9}~"),
  bone("patella|patellar|kneecap", "S82.00{1,2,-,9}~", "S82.00{1,2,-,9}~", {
    "transverse + &nondisplaced": "S82.03{4,5,-,6}~",
    transverse: "S82.03{1,2,-,3}~",
    comminuted: "S82.04{1,2,-,3}~",
  }),
  bone("tibial plateau|tibia plateau", "S82.14{1,2,3,9}~|S82.14{1,2,-,3}~", "S82.14{4,5,-,6}~", {
    "lateral + &nondisplaced": "S82.12{4,5,-,6}~",
    lateral: "S82.12{1,2,-,3}~",
    medial: "S82.13{1,2,-,3}~",
    bicondylar: "S82.14{1,2,-,3}~",
  }),
  bone("tibial shaft|tibia shaft|tibia|midshaft tibia|shin", "S82.20{1,2,-,9}~", "S82.20{1,2,-,9}~", {
    "spiral + &nondisplaced|toddler": "S82.24{4,5,-,6}~",
    spiral: "S82.24{1,2,-,3}~",
    transverse: "S82.22{1,2,-,3}~",
    oblique: "S82.23{1,2,-,3}~",
  }),
  ["toddlers fracture|toddler fracture", "S82.24{4,5,-,6}~", {}],
  bone("fibula|fibular shaft|fibula shaft|distal fibula|fibular", "S82.40{1,2,-,9}~", "S82.40{1,2,-,9}~", {
    "distal|&distal|lateral malleolus + &nondisplaced|non displaced": "S82.6{4,5,-,6}X~",
    "distal|&distal|lateral malleolus": "S82.6{1,2,-,3}X~",
  }),
  bone("medial malleolus", "S82.5{1,2,-,3}X~", "S82.5{4,5,-,6}X~"),
  bone("lateral malleolus", "S82.6{1,2,-,3}X~", "S82.6{4,5,-,6}X~"),
  bone("bimalleolar|bimalleolar ankle|ankle bimalleolar", "S82.84{1,2,-,3}~", "S82.84{4,5,-,6}~"),
  bone("trimalleolar|trimalleolar ankle|ankle trimalleolar", "S82.85{1,2,-,3}~", "S82.85{4,5,-,6}~"),
  bone("pilon", "S82.87{1,2,-,3}~", "S82.87{4,5,-,6}~"),
  bone("ankle", "S82.89{1,2,-,9}~", "S82.89{1,2,-,9}~", {
    bimalleolar: "S82.84{1,2,-,3}~",
    trimalleolar: "S82.85{1,2,-,3}~",
  }),
  bone("calcaneus|calcaneal|heel", "S92.00{1,2,-,9}~", "S92.00{1,2,-,9}~", {
    "&intraarticular|intra articular + &nondisplaced|non displaced": "S92.06{4,5,-,6}~",
    "&intraarticular|intra articular": "S92.06{1,2,-,3}~",
    "&extraarticular|extra articular + &nondisplaced|non displaced": "S92.05{4,5,-,6}~",
    "&extraarticular|extra articular": "S92.05{1,2,-,3}~",
    "&body + &nondisplaced": "S92.01{4,5,-,6}~",
    "&body": "S92.01{1,2,-,3}~",
  }),
  bone("talus", "S92.10{1,2,-,9}~", "S92.10{1,2,-,9}~"),
  bone("navicular|navicular foot|tarsal navicular", "S92.25{1,2,-,3}~", "S92.25{4,5,-,6}~"),
  bone(
    "5th metatarsal|fifth metatarsal|jones|base of 5th metatarsal|5th metatarsal base|base of fifth metatarsal|base 5th metatarsal",
    "S92.35{1,2,-,3}~",
    "S92.35{4,5,-,6}~",
  ),
  bone("4th metatarsal|fourth metatarsal", "S92.34{1,2,-,3}~", "S92.34{4,5,-,6}~"),
  bone("3rd metatarsal|third metatarsal", "S92.33{1,2,-,3}~", "S92.33{4,5,-,6}~"),
  bone("2nd metatarsal|second metatarsal", "S92.32{1,2,-,3}~", "S92.32{4,5,-,6}~"),
  bone("1st metatarsal|first metatarsal", "S92.31{1,2,-,3}~", "S92.31{4,5,-,6}~"),
  bone("metatarsal", "S92.30{1,2,-,9}~", "S92.30{1,2,-,9}~"),
  ["lisfranc injury|lisfranc fracture", "S92.30{1,2,-,9}~", {}],
  bone("great toe|big toe|hallux", "S92.40{1,2,-,3}~", "S92.40{1,2,-,3}~", {
    "&proximal + &nondisplaced|non displaced": "S92.41{4,5,-,6}~",
    "&proximal": "S92.41{1,2,-,3}~",
    "&distal + &nondisplaced|non displaced": "S92.42{4,5,-,6}~",
    "&distal": "S92.42{1,2,-,3}~",
  }),
  bone(
    "toe|2nd toe|3rd toe|4th toe|5th toe|little toe|pinky toe|fifth toe|second toe|third toe|lesser toe",
    "S92.50{1,2,-,3}~",
    "S92.50{1,2,-,3}~",
    { "&proximal + &nondisplaced": "S92.51{4,5,-,6}~", "&proximal": "S92.51{1,2,-,3}~", "&distal": "S92.53{1,2,-,3}~" },
  ),
  bone("foot", "S92.90{1,2,-,9}~", "S92.90{1,2,-,9}~"),
  [
    "pathologic fracture|pathological fracture",
    "M84.40X~",
    {
      "neoplastic|cancer|metastasis|metastatic|bone mets|&metastasis + @hip|thigh": "M84.55{1,2,-,9}~",
      "neoplastic|cancer|metastasis|&metastasis + vertebra|spine|lumbar": "M84.58X~",
      "osteoporosis|osteoporotic": "M80.00X~",
    },
  ],
  [
    "osteoporotic fracture|fragility fracture|osteoporotic compression fracture|osteoporosis with fracture|osteoporotic vertebral compression fracture|osteoporotic vertebral fracture",
    "M80.00X~",
    {
      "vertebra|vertebral|compression|l1|l2|l3|t12|t11|spine|lumbar|thoracic": "M80.08X~",
      "@hip|thigh": "M80.05{1,2,-,9}~",
      "@wrist|forearm": "M80.03{1,2,-,9}~",
      "@upper arm": "M80.02{1,2,-,9}~",
    },
  ],
  [
    "periprosthetic fracture",
    "M97.9XX~",
    { "@hip + right": "M97.01X~", "@hip + left": "M97.02X~", "@knee + right": "M97.11X~", "@knee + left": "M97.12X~" },
  ],
];

function phalanx(digits: string): Readonly<Record<string, string>> {
  return {
    "&distal|tuft + &nondisplaced|non displaced": `S62.66{${digits},-,9}~`,
    "&distal|tuft": `S62.63{${digits},-,9}~`,
    "&middle phalanx + &nondisplaced|non displaced": `S62.65{${digits},-,9}~`,
    "&middle phalanx": `S62.62{${digits},-,9}~`,
    "&proximal + &nondisplaced|non displaced": `S62.64{${digits},-,9}~`,
    "&proximal": `S62.61{${digits},-,9}~`,
  };
}

export const fractures: Vocabulary = { id: "fractures", source: "ICD-10-CM Guidelines FY2026 I.C.19.c", rows };
