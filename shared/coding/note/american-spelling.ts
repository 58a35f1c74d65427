/** British spellings and what they are in the words of the classification. */
const spellings: readonly (readonly [british: RegExp, american: string])[] = [
  [/aem(?=[aiop])/, "em"],
  [/oedem/, "edem"],
  [/oesoph/, "esoph"],
  [/oestr/, "estr"],
  [/rrhoe/, "rrhe"],
  [/pnoe/, "pne"],
  [/aesth/, "esth"],
  [/paed/, "ped"],
  [/gynaec/, "gynec"],
  [/phaeo/, "pheo"],
  [/coeli/, "celi"],
  [/coele/, "cele"],
  [/caec/, "cec"],
  [/caesar/, "cesar"],
  [/faec/, "fec"],
  [/foet/, "fet"],
  [/aetio/, "etio"],
  [/naev/, "nev"],
  [/leuco/, "leuko"],
  [/sulph/, "sulf"],
  [/goitre/, "goiter"],
  [/(tum|col|lab|behavi)our/, "$1or"],
];

/** A word as Americans spell it: "haemorrhoid" -> "hemorrhoid". Takes and gives small letters. */
export function americanSpelling(word: string): string {
  if (word.length < 6 || !/ae|oe|our|leuco|ulph|tre/.test(word)) return word;
  return spellings.reduce((so, [british, american]) => so.replace(british, american), word);
}
