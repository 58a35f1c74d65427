/** How a sentence begins that goes on about what the one before it named: "Abscess of the arm. Incised and drained." */
const goesOn = new RegExp(
  String.raw`[.;](?=\s+(?:${[
    "(?:it |this |these |they |the (?:area|site|lesions?|wound|abscess|cyst|joint|nail|ear|ears|canal|skin|lump|clot|mass|collection|foreign body|vein|knee|shoulder|toe|finger|bursa) )?(?:was |were )?(?:then )?(?:easily |successfully |gently |carefully |sharply )?(?:inject|drain|excis|remov|aspirat|incis|lanc|reduc|irrigat|splint|cauteri[sz]|clos|repair|sutur|pack|treat|debrid|froze|freez|cryo|destroy|shav|biops|snip|par(?:ed|ing)|trimm|flush|lavag|extract|retriev|avuls|band|ligat|dilat|evacuat|unroof|express|numb|anestheti[sz]|prep)(?:ed|d|ped|n|ted|ped|ings?|ions?|ation|y|otherapy|ged|tion)?\\b",
    "I ?& ?D\\b",
    "(?:\\d+(?:\\.\\d+)?% )?(?:lidocaine|lido|bupivacaine|xylocaine|marcaine)\\b",
    "(?:local|topical|digital block|betadine|sterile|elliptical|using|under|with|after (?:consent|informed|verbal|written|prep|time-?out|anesthe|local|discuss|risks)|via|by)\\b",
    "(?:LN2|liquid nitrogen|cryotherapy|curett\\w*|electrodesiccat\\w*)\\b",
  ].join("|")}))`,
  "gi",
);

/** Ends of sentences before one that goes on become commas; the places of all else stay as they are. */
export function joinActions(text: string): string {
  return text.replace(goesOn, ",");
}
