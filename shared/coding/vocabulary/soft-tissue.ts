import type { Vocabulary } from "./row.ts";

/** Muscles, tendons and bursae. */
export const softTissue: Vocabulary = {
  id: "spine-and-soft-tissue",
  source: "ICD-10-CM Guidelines FY2026 I.C.13",
  rows: [
    [
      "muscle spasm|muscle spasms|spasm of back|back spasm|paraspinal muscle spasm|paraspinal spasm|lumbar muscle spasm|lumbar paraspinal spasm|spasms of back|lumbar spasm",
      "M62.838",
      { "@back|lumbar|thoracic": "M62.830", paraspinal: "M62.830", "@lower leg": "M62.831" },
    ],
    ["myalgia|muscle pain|muscle aches|myalgias", "M79.10", { neck: "M79.12", myofascial: "M79.18" }],
    [
      "myofascial pain|mps|myofascial pain syndrome|trigger points|myofascial trigger points|trapezius trigger points|myofascial pain dysfunction|myofascial pain disorder",
      "M79.18",
    ],
    ["myositis", "M60.9"],
    [
      "muscle weakness|quad weakness|quadriceps weakness|hip abductor weakness|core weakness|proximal muscle weakness|generalized weakness",
      "M62.81",
      { "generalized weakness + !muscle": "R53.1" },
    ],
    ["muscle wasting|muscle atrophy", "M62.50"],
    ["sarcopenia", "M62.84"],
    [
      "trigger finger|stenosing tenosynovitis|trigger thumb|finger triggering|triggering of finger|triggering finger|trigger digit|thumb triggering|trigger small finger|small finger trigger|ring finger trigger|middle finger trigger|index finger trigger|long finger trigger|little finger trigger|triggering",
      "M65.30",
      {
        "@thumb": "M65.31{1,2,-,9}",
        "@index finger": "M65.32{1,2,-,9}",
        "@middle finger": "M65.33{1,2,-,9}",
        "@ring finger": "M65.34{1,2,-,9}",
        "@little finger": "M65.35{1,2,-,9}",
      },
    ],
    [
      "de quervain tenosynovitis|de quervains|dequervain tenosynovitis|de quervain|dequervains|radial styloid tenosynovitis|de quervains tenosynovitis|dequervain",
      "M65.4",
    ],
    ["tenosynovitis|synovitis", "M65.9|M65.90", { "@wrist|hand": "M65.84{1,2,-,9}", "@ankle|foot": "M65.87{1,2,-,9}" }],
    [
      "ganglion cyst|ganglion",
      "M67.40",
      {
        "@wrist": "M67.43{1,2,-,9}",
        "@hand|finger|thumb": "M67.44{1,2,-,9}",
        "@ankle|foot": "M67.47{1,2,-,9}",
        "@knee": "M67.46{1,2,-,9}",
      },
    ],
    ["dupuytrens contracture|dupuytren contracture|dupuytrens|dupuytren", "M72.0"],
    [
      "plantar fasciitis|plantar fasciopathy|plantar fasciosis|plantar heel pain|plantar fascitis|plantar fascia pain",
      "M72.2",
    ],
    ["plantar fibromatosis|plantar fibroma", "M72.2"],
    ["adhesive capsulitis|frozen shoulder", "M75.0{1,2,-,0}"],
    [
      "rotator cuff tear|rc tear|rct|rtc partial tear|rtc complete tear|rtc full thickness tear|torn rtc|torn rc|rc full thickness tear|rc partial tear|torn supraspinatus|supraspinatus rupture|supraspinatus tendon tear|rotator cuff rupture|rct shoulder|rct rotator|supraspinatus tear|cuff tear|torn rotator cuff|rotator cuff tendon tear|rtc tear|complete rct|incomplete rct|partial rct|full thickness rct|partial thickness rct|rotator cuff full thickness tear|infraspinatus tear|subscapularis tear|partial thickness supraspinatus tear|full thickness supraspinatus tear|tear of supraspinatus",
      "M75.10{1,2,-,0}",
      {
        "traumatic|acute injury + !non traumatic|nontraumatic|atraumatic|degenerative": "S46.01{1,2,-,9}~",
        "complete|full thickness|massive": "M75.12{1,2,-,0}",
        "incomplete|partial": "M75.11{1,2,-,0}",
      },
    ],
    [
      "rotator cuff syndrome|rc tendinitis|rc syndrome|rc disease|rtc disease|cuff disease|supraspinatus tendinosis|rotator cuff inflammation|rotator cuff tendinitis|rotator cuff tendonitis|rotator cuff tendinopathy|shoulder tendinitis|supraspinatus tendinitis|rotator cuff tendinosis|rtc tendinitis|rtc syndrome|rotator cuff disease|rotator cuff impingement syndrome|infraspinatus tendinitis|cuff tendinitis|rotator cuff disorder",
      "M75.10{1,2,-,0}",
      {
        "tendinitis|tendonitis|tendinopathy|tendinosis + calcific": "M75.3{1,2,-,0}",
        syndrome: "M75.10{1,2,-,0}",
        "tendinitis|tendonitis|tendinopathy|tendinosis": "M75.8{1,2,-,0}",
      },
    ],
    [
      "shoulder impingement|impingement of shoulder|impingement right shoulder|impingement left shoulder|impingement syndrome|subacromial impingement|shoulder impingement syndrome",
      "M75.4{1,2,-,0}",
    ],
    ["impingement", "", { "~shoulder|neer|hawkins|subacromial|rotator": "M75.4{1,2,-,0}" }],
    ["subacromial bursitis|shoulder bursitis|bursitis of shoulder", "M75.5{1,2,-,0}"],
    [
      "bicipital tendinitis|lhb tendinitis|lhbt tendinitis|long head biceps tendinitis|biceps tenosynovitis|bicipital tenosynovitis|lhb tenosynovitis|proximal biceps tendinitis|biceps tendinitis|biceps tendonitis|bicep tendinitis",
      "M75.2{1,2,-,0}",
    ],
    ["calcific tendinitis|calcific tendonitis", "M75.3{1,2,-,0}"],
    [
      "trochanteric bursitis|greater trochanteric bursitis|hip bursitis|greater trochanteric pain syndrome|gtps|gtb|greater trochanter bursitis|troch bursitis|trochanteric pain syndrome",
      "M70.6{1,2,-,0}",
      { "hip bursitis + !trochanteric|troch|lateral": "M70.7{1,2,-,0}|M70.6{1,2,-,0}" },
    ],
    ["olecranon bursitis|elbow bursitis", "M70.2{1,2,-,0}"],
    ["prepatellar bursitis|pre patellar bursitis", "M70.4{1,2,-,0}"],
    ["pes anserine bursitis|pes anserinus bursitis|pes bursitis|anserine bursitis", "M70.5{1,2,-,0}"],
    [
      "bursitis",
      "M71.9",
      {
        "@shoulder": "M75.5{1,2,-,0}",
        "@hip": "M70.7{1,2,-,0}",
        "@knee": "M70.5{1,2,-,0}",
        "@elbow": "M70.2{1,2,-,0}",
      },
    ],
    [
      "lateral epicondylitis|tennis elbow|lateral epicondylosis|lateral elbow tendinopathy|common extensor tendinopathy|lateral epicondylalgia",
      "M77.1{1,2,-,0}",
    ],
    [
      "medial epicondylitis|golfers elbow|golfer elbow|medial epicondylosis|common flexor tendinopathy",
      "M77.0{1,2,-,0}",
    ],
    ["achilles tendinitis|achilles tendonitis|achilles tendinopathy|achilles tendinosis", "M76.6{1,2,-,0}"],
    ["patellar tendinitis|patellar tendonitis|jumpers knee|patellar tendinopathy", "M76.5{1,2,-,0}"],
    ["iliotibial band syndrome|it band syndrome|itb syndrome", "M76.3{1,2,-,0}"],
    ["gluteal tendinitis|gluteus medius tendinopathy|gluteal tendinopathy", "M76.0{1,2,-,0}"],
    [
      "posterior tibial tendinitis|posterior tibial tendon dysfunction|pttd|posterior tibial tendonitis",
      "M76.82{1,2,-,9}",
    ],
    ["peroneal tendinitis|peroneal tendonitis", "M76.7{1,2,-,0}"],
    [
      "tendinitis|tendonitis|tendinopathy",
      "M77.9",
      { "@shoulder": "M75.8{1,2,-,0}", "@wrist": "M77.8|M65.84{1,2,-,9}", "@hip": "M76.89{1,2,-,9}" },
    ],
    ["heel spur|calcaneal spur|plantar spur|plantar calcaneal spur|plantar heel spur", "M77.3{1,2,-,0}"],
    ["metatarsalgia", "M77.4{1,2,-,0}"],
    ["limb pain|leg pain", "M79.60{4,5,-,6}"],
    ["compartment syndrome", "M79.A29", { "traumatic + @lower leg": "T79.A2{1,2,-,9}~" }],
  ],
};
