import { phalanges } from "./fingers.ts";
import type { Row, Vocabulary } from "./row.ts";

const nondisplaced = "&nondisplaced|non displaced|undisplaced|minimally displaced|no displacement|nondisplaced";

/**
 * Bones that stand apart from the word: "fx through the base of the L 5th metatarsal". What must be said in the statement,
 * the code of a displaced fracture, the code of a nondisplaced one where it is another. Source: ICD-10-CM Guidelines I.C.19.c.
 */
const bones: readonly (readonly [said: string, displaced: string, nondisplaced?: string])[] = [
  ["&nasal bone|nasal|nose|nasal bones", "S02.2XX~"],
  ["&orbital floor|orbital blowout|blowout|orbital blow out", "S02.3{1,2,-,0}X~"],
  ["&zygoma|zygomatic|zmc|zygomatic arch", "S02.40{E,F,-,2}~"],
  ["&maxilla|maxillary", "S02.40{C,D,-,1}~"],
  ["&mandible|mandibular|jaw", "S02.609~"],
  ["&tooth|incisor|molar|canine tooth|dental|teeth", "S02.5XX~"],
  ["&skull base|basilar skull|basilar", "S02.10{1,2,-,9}~|S02.109~"],
  [
    "&parietal|frontal bone|parietal bone|calvarial|calvarium|skull vault|vault of skull|parietal skull|frontal skull",
    "S02.0XX~",
  ],
  ["&occipital bone|occiput|occipital skull", "S02.119~"],
  ["&temporal bone", "S02.19X~"],
  ["&skull", "S02.91X~"],
  ["&sternum|sternal|manubrium", "S22.20X~"],
  ["&clavicle|collarbone|clavicular + &shaft|midshaft|mid|middle third", "S42.02{1,2,-,3}~", "S42.02{4,5,-,6}~"],
  ["&clavicle|collarbone|clavicular + &distal|lateral", "S42.03{1,2,-,3}~", "S42.03{4,5,-,6}~"],
  ["&clavicle|collarbone|clavicular", "S42.00{1,2,-,9}~"],
  ["&scapula|scapular + &body", "S42.11{1,2,-,3}~", "S42.11{4,5,-,6}~"],
  ["&scapula|scapular|glenoid|acromion|coracoid", "S42.10{1,2,-,9}~"],
  ["&greater tuberosity", "S42.25{1,2,-,3}~", "S42.25{4,5,-,6}~"],
  ["&surgical neck", "S42.21{1,2,-,3}~", "S42.21{4,5,-,6}~"],
  ["&supracondylar", "S42.41{1,2,-,3}~", "S42.41{4,5,-,6}~"],
  ["&lateral condyle|lateral humeral condyle", "S42.45{1,2,-,3}~", "S42.45{4,5,-,6}~"],
  ["&medial epicondyle", "S42.44{1,2,-,3}~", "S42.44{4,5,-,6}~"],
  ["&humerus|humeral + &proximal|head|neck|upper end", "S42.20{1,2,-,9}~"],
  ["&humerus|humeral + &distal|lower end", "S42.40{1,2,-,9}~"],
  ["&humerus|humeral + &spiral", "S42.34{1,2,-,3}~", "S42.34{4,5,-,6}~"],
  ["&humerus|humeral + &transverse", "S42.32{1,2,-,3}~", "S42.32{4,5,-,6}~"],
  ["&humerus|humeral", "S42.30{1,2,-,9}~"],
  ["&olecranon", "S52.02{1,2,-,3}~", "S52.02{4,5,-,6}~"],
  ["&coronoid", "S52.04{1,2,-,3}~", "S52.04{4,5,-,6}~"],
  ["&radial head|head of radius|head radius", "S52.12{1,2,-,3}~", "S52.12{4,5,-,6}~"],
  ["&radial neck|neck of radius|neck radius", "S52.13{1,2,-,3}~", "S52.13{4,5,-,6}~"],
  ["&buckle|torus + &ulna + &radius|radial", "S52.52{1,2,-,9}~ + S52.62{1,2,-,9}~"],
  ["&buckle|torus + &ulna|ulnar", "S52.62{1,2,-,9}~"],
  ["&buckle|torus + &radius|radial|wrist|forearm", "S52.52{1,2,-,9}~"],
  ["&greenstick + &radius|radial", "S52.31{1,2,-,9}~"],
  ["&galeazzi", "S52.37{1,2,-,9}~"],
  ["&monteggia", "S52.27{1,2,-,9}~"],
  ["&colles", "S52.53{1,2,-,9}~"],
  ["&barton|bartons", "S52.56{1,2,-,9}~"],
  ["&radial styloid|styloid of radius", "S52.51{1,2,-,3}~", "S52.51{4,5,-,6}~"],
  ["&ulnar styloid|ulna styloid", "S52.61{1,2,-,3}~", "S52.61{4,5,-,6}~"],
  [
    "&both bone|both bones|radius and ulna|radial and ulnar|bilateral bone + &distal",
    "S52.50{1,2,-,9}~ + S52.60{1,2,-,9}~",
  ],
  ["&both bone|both bones|radius and ulna|radial and ulnar|bilateral bone", "S52.30{1,2,-,9}~ + S52.20{1,2,-,9}~"],
  ["&radius|radial|wrist + &intraarticular|intra articular", "S52.57{1,2,-,9}~"],
  ["&radius|radial|wrist + &extraarticular|extra articular", "S52.55{1,2,-,9}~"],
  ["&radius|radial + &shaft|midshaft|diaphysis", "S52.30{1,2,-,9}~"],
  ["&radius|radial|wrist + &distal|lower end|metaphysis|metaphyseal|wrist", "S52.50{1,2,-,9}~"],
  ["&ulna|ulnar + &distal|lower end", "S52.60{1,2,-,9}~"],
  ["&ulna|ulnar", "S52.20{1,2,-,9}~"],
  ["&radius|radial", "S52.30{1,2,-,9}~|S52.50{1,2,-,9}~"],
  ["&scaphoid|navicular wrist + &waist|middle third", "S62.02{1,2,-,3}~", "S62.02{4,5,-,6}~"],
  ["&scaphoid + &distal pole", "S62.01{1,2,-,3}~", "S62.01{4,5,-,6}~"],
  ["&scaphoid + &proximal pole", "S62.03{1,2,-,3}~", "S62.03{4,5,-,6}~"],
  ["&scaphoid", "S62.00{1,2,-,9}~"],
  ["&triquetrum|triquetral", "S62.11{1,2,-,3}~", "S62.11{4,5,-,6}~"],
  ["&lunate", "S62.12{1,2,-,3}~", "S62.12{4,5,-,6}~"],
  ["&capitate", "S62.13{1,2,-,3}~", "S62.13{4,5,-,6}~"],
  ["&hamate|hook of hamate", "S62.14{1,2,-,3}~", "S62.14{4,5,-,6}~"],
  ["&trapezium", "S62.17{1,2,-,3}~", "S62.17{4,5,-,6}~"],
  ["&bennett|bennetts", "S62.21{1,2,-,3}~"],
  ["&rolando|rolandos", "S62.22{1,2,-,3}~", "S62.22{4,5,-,6}~"],
  ["&first metacarpal|1st metacarpal|thumb metacarpal", "S62.20{1,2,-,9}~"],
  ...metacarpal("second|2nd|index|index finger", "0,1"),
  ...metacarpal("third|3rd|middle|long", "2,3"),
  ...metacarpal("fourth|4th|ring", "4,5"),
  ...metacarpal("fifth|5th|small|little", "6,7"),
  ["&acetabulum|acetabular", "S32.40{1,2,-,9}~"],
  ["&superior pubic ramus|superior ramus + &inferior", "S32.50{1,2,-,9}~"],
  ["&superior pubic ramus|superior ramus", "S32.51{1,2,-,9}~"],
  ["&pubic ramus|pubic rami|inferior pubic ramus|ramus|rami", "S32.59{1,2,-,9}~|S32.50{1,2,-,9}~"],
  ["&sacrum|sacral|sacral ala", "S32.10X~"],
  ["&coccyx|tailbone", "S32.2XX~"],
  ["&intertrochanteric|intertroch|it hip", "S72.14{1,2,-,3}~", "S72.14{4,5,-,6}~"],
  ["&subtrochanteric", "S72.2{1,2,-,3}X~", "S72.2{4,5,-,6}X~"],
  ["&greater trochanter|greater trochanteric", "S72.11{1,2,-,3}~", "S72.11{4,5,-,6}~"],
  ["&subcapital|femoral neck|neck of femur|hip|neck femur", "S72.00{1,2,-,9}~"],
  ["&femur|femoral + &distal|lower end|supracondylar", "S72.40{1,2,-,9}~"],
  ["&femur|femoral", "S72.30{1,2,-,9}~"],
  ["&patella|patellar|kneecap", "S82.00{1,2,-,9}~"],
  ["&tibial plateau|plateau + &lateral", "S82.12{1,2,-,3}~", "S82.12{4,5,-,6}~"],
  ["&tibial plateau|plateau", "S82.14{1,2,-,3}~", "S82.14{4,5,-,6}~"],
  ["&tibial spine|tibial eminence", "S82.11{1,2,-,3}~", "S82.11{4,5,-,6}~"],
  ["&pilon", "S82.87{1,2,-,3}~", "S82.87{4,5,-,6}~"],
  ["&trimalleolar", "S82.85{1,2,-,3}~", "S82.85{4,5,-,6}~"],
  ["&bimalleolar", "S82.84{1,2,-,3}~", "S82.84{4,5,-,6}~"],
  ["&lateral malleolus|lateral mal|weber|weber b|weber a", "S82.6{1,2,-,3}X~", "S82.6{4,5,-,6}X~"],
  ["&medial malleolus|medial mal", "S82.5{1,2,-,3}X~", "S82.5{4,5,-,6}X~"],
  ["&maisonneuve", "S82.86{1,2,-,3}~", "S82.86{4,5,-,6}~"],
  ["&tibia and fibula|tib fib|tibia fibula", "S82.20{1,2,-,9}~ + S82.40{1,2,-,9}~"],
  ["&fibula|fibular + &distal|lower end", "S82.83{1,2,-,9}~"],
  ["&tibia|tibial + &spiral|toddler", "S82.24{1,2,-,3}~", "S82.24{4,5,-,6}~"],
  ["&tibia|tibial + &proximal", "S82.10{1,2,-,9}~"],
  ["&tibia|tibial + &distal", "S82.30{1,2,-,9}~"],
  ["&tibia|tibial", "S82.20{1,2,-,9}~"],
  ["&fibula|fibular", "S82.40{1,2,-,9}~"],
  ["&calcaneus|calcaneal|heel bone", "S92.00{1,2,-,9}~"],
  ["&talus|talar", "S92.10{1,2,-,9}~"],
  ["&cuboid", "S92.21{1,2,-,3}~", "S92.21{4,5,-,6}~"],
  ["&navicular", "S92.25{1,2,-,3}~", "S92.25{4,5,-,6}~"],
  ...metatarsal("first|1st", "S92.31"),
  ...metatarsal("second|2nd", "S92.32"),
  ...metatarsal("third|3rd", "S92.33"),
  ...metatarsal("fourth|4th", "S92.34"),
  ...metatarsal("fifth|5th|jones|base of 5th", "S92.35"),
  ["&metatarsal", "S92.30{1,2,-,9}~"],
  ["&rib + &multiple|two|three|four|several|x2|x3|x4|3 rib|4 rib|2 rib", "S22.4{1,2,3,9}X~"],
  ["&rib|ribs", "S22.3{1,2,-,9}X~"],
  ["@great toe", "S92.40{1,2,-,3}~", "S92.40{4,5,-,6}~"],
  ["@toe", "S92.50{1,2,-,3}~", "S92.50{4,5,-,6}~"],
];

