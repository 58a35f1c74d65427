/** Parts of the body that services are done on, by words of notes and by the ICD-10-CM codes of their conditions. */
export const sites: readonly { readonly words: RegExp; readonly codes: RegExp }[] = [
  { words: /\bknees?\b/i, codes: /^(?:M17|M22|M23|M2[345]\d6|M704|S8[023])/ },
  { words: /\b(?:shoulders?|subacromial|rotator cuff)\b/i, codes: /^(?:M75|M2[45]\d1|M1901|M1911|S4[0236])/ },
  { words: /\b(?:hips?|trochanter\w*)\b/i, codes: /^(?:M16|M2[45]\d5|M70[67]|S7[023])/ },
  { words: /\bankles?\b/i, codes: /^(?:M2[45]\d7|M1907|S82[58]|S93[04])/ },
  { words: /\b(?:elbows?|epicondyl\w*|olecranon)\b/i, codes: /^(?:M77[01]|M702|M2[45]\d2|S5[0-3])/ },
  { words: /\b(?:wrists?|carpal)\b/i, codes: /^(?:G560|M2[45]\d3|S6[0-3])/ },
  { words: /\b(?:fingers?|thumb|hands?)\b/i, codes: /^(?:M18|M653|M2[45]\d4|S6)/ },
  { words: /\b(?:f(?:oo|ee)t|plantar|heels?)\b/i, codes: /^(?:M722|M773|M20|S9)/ },
  { words: /\b(?:toes?|hallux|(?:toe)?nails?)\b/i, codes: /^(?:L60|L030|B351|S9)/ },
  { words: /\b(?:ears?|cerumen|tympan\w*)\b/i, codes: /^H[6-9]/ },
  { words: /\b(?:eyes?|cornea\w*|intravitreal|OS|OD)\b/, codes: /^H[0-5]/ },
  { words: /\b(?:nose|nasal|epistaxis)\b/i, codes: /^(?:J3[0-4]|R040)/ },
  { words: /\b(?:x-?ray|cxr|chest|lungs?)\b/i, codes: /^(?:J(?:1[2-8]|4[0-7])|R0[5-7])/ },
  { words: /\b(?:strep|throat)\b/i, codes: /^J0[23]/ },
  { words: /\b(?:urine|ua|dipstick|bladder)\b/i, codes: /^(?:N[34]|R3)/ },
  { words: /\b(?:ekg|ecg)\b/i, codes: /^(?:I|R00|R07|R55)/ },
];
