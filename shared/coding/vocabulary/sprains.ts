import type { Vocabulary } from "./row.ts";

/** Sprains, strains and dislocations. */
export const sprains: Vocabulary = {
  id: "injuries",
  source: "ICD-10-CM Guidelines FY2026 I.C.19.a, I.C.19.b",
  rows: [
    [
      "ucl sprain thumb|thumb ucl sprain|ulnar collateral ligament sprain of thumb|skiers thumb|gamekeepers thumb|ucl tear thumb|ucl sprain left thumb|ucl injury thumb|thumb ucl injury|thumb ucl rupture|ucl rupture thumb|ucl sprain right thumb|thumb ucl tear|tear of ulnar collateral ligament of thumb",
      "S63.64{1,2,-,9}~",
    ],
    [
      "atfl sprain|sprain atfl|anterior talofibular ligament sprain|anterior talofibular ligament tear|sprain of anterior talofibular ligament|atfl injury|atfl rupture|sprain of atfl|atfl tear|talofibular ligament sprain",
      "S93.49{1,2,-,9}~",
    ],
    ["calcaneofibular ligament sprain|cfl sprain", "S93.41{1,2,-,9}~"],
    [
      "deltoid ligament sprain of ankle|deltoid sprain ankle|deltoid ligament sprain|deltoid ligament tear|sprain of deltoid ligament|deltoid ligament injury",
      "S93.42{1,2,-,9}~",
    ],
    ["high ankle sprain|syndesmotic sprain|syndesmosis sprain|tibiofibular ligament sprain", "S93.43{1,2,-,9}~"],
    [
      "anterior shoulder dislocation|anterior dislocation|shoulder anterior dislocation|shoulder dislocation anterior",
      "S43.01{4,5,-,6}~",
    ],
    ["posterior shoulder dislocation|shoulder dislocation posterior", "S43.02{4,5,-,6}~"],
    [
      "cervical strain|neck strain|trapezius strain|strain neck|paracervical strain|cervical muscle strain|whiplash|cervical sprain|neck sprain|whiplash injury",
      "S13.4XX~|S16.1XX~",
      { "sprain|whiplash": "S13.4XX~", strain: "S16.1XX~" },
    ],
    [
      "lumbar strain|low back strain|lumbosacral strain|back strain|strain of lower back|lower back strain|muscle strain low back|strain low back|strain lumbar",
      "S39.012~",
      { "thoracic|upper|mid": "S29.012~" },
    ],
    ["lumbar sprain|low back sprain|lumbosacral sprain", "S33.5XX~", { lumbosacral: "S33.9XX~|S33.5XX~" }],
    [
      "thoracic strain|upper back strain|mid back strain|rhomboid strain|thoracic muscle strain|latissimus strain|lat strain|parascapular strain",
      "S29.012~",
    ],
    [
      "chest wall strain|intercostal strain|intercostal muscle strain|pectoral strain|pectoralis strain|pec strain|pectoral muscle strain|pectoralis muscle strain|rib muscle strain|strained chest wall|serratus strain",
      "S29.011~",
    ],
    [
      "abdominal strain|abdominal wall strain|abdominal muscle strain|rectus abdominis strain|rectus strain|oblique strain|abdominal oblique strain",
      "S39.011~",
    ],
    ["groin strain|groin pull|adductor strain|pulled groin|adductor longus strain|adductor tear", "S76.21{1,2,-,9}~"],
    ["rotator cuff strain|strain of rotator cuff", "S46.01{1,2,-,9}~"],
    [
      "hamstring strain|hamstring pull|hamstring tear|pulled hamstring|torn hamstring|hamstring injury|biceps femoris strain|semimembranosus strain|proximal hamstring tear",
      "S76.31{1,2,-,9}~",
    ],
    ["quadriceps strain|quad strain|quad pull|pulled quad|rectus femoris strain", "S76.11{1,2,-,9}~"],
    ["calf strain|gastrocnemius strain|calf muscle strain|gastroc strain|gastroc tear", "S86.11{1,2,-,9}~"],
    [
      "ankle sprain|sprained ankle|twisted ankle|rolled ankle|inversion injury ankle|lateral ankle sprain|sprain ankle",
      "S93.40{1,2,-,9}~",
      {
        "atfl|anterior talofibular|talofibular": "S93.49{1,2,-,9}~",
        "calcaneofibular|cfl": "S93.41{1,2,-,9}~",
        "deltoid|medial": "S93.42{1,2,-,9}~",
        "high ankle|tibiofibular|syndesmotic|syndesmosis": "S93.43{1,2,-,9}~",
      },
    ],
    ["syndesmosis injury", "S93.43{1,2,-,9}~"],
    [
      "acl tear|anterior cruciate ligament tear|torn acl|acl rupture|acl sprain|acl injury|tear of acl|anterior cruciate ligament sprain|anterior cruciate ligament rupture|anterior cruciate rupture|anterior cruciate tear|ruptured acl|acl",
      "S83.51{1,2,-,9}~",
      { "chronic|old|insufficiency": "M23.61{1,2,-,9}", reconstruction: "" },
    ],
    [
      "pcl tear|posterior cruciate ligament tear|pcl sprain|posterior cruciate ligament sprain|pcl injury|pcl rupture|torn pcl",
      "S83.52{1,2,-,9}~",
    ],
    [
      "mcl sprain|mcl tear|medial collateral ligament sprain|medial collateral ligament tear|mcl injury",
      "S83.41{1,2,-,9}~",
    ],
    ["lcl sprain|lcl tear|lateral collateral ligament sprain", "S83.42{1,2,-,9}~"],
    [
      "knee sprain|sprained knee",
      "S83.9{1,2,-,0}X~",
      {
        "mcl|medial collateral": "S83.41{1,2,-,9}~",
        "lcl|lateral collateral": "S83.42{1,2,-,9}~",
        acl: "S83.51{1,2,-,9}~",
        pcl: "S83.52{1,2,-,9}~",
      },
    ],
    ["wrist sprain|sprained wrist", "S63.50{1,2,-,9}~"],
    [
      "ucl sprain|ucl tear|ucl injury|ulnar collateral ligament sprain|ulnar collateral ligament tear|ulnar collateral ligament injury",
      "S63.64{1,2,-,9}~",
      { "@elbow": "S53.44{1,2,-,9}~" },
    ],
    [
      "shoulder dislocation|dislocated shoulder|dislocation of shoulder",
      "S43.00{4,5,-,6}~",
      { anterior: "S43.01{4,5,-,6}~", posterior: "S43.02{4,5,-,6}~", recurrent: "M24.41{1,2,-,9}" },
    ],
    [
      "ac separation|acromioclavicular separation|ac joint separation|shoulder separation|ac dislocation",
      "S43.10{1,2,-,9}~",
      {
        "sprain|grade 1|type i|grade i|type 1": "S43.5{1,2,-,0}X~",
        "grade 2|grade ii|type 2|type ii": "S43.11{1,2,-,9}~",
        "grade 3|grade iii|type 3|type iii": "S43.12{1,2,-,9}~",
        "grade 5|grade v|type 5|type v": "S43.13{1,2,-,9}~",
      },
    ],
    [
      "patellar dislocation|patella dislocation|dislocated patella|dislocated kneecap",
      "S83.00{4,5,-,6}~",
      { lateral: "S83.01{4,5,-,6}~", recurrent: "M22.0{1,2,-,0}" },
    ],
    [
      "lisfranc sprain|lisfranc ligament sprain|tarsometatarsal sprain|tarsometatarsal ligament sprain|tmt sprain|midfoot sprain",
      "S93.62{1,2,-,9}~",
    ],
    [
      "scapholunate ligament tear|scapholunate sprain|scapholunate dissociation|sl ligament tear|scapholunate ligament injury",
      "S63.51{1,2,-,9}~|S63.59{1,2,-,9}~",
    ],
    [
      "shoulder labral tear|labral tear of shoulder|glenoid labrum tear|bankart lesion|bankart tear|torn labrum shoulder|posterior labral tear|anterior labral tear",
      "S43.49{1,2,-,9}~",
    ],
  ],
};
