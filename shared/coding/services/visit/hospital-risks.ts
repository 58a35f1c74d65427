import type { RiskRow } from "./risk-row.ts";

/** What is decided about patients in hospital. Source: AMA and CMS, E/M from 2023: risk of complications of patient management. The words are ours. */
export const hospitalRisks: readonly RiskRow[] = [
  {
    level: 5,
    why: "a decision about hospital care or for more of it",
    pattern:
      /\b(?:will |plan:? |we )?admit(?:ted|ting)? (?:(?:patient|pt|him|her|today|tonight|for \w+) )?(?:to|under|as|for) (?:an? |the |my |our )?(?:(?:pediatric|medical|general|surgical|trauma|neuro\w*|cardiac|burn|labor) )?(?:unit|peds|pediatrics|inpatient|obs\w*|medicine|hospital\w*|icu|micu|ccu|sicu|step-?down|telemetry|tele|floor|ward|surgery|surgical|cardiology|service|general|full)\b|\b(?:transfer(?:red|ring)?|upgrade[ds]?|moved?|escalat\w+)(?: (?:patient|pt|him|her|care))? to (?:an? |the )?(?:inpatient psych\w*|icu|micu|ccu|sicu|step-?down|higher level|tertiary)\b|\b(?:icu|higher level of care) (?:transfer|admission|consult\w*|evaluation)\b|\brequires? (?:inpatient|hospital|icu)[- ]?(?:level|admission|care)?\b|\brapid response\b|\bplaced? in observation\b|\b(?:inpatient|hospital) (?:admission|level of care) (?:is )?(?:warranted|indicated|needed|required)\b|\bdisposition:? admit\w*\b|\badmi(?:t|ssion) (?:vs\.?|versus|or) (?:discharge|home)\b|\bdispo:? admit\w*\b/gi,
  },
  {
    level: 5,
    why: "treatment that holds up a failing organ",
    pattern:
      /\b(?:intubat(?:e|ed|ion|ing)|bipap|mechanical ventilation|vasopressors?|pressors?|levophed|norepinephrine|vasopressin|emergent (?:dialysis|hemodialysis|hd)|thrombolysis|tpa|tenecteplase|alteplase|massive transfusion|cardioversion|ecmo|emergent (?:egd|cath\w*|surgery|endoscopy|ercp|thrombectomy))\b/gi,
  },
  {
    level: 5,
    why: "a controlled drug by needle",
    pattern:
      /\b(?:iv|parenteral|intravenous|pca)(?: \w+)? (?:morphine|hydromorphone|dilaudid|fentanyl|lorazepam|ativan|midazolam|ketamine|opioids?|opiates?|narcotics?|pca)\b|\b(?:morphine|hydromorphone|dilaudid|fentanyl|lorazepam|ativan|midazolam|ketamine)\b[^.;,]{0,25}\b(?:iv|ivp|pca|drip|infusion|gtt)\b/gi,
  },
  {
    level: 5,
    why: "a drug that needs intensive monitoring for toxicity",
    pattern:
      /\b(?:heparin|amiodarone|lidocaine|nicardipine|esmolol|dofetilide) (?:drip|gtt|infusion)\b|\bvanc(?:omycin)?\b[^.;]{0,60}\b(?:trough|levels?|auc|monitor\w*|pharmacy (?:to )?dos\w*)\b|\b(?:gentamicin|tobramycin|amikacin|digoxin|tacrolimus|phenytoin|lithium)\b[^.;]{0,40}\b(?:trough|levels?|monitor\w*)\b|\b(?:dofetilide|sotalol|tikosyn)\b[^.;]{0,60}\b(?:load\w*|qtc|monitor\w*)\b|\b(?:ptt|aptt|anti-?xa)\b[^.;]{0,30}\b(?:q ?\d|every|monitor\w*|protocol)\b|\b(?:q ?\d+ ?h|serial)\b[^.;]{0,20}\b(?:ptt|aptt|anti-?xa)\b/gi,
    doubt:
      "Whether a drug is monitored closely enough for high risk (for harm, not for its effect) is a coder's question.",
  },
  {
    level: 5,
    why: "a decision not to resuscitate, or to treat less, because of a poor outlook",
    pattern:
      /\b(?:changed|transition\w*|moved|switched|now|made|decided|elects?|elected|wish\w*|wants?|agree\w*|opts?|opted)(?: \w+){0,3}? (?:to |for |on )?(?:dnr|dni|dnr\/dni|comfort (?:care|measures)|hospice|cmo|no code)\b|\bgoals of care\b[^.;]{0,80}\b(?:dnr|comfort|hospice|withdraw\w*)\b|\b(?:withdraw\w*|de-?escalat\w+) (?:of )?(?:care|support|life)\b/gi,
  },
  {
    level: 5,
    why: "an operation that cannot wait",
    pattern:
      /\b(?:emergen(?:t|cy|tly)|urgent(?:ly)?|stat)\b[^.;]{0,30}\b(?:OR|operating room|laparo\w+|thoracotomy|fasciotomy|surgery|operation|appendectomy|craniotomy)\b|\b(?:to|taken to) (?:the )?OR (?:now|emergently|urgently|tonight|today)\b/gi,
  },
  {
    level: 4,
    why: "drugs by vein managed",
    pattern:
      /\b(?:iv|intravenous) (?:antibiotics?|abx|fluids?(?= (?:bolus|at \d|resuscitation|\d))|diuretic\w*|diuresis|steroids?|ppi|furosemide|lasix|insulin|acetaminophen|ceftriaxone|vancomycin|zosyn|cefepime|pantoprazole|methylpred\w*|solu-?medrol|levetiracetam|keppra|diltiazem|metoprolol|hydralazine|labetalol|magnesium|potassium|iron|\w+(?:cillin|mycin|floxacin|penem|azole|vir))\b|\b\w+ IV (?:load\w*|push|q ?\d+|bid|daily|tid|x ?\d)|\b(?:insulin|lasix|furosemide|bumex|diltiazem|pantoprazole|octreotide) (?:drip|gtt|infusion)\b|\b(?:transfus\w+|prbcs?)\b|\bNPO\b[^.;]{0,40}\bIV\w*\b|\bnebs? q ?\d|\bduonebs?\b|\bCIWA\b|\bsliding scale\b|\b(?:IVF|NS|LR) (?:bolus|at \d+)/gi,
  },
];
