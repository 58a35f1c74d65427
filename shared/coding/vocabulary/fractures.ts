import { bone } from "./bone.ts";
import type { Row, Vocabulary } from "./row.ts";

const ribs = Array.from({ length: 12 }, (_, at) => at + 1);
/** "ribs 6-8", "6, 7", "three ribs": more than one is broken. */
const manyRibs = `multiple|two|three|four|several|x2|x3|x4|x5|x 2|x 3|x 4|multiple rib|4 rib|3 rib|2 rib|5 rib|6 rib|${ribs
  .flatMap((from) => ribs.filter((to) => to > from).flatMap((to) => [`${from} ${to}`, `${from}th ${to}th`]))
  .join("|")}`;

const rows: readonly Row[] = [
  bone("nasal bone|nose|nasal", "S02.2XX~", "S02.2XX~"),
  bone("skull|parietal skull|frontal skull|parietal|parietal bone|skull vault|calvarial", "S02.91X~", "S02.91X~", {
    "&parietal|frontal bone|frontal skull|calvarial|vault": "S02.0XX~",
    "&occipital": "S02.119~",
    "&temporal": "S02.19X~",
    "&base|basilar": "S02.10{1,2,-,9}~|S02.109~",
  }),
  bone("mandible|jaw|mandibular", "S02.609~", "S02.609~"),
  bone("orbital floor|orbital blowout|orbit", "S02.3{1,2,-,0}X~", "S02.3{1,2,-,0}X~"),
  bone("zygoma|zygomatic", "S02.40{E,F,-,2}~", "S02.40{E,F,-,2}~"),
  bone("tooth", "S02.5XX~", "S02.5XX~"),
  bone("rib", "S22.3{1,2,-,9}X~", "S22.3{1,2,-,9}X~", {
    "single|isolated|one rib": "S22.3{1,2,-,9}X~",
    [manyRibs]: "S22.4{1,2,3,9}X~",
  }),
  bone("triquetral|triquetrum", "S62.11{1,2,-,3}~", "S62.11{4,5,-,6}~"),
  bone("lunate", "S62.12{1,2,-,3}~", "S62.12{4,5,-,6}~"),
  bone("hamate|hook of hamate", "S62.14{1,2,-,3}~", "S62.14{4,5,-,6}~"),
  bone("odontoid|dens|odontoid process", "S12.100~", "S12.101~", {
    "&type ii|type 2|type two + &nondisplaced|non displaced": "S12.112~",
    "&type ii|type 2|type two + &posterior": "S12.111~",
    "&type ii|type 2|type two": "S12.110~",
  }),
  bone("sternum|sternal", "S22.20X~", "S22.20X~"),
  [
    "vertebral compression fracture|compression fracture|vertebral fracture|compression fractures",
    "M48.50X~",
    {
      "&osteoporotic|osteoporosis|fragility + &healed|old|prior|remote|history": "",
      "&osteoporotic|osteoporosis|fragility": "M80.08X~",
      "t1 + ~fell|fall|mvc|mva|trauma|traumatic|dove|diving|landed|ladder|crash|collision|accident|thrown": "S22.010~",
      "t2 + ~fell|fall|mvc|mva|trauma|traumatic|dove|diving|landed|ladder|crash|collision|accident|thrown": "S22.020~",
      "t3 + ~fell|fall|mvc|mva|trauma|traumatic|dove|diving|landed|ladder|crash|collision|accident|thrown": "S22.030~",
      "t4 + ~fell|fall|mvc|mva|trauma|traumatic|dove|diving|landed|ladder|crash|collision|accident|thrown": "S22.040~",
      "t5|t6 + ~fell|fall|mvc|mva|trauma|traumatic|dove|diving|landed|ladder|crash|collision|accident|thrown":
        "S22.050~",
      "t7|t8 + ~fell|fall|mvc|mva|trauma|traumatic|dove|diving|landed|ladder|crash|collision|accident|thrown":
        "S22.060~",
      "t9|t10 + ~fell|fall|mvc|mva|trauma|traumatic|dove|diving|landed|ladder|crash|collision|accident|thrown":
        "S22.070~",
      "t11|t12 + ~fell|fall|mvc|mva|trauma|traumatic|dove|diving|landed|ladder|crash|collision|accident|thrown":
        "S22.080~",
      "l1 + ~fell|fall|mvc|mva|trauma|traumatic|dove|diving|landed|ladder|crash|collision|accident|thrown": "S32.010~",
      "l2 + ~fell|fall|mvc|mva|trauma|traumatic|dove|diving|landed|ladder|crash|collision|accident|thrown": "S32.020~",
      "l3 + ~fell|fall|mvc|mva|trauma|traumatic|dove|diving|landed|ladder|crash|collision|accident|thrown": "S32.030~",
      "l4 + ~fell|fall|mvc|mva|trauma|traumatic|dove|diving|landed|ladder|crash|collision|accident|thrown": "S32.040~",
      "l5 + ~fell|fall|mvc|mva|trauma|traumatic|dove|diving|landed|ladder|crash|collision|accident|thrown": "S32.050~",
      "l1 + &fall|traumatic|mva|fell|wedge": "S32.010~",
      "l3 + &traumatic|wedge": "S32.030~",
      "l4 + &traumatic|wedge": "S32.040~",
      "l5 + &traumatic|wedge": "S32.050~",
      "t11 + &traumatic|wedge": "S22.080~",
      "t7|t8 + &traumatic|wedge": "S22.060~",
      "t9|t10 + &traumatic|wedge": "S22.070~",
      "t5|t6 + &traumatic|wedge": "S22.050~",
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
  bone("coccyx|tailbone|coccygeal", "S32.2XX~", "S32.2XX~"),
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
      "surgical neck|humeral neck + &nondisplaced|non displaced": "S42.21{4,5,-,6}~",
      "surgical neck|humeral neck + 2 part|two part": "S42.22{1,2,-,3}~",
      "surgical neck|humeral neck": "S42.21{1,2,-,3}~",
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
    "proximal|prox": "S42.20{1,2,-,9}~",
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
  ["drf", "S52.50{1,2,-,9}~"],
  ["smith fracture|smiths fracture", "S52.54{1,2,-,9}~", {}],
  [
    "torus fracture of distal radius|buckle fracture distal radius|buckle fracture radius|torus fracture radius|buckle fracture wrist|torus fracture distal radius|distal radius buckle fracture|distal radius torus fracture",
    "S52.52{1,2,-,9}~",
    { ulna: "S52.62{1,2,-,9}~" },
  ],
  bone("wrist", "S62.10{1,2,-,9}~", "S62.10{1,2,-,9}~", {
    "navicular + &nondisplaced|non displaced": "S62.00{1,2,-,9}~",
    navicular: "S62.00{1,2,-,9}~",
    "&buckle|torus": "S52.52{1,2,-,9}~",
    "&distal radius|distal radial": "S52.50{1,2,-,9}~",
  }),
  bone("distal radius|distal radial|radius distal|drf", "S52.50{1,2,-,9}~", "S52.50{1,2,-,9}~", {
    colles: "S52.53{1,2,-,9}~",
    "buckle|torus": "S52.52{1,2,-,9}~",
    "salter harris ii|salter harris 2|salter harris type ii": "S59.22{1,2,-,9}~",
    "intraarticular|intra articular": "S52.57{1,2,-,9}~",
    "extraarticular|extra articular": "S52.55{1,2,-,9}~",
    "styloid + &nondisplaced": "S52.51{4,5,-,6}~",
  }),
  bone(
    "radial styloid|radius styloid|distal radius styloid|distal radial styloid|styloid of radius",
    "S52.51{1,2,-,3}~",
    "S52.51{4,5,-,6}~",
  ),
  bone("ulnar styloid", "S52.61{1,2,-,3}~", "S52.61{4,5,-,6}~"),
  bone("ulnar shaft|ulna shaft|ulna", "S52.20{1,2,-,9}~", "S52.20{1,2,-,9}~"),
  bone("radial shaft|radius shaft", "S52.30{1,2,-,9}~", "S52.30{1,2,-,9}~"),
  [
    "distal radius and ulna fracture|distal radius and ulna fx|distal radius ulna fracture|distal radius and ulnar fracture|distal both bone forearm fracture",
    "S52.50{1,2,-,9}~ + S52.60{1,2,-,9}~",
  ],
  [
    "nonunion scaphoid|scaphoid nonunion|nonunion scaphoid waist|scaphoid waist nonunion|nonunion of scaphoid",
    "S62.00{1,2,-,9}~",
    { "&waist|middle third": "S62.02{1,2,-,3}~", "&proximal pole": "S62.03{1,2,-,3}~" },
  ],
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
    "pathologic fracture|pathological fracture",
    "M84.40X~",
    {
      "neoplastic|cancer|metastasis|metastatic|bone mets|&metastasis|myeloma|lytic lesion|tumor + @hip|thigh":
        "M84.55{1,2,-,9}~",
      "neoplastic|cancer|metastasis|&metastasis|myeloma|lytic lesion|tumor + @upper arm|shoulder": "M84.52{1,2,-,9}~",
      "neoplastic|cancer|metastasis|&metastasis|myeloma|lytic lesion|tumor + &vertebra|spine|lumbar|thoracic|vertebral|cervical|l1|l2|l3|l4|l5|t12|t11|t10":
        "M84.58X~",
      "osteoporosis|osteoporotic + &vertebra|vertebral|compression|lumbar|thoracic": "M80.08X~",
      "osteoporosis|osteoporotic + @hip|thigh": "M80.05{1,2,-,9}~",
      "osteoporosis|osteoporotic": "M80.00X~",
      "&vertebra|vertebral|lumbar|thoracic|l1|l2|l3|l4|l5|t12": "M84.48X~",
      "@hip|thigh": "M84.45{1,2,-,9}~",
      "@upper arm|shoulder": "M84.42{1,2,-,9}~",
    },
  ],
  [
    "osteoporotic fracture|fragility fracture|osteoporotic hip fracture|fragility hip fracture|osteoporotic femoral neck fracture|fragility femoral neck fracture|osteoporotic intertrochanteric fracture|osteoporotic wrist fracture|osteoporotic distal radius fracture|fragility distal radius fracture|fragility wrist fracture|osteoporotic proximal humerus fracture|insufficiency fracture|osteoporotic compression fracture|osteoporosis with fracture|osteoporotic vertebral compression fracture|osteoporotic vertebral fracture",
    "M80.00X~",
    {
      "vertebra|vertebral|compression|l1|l2|l3|t12|t11|spine|lumbar|thoracic": "M80.08X~",
      "@hip|thigh": "M80.05{1,2,-,9}~",
      "@wrist|forearm": "M80.03{1,2,-,9}~",
      "@upper arm": "M80.02{1,2,-,9}~",
      "~compression fracture|vertebral|vertebra|kyphoplasty|vertebroplasty|t11|t12|l1|l2|l3": "M80.08X~",
    },
  ],
  [
    "periprosthetic fracture|periprosthetic femur fracture|periprosthetic hip fracture|periprosthetic knee fracture|periprosthetic femoral fracture|periprosthetic distal femur fracture",
    "M97.9XX~",
    {
      "&tha|thr|hip|hip replacement|femoral stem|stem|hemi|hemiarthroplasty + &right": "M97.01X~",
      "&tha|thr|hip|hip replacement|femoral stem|stem|hemi|hemiarthroplasty + &left": "M97.02X~",
      "&tka|tkr|knee|knee replacement|distal femur + &right": "M97.11X~",
      "&tka|tkr|knee|knee replacement|distal femur + &left": "M97.12X~",
      "@hip + right": "M97.01X~",
      "@hip + left": "M97.02X~",
      "@knee + right": "M97.11X~",
      "@knee + left": "M97.12X~",
      "@shoulder + right": "M97.31X~",
      "@shoulder + left": "M97.32X~",
    },
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
