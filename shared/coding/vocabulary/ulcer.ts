const bleeding =
  "&bleeding|bleed|hemorrhage|hemorrhagic|oozing|visible vessel|adherent clot|clipped|spurting|actively bleeding|with blood";
const perforated = "&perforation|perforated";

/** The forms of an ulcer of the stomach or the bowel: "K25" -> acute or not, bleeding or perforated. Source: Tabular List, K25-K28. */
export function ulcer(category: string): Readonly<Record<string, string>> {
  return {
    [`&acute + ${bleeding} + ${perforated}`]: `${category}.2`,
    [`&acute + ${bleeding}`]: `${category}.0`,
    [`&acute + ${perforated}`]: `${category}.1`,
    "&acute + ~melena|hematemesis|gi bleed|upper gi bleed|coffee ground emesis": `${category}.0`,
    [`${bleeding} + ${perforated}`]: `${category}.6`,
    [`&chronic + ${bleeding}`]: `${category}.4`,
    [`&chronic + ${perforated}`]: `${category}.5`,
    [bleeding]: `${category}.4`,
    [perforated]: `${category}.5`,
    "~melena|hematemesis|gi bleed|upper gi bleed|coffee ground emesis": `${category}.4`,
    "&acute": `${category}.3`,
    "&chronic": `${category}.7`,
  };
}