type Bone = readonly [said: string, displaced: string, nondisplaced?: string];

function metacarpal(which: string, digits: string): readonly Bone[] {
  const said = (part: string) => `&${which} + &metacarpal + &${part}`;
  return [
    [said("neck"), `S62.33{${digits},-,9}~`, `S62.36{${digits},-,9}~`],
    [said("shaft|midshaft"), `S62.32{${digits},-,9}~`, `S62.35{${digits},-,9}~`],
    [said("base"), `S62.31{${digits},-,9}~`, `S62.34{${digits},-,9}~`],
    [`&${which} + &metacarpal`, `S62.30{${digits},-,9}~`],
  ];
}

function metatarsal(which: string, stem: string): readonly Bone[] {
  return [[`&${which} + &metatarsal|jones`, `${stem}{1,2,-,3}~`, `${stem}{4,5,-,6}~`]];
}

const rows: readonly Row[] = [
  [
    "fracture|fx|fractures|buckle fracture|torus fracture|greenstick fracture|avulsion fracture|hairline fracture|comminuted fracture|closed fracture|open fracture|spiral fracture|transverse fracture|oblique fracture|impacted fracture|broken bone|bony avulsion|chip fracture",
    "",
    Object.fromEntries([
      ...bones.flatMap(([said, displaced, other]): readonly (readonly [string, string])[] => [
        ...(other === undefined ? [] : [[`${said} + ${nondisplaced}`, other] as const]),
        [said, displaced],
      ]),
      ...Object.entries(phalanges),
    ]),
  ],
];

/** Fractures of which the bone is named elsewhere in the statement. */
export const bonesApart: Vocabulary = { id: "fractures", source: "ICD-10-CM Guidelines FY2026 I.C.19.c", rows };
