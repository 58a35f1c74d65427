import { phraseTree } from "../context/phrase-list.ts";
import { phraseSearch } from "../mentions/find-in-text.ts";

/* What notes say of drugs that did harm, were taken wrongly, or were taken as ordered. */

/** Stands before the drug that did it. */
export const causes = phraseTree<true>(
  [
    "due to",
    "from",
    "secondary to",
    "2/2",
    "d/t",
    "caused by",
    "side effect of",
    "side effects of",
    "reaction to",
    "because of",
    "after starting",
    "after first dose of",
    "after dose of",
    "after taking",
    "since starting",
    "induced by",
    "related to",
    "attributed to",
    "with starting",
    "on starting",
    "adverse effect of",
    "toxicity from",
    "since started on",
    "intolerance to",
    "since",
    "allergic to",
    "rxn to",
    "allergic rxn to",
    "allergic reaction to",
    "2/2 to",
    "with use of",
    "after cycle",
    "s/p cycle",
    "post cycle",
    "following cycle",
    "anaphylaxis to",
    "anaphylaxis after",
    "anaphylaxis from",
    "hives to",
    "hives after",
    "rash to",
    "rash after",
    "angioedema after",
    "while on",
    "day of",
    "on day of",
    "day 1 of",
    "day 2 of",
    "day 3 of",
    "day 4 of",
    "day 5 of",
    "day 6 of",
    "day 7 of",
    "day 8 of",
    "day 9 of",
    "day 10 of",
    "week of",
  ].map((words): [string, true] => [words, true]),
);
/** Stands behind the drug that did it: "statin myopathy". */
export const induced = phraseTree<true>(
  [
    "induced",
    "related",
    "associated",
    "side effect",
    "side effects",
    "toxicity",
    "adverse effect",
    "reaction",
    "cough",
    "rash",
    "intolerance",
    "myopathy",
    "eruption",
    "myalgia",
    "myalgias",
    "neuropathy",
  ].map((words): [string, true] => [words, true]),
);
export const selfHarm = phraseSearch(
  "wanted to end it|intent to die|intending to die|intended to die|trying to die|to end her life|to end his life|with suicidal intent|deliberate overdose|impulsive overdose|impulsive od|intentional od|suicide by overdose|end it all|to hurt herself|to hurt himself|did not want to live|didn't want to live|intentional overdose|suicide attempt|intentionally|intentional|in suicide attempt|to kill herself|to kill himself|self harm|suicidal intent|wanted to die|to end life|intentional ingestion",
);
export const tooMuch = phraseSearch(
  "whole bottle|entire bottle|full bottle|handful|fistful|took all of|took several of|extra tablets|chewed|drank from|overdose|overdosed|od on|od of|od with|intentional od|accidental od|unintentional od|s/p od|opioid od|opiate od|heroin od|fentanyl od|drug od|tylenol od|apap od|acetaminophen od|aspirin od|insulin od|polysubstance od|pill od|od attempt|ingested|accidental ingestion|accidentally took|took too many|took extra|double dose|wrong dose|wrong medication|wrong pills|poisoning|ate|swallowed|took twice|took double|doubled dose|unintentional overdose|accidental overdose|got into|accidentally ingested|took her husband's|took wife's|extra dose|took two doses|took double dose|drank|drank unknown amount|took grandma's|took grandmother's|took mom's|took the wrong|took wrong|double dosed|extra pills|double her usual|double his usual|twice her usual|twice his usual|unintentional ingestion|found chewing|too many pills|got into grandma's|took her mother's|by mistake|ingestion",
);
export const asOrdered = phraseSearch(
  "taken as prescribed|took as prescribed|as prescribed|as directed|as rx'd|as rx|as ordered|taken as rx'd|taken as directed|taken correctly|taking as prescribed|taken as ordered|taking as directed",
);
/** "Ate some of her grandmother's glipizide": whose it was says nothing of who took it. */
export const anothersDrug =
  /\b(?:ate|got into|gets into|swallowed|ingested|drank|chew(?:ed|ing)(?: on)?|took|found with(?: an?| the)?(?: open| empty)? bottle of)\s+(?:\w+\s+){0,4}(?:grand\w+|mom|mother|dad|father|sister|brother|husband|wife|aunt|uncle|roommate|partner|spouse)['’]s\b/i;
/** "Drug-induced", "due to meds": some drug did it, which one stands elsewhere. */
export const someDrug =
  /\b(?:drug|medication|med|meds)[- ](?:induced|related)\b|\b(?:due to|d\/t|2\/2|from|secondary to|caused by|side effects? of|adverse effects? of)\s+(?:(?:his|her|their|the|new|bp|blood pressure|home|multiple)\s+){0,2}(?:meds?|medications?|medicines?|drugs?|polypharmacy)\b/i;
/** What is done with the drug that is blamed, or when it came. */
export const suspectedFor =
  /\b(?:hold(?:ing)?|held|stop(?:ped|ping)?|d\/c(?:'?d)?|discontinu\w+|reduc\w+|decreas\w+|cut|lower\w*|after|since|new(?:ly)?|started|on day \d+ of)\s+(?:(?:his|her|their|the|taking|starting|dose of|new|her first|first)\s+){0,3}$/i;
