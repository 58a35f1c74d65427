/**
 * Names of drugs that need a prescription in the United States: families by the ending that their generic names share, and
 * single names that have none. Source: USAN stems; the list is ours.
 */
const endings = [
  "pril",
  "sartan",
  "statin",
  "olol",
  "dipine",
  "thiazide",
  "cillin",
  "mycin",
  "micin",
  "floxacin",
  "cycline",
  "conazole",
  "azosin",
  "gliptin",
  "gliflozin",
  "glutide",
  "glitazone",
  "triptan",
  "oxetine",
  "traline",
  "alopram",
  "faxine",
  "triptyline",
  "pidem",
  "zepam",
  "zolam",
  "barbital",
  "setron",
  "prazole",
  "lukast",
  "meterol",
  "moterol",
  "buterol",
  "anterol",
  "asone",
  "solone",
  "onide",
  "ciclovir",
  "cyclovir",
  "vudine",
  "xaban",
  "gatran",
  "grel",
  "parin",
  "dronate",
  "mab",
  "tinib",
  "oxicam",
  "profen",
  "coxib",
  "gabalin",
  "setine",
  "piprazole",
  "peridone",
  "apine",
];
const names = [
  "metformin",
  "bicillin(?: l-?a)?",
  "toradol",
  "decadron",
  "solu-?medrol",
  "rocephin",
  "insulin",
  "glipizide",
  "glyburide",
  "glimepiride",
  "levothyroxine",
  "methimazole",
  "furosemide",
  "torsemide",
  "bumetanide",
  "spironolactone",
  "chlorthalidone",
  "hctz",
  "clonidine",
  "hydralazine",
  "diltiazem",
  "verapamil",
  "digoxin",
  "amiodarone",
  "warfarin",
  "aspirin 81",
  "nitroglycerin",
  "ranolazine",
  "cephalexin",
  "keflex",
  "cefdinir",
  "cefuroxime",
  "augmentin",
  "bactrim",
  "trimethoprim\\S*",
  "nitrofurantoin",
  "macrobid",
  "metronidazole",
  "flagyl",
  "clindamycin",
  "tamiflu",
  "oseltamivir",
  "paxlovid",
  "valtrex",
  "z-?pa[ck]k?",
  "gabapentin",
  "topiramate",
  "lamotrigine",
  "levetiracetam",
  "valpro\\w+",
  "lithium",
  "bupropion",
  "wellbutrin",
  "trazodone",
  "mirtazapine",
  "duloxetine",
  "cymbalta",
  "buspirone",
  "hydroxyzine",
  "zoloft",
  "lexapro",
  "prozac",
  "adderall",
  "methylphenidate",
  "vyvanse",
  "atomoxetine",
  "cyclobenzaprine",
  "flexeril",
  "methocarbamol",
  "tizanidine",
  "baclofen",
  "tramadol",
  "oxycodone",
  "hydrocodone",
  "norco",
  "percocet",
  "naproxen 500",
  "diclofenac",
  "celecoxib",
  "colchicine",
  "allopurinol",
  "methotrexate",
  "hydroxychloroquine",
  "sulfasalazine",
  "albuterol",
  "advair",
  "symbicort",
  "tiotropium",
  "benzonatate",
  "tessalon",
  "promethazine",
  "prednisone",
  "medrol",
  "sumatriptan",
  "tamsulosin",
  "finasteride",
  "oxybutynin",
  "mirabegron",
  "sildenafil",
  "estradiol",
  "oral contraceptives?",
  "ocps?",
  "tretinoin",
  "ozempic",
  "mounjaro",
  "eliquis",
  "xarelto",
  "lipitor",
  "crestor",
  "latanoprost",
  "timolol",
  "permethrin",
  "mupirocin",
  "ketoconazole",
];

