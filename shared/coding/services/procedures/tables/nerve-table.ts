import { near, type ProcedureRow } from "../procedure-row.ts";

const block = String.raw`blocks?|inject\w*`;
const guided = String.raw`fluoro\w*|\bct\b|contrast|c-arm|image[- ]guid\w*|imaging|omnipaque`;
const nerveBlock = (name: string) => near(name, block, 40);

/** Source: CPT nervous system and neurology, as numbers. Injections of the spine by level have a file of their own. */
export const nerveTable: readonly ProcedureRow[] = [
  {
    code: "62270",
    names: String.raw`(?:diagnostic )?(?:lumbar puncture|spinal tap)|\blp\b(?= (?:performed|done))`,
    global: "000",
  },
  { code: "62273", names: "(?:epidural )?blood patch", global: "000" },
  {
    code: "64400",
    names: nerveBlock("trigeminal|supra-?orbital|infra-?orbital|supratrochlear"),
    global: "000",
    isSided: true,
  },
  {
    code: "64405",
    names: nerveBlock("(?:greater |lesser )?occipital(?: nerves?)?|\\bgon\\b"),
    global: "000",
    isSided: true,
  },
  { code: "64418", names: nerveBlock("suprascapular"), global: "000", isSided: true },
  {
    code: "64415",
    names: nerveBlock("interscalene|supraclavicular|brachial plexus|axillary (?:nerve|brachial)"),
    global: "000",
    isSided: true,
  },
  { code: "64420", names: nerveBlock("intercostal"), global: "000", isSided: true },
  { code: "64425", names: nerveBlock("ilio-?inguinal|iliohypogastric"), global: "000", isSided: true },
  { code: "64430", names: nerveBlock("pudendal"), global: "000", isSided: true },
  { code: "64445", names: nerveBlock("sciatic"), global: "000", isSided: true },
  { code: "64447", names: nerveBlock("femoral nerve|adductor canal|fascia iliaca"), global: "000", isSided: true },
  {
    code: "64454",
    names: nerveBlock("genicular"),
    global: "000",
    isSided: true,
    without: "radiofrequency|rfa|ablation",
  },
  {
    code: "64624",
    names: near("genicular", "radiofrequency|rfa|ablation|neurolysis", 40),
    global: "010",
    isSided: true,
  },
  {
    code: "64450",
    names: nerveBlock(
      "peroneal|saphenous nerve|sural|posterior tibial nerve|tibial nerve|ulnar nerve|radial nerve|median nerve|lateral femoral cutaneous|peripheral nerve|ankle|wrist",
    ),
    also: ["nerve|block"],
    without: "digital|joint|stimulation|carpal tunnel|sprain|kenalog|depo|triamcinolone",
    global: "000",
    isSided: true,
  },
  {
    code: "64632",
    names: near("morton\\S*(?: neuroma)?", String.raw`alcohol|sclerosing|neuroly\w+`, 60),
    global: "010",
    isSided: true,
  },
  {
    code: "64615",
    names: String.raw`(?:botox|onabotulinumtoxin\w*)(?=[^.;]{0,160}(?:migraine|preempt|per protocol|31 sites))|chemodenervation[^.;]{0,120}migraine|migraine[^.;]{0,80}(?:botox|onabotulinumtoxin\w*)`,
    family: "chemodenervation",
    without: "cervical dystonia|axilla|hyperhidrosis|bladder",
    global: "010",
  },
  {
    code: "64616",
    names: near(
      "cervical dystonia|torticollis|neck muscles?",
      String.raw`botox|\w*botulinumtoxin\w*|dysport|xeomin|myobloc|chemodenerv\w+`,
      100,
    ),
    family: "chemodenervation",
    global: "010",
    isSided: true,
  },
  {
    code: "64612",
    names: near(
      "blepharospasm|hemifacial spasm",
      String.raw`botox|\w*botulinumtoxin\w*|dysport|xeomin|chemodenerv\w+`,
      100,
    ),
    family: "chemodenervation",
    global: "010",
    isSided: true,
  },
  {
    code: "64650",
    names: near(String.raw`axilla\w*|hyperhidrosis`, String.raw`botox|\w*botulinumtoxin\w*|chemodenerv\w+`, 100),
    family: "chemodenervation",
    global: "000",
  },
  {
    code: "52287",
    names: near("bladder|detrusor|intradetrusor", String.raw`botox|\w*botulinumtoxin\w*|chemodenerv\w+`, 100),
    family: "chemodenervation",
    global: "000",
  },
  {
    code: "64625",
    names: near("sacroiliac|si joint", "radiofrequency|rfa|ablation", 40),
    also: [guided],
    global: "010",
    isSided: true,
  },
  { code: "95819", names: String.raw`\beeg\b`, also: ["sleep|drows"], role: "imaging", family: "eeg" },
  { code: "95816", names: String.raw`(?:routine )?\beeg\b`, role: "imaging", family: "eeg" },
  { code: "96116", names: "neurobehavioral status exam", role: "counseling" },
  { code: "99483", names: "cognitive assessment and care plan\\w*", role: "counseling" },
];
