/** How a drug was given, as far as its administration is billed by it. */
export type Route = "injection" | "vein" | "within-procedure";

const routes: readonly { readonly route: Route; readonly pattern: RegExp }[] = [
  {
    route: "within-procedure",
    pattern:
      /\bintra-?articular\w*|\bintravitreal\w*|\bintralesional\w*|\b(?:joint|knee|shoulder|hip|bursa|trigger point|tendon sheath|epidural|nerve block|occipital|facet|medial branch|peripheral nerve) (?:injections?|blocks?)|\b(?:nerve|facet|branch) blocks?\b|\binto (?:the )?(?:joint|knee|shoulder|bursa|lesion|tendon|space)|\b(?:subacromial|glenohumeral|trochanteric|bursa|epicondyl\w*|extensor origin|tendon sheath|carpal tunnel|plantar fasci\w*|trigger (?:points?|finger|thumb)|ganglion|keloid|interspace|neuroma)\b|\bper protocol\b|\bneb(?:s|uliz\w+)?\b|\bduoneb\b|\bIUD\b|\b(?:IUD|implant) (?:insert\w*|plac\w*)|\bper PREEMPT\b|\b(?:knees?|shoulders?|hips?|elbow|wrist|ankle)\b/i,
  },
  { route: "vein", pattern: /\bIV\b|\bintravenous\w*|\binfus(?:ed|ion)\b|\bIVPB\b/i },
  {
    route: "injection",
    pattern:
      /\bIM\b|\bintramuscular\w*|\bSC\b|\bSQ\b|\bsub-?q\b|\bsubcut\w*|\bdeltoid\b|\bgluteal\b|\bventrogluteal\b/i,
  },
];

/** The route that a stretch of a note names; what is said first in the table wins over a later one only where it is alone. */
export function routeIn(words: string): Route | undefined {
  const said = routes.filter(({ pattern }) => pattern.test(words));
  return said.find(({ route }) => route === "injection" && said.length > 1)?.route ?? said[0]?.route;
}