/** More names, generic and trade, as one pattern. */
const moreNames = String.raw`
amlodipine|nifedipine|felodipine|entresto|sacubitril/valsartan|sacubitril|ivabradine|hydrochlorothiazide|indapamide|metolazone|eplerenone|isosorbide|
minoxidil|doxazosin|clopidogrel|plavix|brilinta|pradaxa|coumadin|lovenox|ezetimibe|zetia|fenofibrate|gemfibrozil|
repatha|praluent|icosapent|vascepa|lantus|basaglar|toujeo|tresiba|humalog|novolog|levemir|jardiance|
farxiga|invokana|januvia|tradjenta|trulicity|victoza|rybelsus|wegovy|zepbound|saxenda|pioglitazone|actos|
acarbose|synthroid|armour thyroid|liothyronine|propylthiouracil|cabergoline|bromocriptine|testosterone|androgel|amoxicillin|penicillin|cefpodoxime|
cefadroxil|cephalosporin|ciprofloxacin|cipro|levaquin|doxy|doxycycline|minocycline|zithromax|linezolid|fosfomycin|methenamine|
ivermectin|albendazole|mebendazole|terbinafine|fluconazole|diflucan|nystatin|griseofulvin|acyclovir|valacyclovir|famciclovir|truvada|
descovy|biktarvy|dolutegravir|tenofovir|prednisolone|methylprednisolone|dexamethasone|budesonide|fluticasone|mometasone|azelastine|ipratropium|
atrovent|trelegy|breo|anoro|spiriva|dulera|qvar|flovent|singulair|montelukast|roflumilast|theophylline|
epipen|epinephrine auto-?injector|dupixent|xolair|nucala|codeine|promethazine-?dm|sertraline|fluoxetine|paroxetine|citalopram|escitalopram|
venlafaxine|effexor|desvenlafaxine|pristiq|vilazodone|vortioxetine|trintellix|nortriptyline|amitriptyline|doxepin|aripiprazole|abilify|
quetiapine|seroquel|olanzapine|zyprexa|risperidone|ziprasidone|lurasidone|latuda|clozapine|haloperidol|lamictal|depakote|
carbamazepine|oxcarbazepine|trileptal|lorazepam|ativan|clonazepam|klonopin|alprazolam|xanax|diazepam|temazepam|zolpidem|
ambien|eszopiclone|lunesta|suvorexant|belsomra|prazosin|propranolol|guanfacine|naltrexone|acamprosate|disulfiram|buprenorphine|
suboxone|methadone|varenicline|chantix|concerta|ritalin|focalin|strattera|dexmethylphenidate|lisdexamfetamine|amphetamine\w*|modafinil|
armodafinil|donepezil|aricept|memantine|rivastigmine|carbidopa\S*|sinemet|pramipexole|ropinirole|rasagiline|keppra|phenytoin|
zonisamide|lacosamide|pregabalin|lyrica|topamax|imitrex|rizatriptan|maxalt|ubrelvy|nurtec|rimegepant|aimovig|
emgality|ajovy|ocrevus|tecfidera|meloxicam|naproxen|nabumetone|etodolac|indomethacin|ketorolac|celebrex|metaxalone|
carisoprodol|hydrocodone\S*|oxycodone\S*|morphine|hydromorphone|butalbital\S*|febuxostat|uloric|leflunomide|azathioprine|mycophenolate|tofacitinib|
upadacitinib|rinvoq|humira|adalimumab|enbrel|etanercept|cosentyx|stelara|skyrizi|tremfya|otezla|apremilast|
alendronate|fosamax|risedronate|raloxifene|teriparatide|forteo|ondansetron|zofran|metoclopramide|dicyclomine|hyoscyamine|mesalamine|
ursodiol|lactulose|rifaximin|linzess|linaclotide|sucralfate|carafate|pantoprazole|protonix|lansoprazole|esomeprazole|dexlansoprazole|
cholestyramine|dutasteride|alfuzosin|silodosin|solifenacin|tolterodine|trospium|fesoterodine|vesicare|myrbetriq|tadalafil|cialis|
viagra|phenazopyridine|pyridium|pentosan|potassium citrate|progesterone|medroxyprogesterone|norethindrone|drospirenone\S*|levonorgestrel\S*|nuvaring|clomiphene|
letrozole|anastrozole|tamoxifen|estrogen cream|premarin|vagifem|tranexamic acid|labetalol|methyldopa|methylergonovine|triamcinolone|clobetasol|
betamethasone|hydrocortisone 2\.5|desonide|fluocinonide|tacrolimus|pimecrolimus|calcipotriene|adapalene|isotretinoin|accutane|benzoyl peroxide/clindamycin|metrogel|
imiquimod|fluorouracil|efudex|silver sulfadiazine|silvadene|bactroban|ciclopirox|econazole|ofloxacin|ciprodex|moxifloxacin|polytrim|
erythromycin ointment|tobradex|prednisolone acetate|dorzolamide|brimonidine|bimatoprost|travoprost|cyclosporine|restasis|xiidra|brinzolamide|erythropoietin|
filgrastim|capecitabine|imatinib|exemestane|bicalutamide|abiraterone|enzalutamide|hydroxyurea|
carvedilol|coreg|sotalol|flecainide|dofetilide|ticagrelor|brilinta|tirzepatide|mounjaro|glargine|lantus|basaglar|lispro|humalog|aspart|novolog|
degludec|umeclidinium|glycopyrrolate|cefepime|meropenem|ertapenem|zosyn|ceftriaxone|cefazolin|megestrol|octreotide|midodrine|fludrocortisone|desmopressin|
sevelamer|calcitriol|epoetin|tolvaptan|hydrocortisone (?=iv|\d+ ?mg)|dronedarone|propafenone|vericiguat|milrinone|dobutamine`.replaceAll(
  "\n",
  "",
);

/** Any of them as a whole word. */
export const prescriptionDrug = new RegExp(
  String.raw`\b(?:[a-z]{2,}(?:${endings.join("|")})|${names.join("|")}|${moreNames})\b(?<!\b(?:ibuprofen|loperamide|cimetidine|famotidine))`,
  "gi",
);
