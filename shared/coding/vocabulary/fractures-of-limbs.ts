import { bone } from "./bone.ts";
import type { Vocabulary } from "./row.ts";

/** Fractures of the hip, the leg and the foot. */
export const fracturesOfLimbs: Vocabulary = {
  id: "fractures",
  source: "ICD-10-CM Guidelines FY2026 I.C.19.c",
  rows: [
    [
      "tib fib fracture|tibia fibula fracture|tibia and fibula fracture|tibia fibula shaft fracture|tib fib shaft fracture|tibia / fibula shaft fracture|tibial and fibular shaft fracture",
      "S82.20{1,2,-,9}~ + S82.40{1,2,-,9}~",
    ],
    [
      "intertrochanteric hip fracture|intertrochanteric fracture|intertroch fracture|intertroch|it hip fracture|peritrochanteric fracture|intertrochanteric",
      "S72.14{1,2,-,3}~",
      { "&nondisplaced|non displaced": "S72.14{4,5,-,6}~" },
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
      "bicondylar|&bicondylar": "S82.14{1,2,-,3}~",
      "spiral + &nondisplaced|toddler": "S82.24{4,5,-,6}~",
      spiral: "S82.24{1,2,-,3}~",
      transverse: "S82.22{1,2,-,3}~",
      oblique: "S82.23{1,2,-,3}~",
    }),
    ["toddlers fracture|toddler fracture", "S82.24{4,5,-,6}~", {}],
    bone("fibula|fibular shaft|fibula shaft|distal fibula|fibular", "S82.40{1,2,-,9}~", "S82.40{1,2,-,9}~", {
      "&weber|lateral malleolus|ankle + &nondisplaced|non displaced|undisplaced": "S82.6{4,5,-,6}X~",
      "&weber|lateral malleolus|ankle": "S82.6{1,2,-,3}X~",
      "distal|&distal|lower end": "S82.83{1,2,-,9}~",
    }),
    bone("medial malleolus|med malleolus|med mal|medial mal|medial malleolar", "S82.5{1,2,-,3}X~", "S82.5{4,5,-,6}X~"),
    bone(
      "lateral malleolus|lat malleolus|lat mal|lateral mal|lateral malleolar",
      "S82.6{1,2,-,3}X~",
      "S82.6{4,5,-,6}X~",
    ),
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
    bone("navicular|navicular foot|tarsal navicular", "S92.25{1,2,-,3}~", "S92.25{4,5,-,6}~", {
      "&wrist|carpal|scaphoid": "S62.00{1,2,-,9}~",
    }),
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
    bone(
      "great toe|big toe|hallux|proximal phalanx great toe|distal phalanx great toe|great toe distal phalanx|great toe proximal phalanx|distal phalanx hallux|proximal phalanx hallux",
      "S92.40{1,2,-,3}~",
      "S92.40{1,2,-,3}~",
      {
        "&proximal + &nondisplaced|non displaced": "S92.41{4,5,-,6}~",
        "&proximal": "S92.41{1,2,-,3}~",
        "&distal + &nondisplaced|non displaced": "S92.42{4,5,-,6}~",
        "&distal": "S92.42{1,2,-,3}~",
      },
    ),
    bone(
      "proximal phalanx toe|middle phalanx toe|distal phalanx toe|proximal phalanx little toe|distal phalanx little toe|proximal phalanx second toe|proximal phalanx third toe|proximal phalanx fourth toe|proximal phalanx fifth toe|distal phalanx second toe|distal phalanx third toe|distal phalanx fourth toe|distal phalanx fifth toe|phalanx toe|toe phalanx|toe|2nd toe|3rd toe|4th toe|5th toe|little toe|pinky toe|fifth toe|second toe|third toe|lesser toe",
      "S92.50{1,2,-,3}~",
      "S92.50{1,2,-,3}~",
      {
        "&proximal + &nondisplaced|non displaced": "S92.51{4,5,-,6}~",
        "&proximal": "S92.51{1,2,-,3}~",
        "&middle + &nondisplaced|non displaced": "S92.52{4,5,-,6}~",
        "&middle": "S92.52{1,2,-,3}~",
        "&distal + &nondisplaced|non displaced": "S92.53{4,5,-,6}~",
        "&distal": "S92.53{1,2,-,3}~",
      },
    ),
    bone("foot", "S92.90{1,2,-,9}~", "S92.90{1,2,-,9}~"),
  ],
};
