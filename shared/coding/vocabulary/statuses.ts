import type { Vocabulary } from "./row.ts";

/** What stays with a patient: status and personal history. */
export const statuses: Vocabulary = {
  id: "statuses",
  source: "ICD-10-CM Guidelines FY2026 I.C.21.c.3, I.C.21.c.4",
  rows: [
    [
      "stem cell transplant|sct|s/p sct|allo sct|autologous sct|hsct|asct|autosct|allosct|stem cell transplant status",
      "Z94.84",
    ],
    ["bone marrow transplant|bmt|allobmt|allo bmt|s/p bmt|autobmt", "Z94.81"],
    [
      "pump and cgm|pump cgm|pump|pump settings|pump download|closed loop pump|hybrid closed loop|insulin pump user|control iq|780g|on pump|insulin pump|pump therapy|omnipod|tandem pump|medtronic pump|on insulin pump",
      "",
      {
        "!breast|inhibitor|proton|intrathecal|pain|baclofen|calf|heart|morphine|balloon|gas|primed|pump start|water|bike + ~diabetes|diabetic|t1dm|t1d|type 1|dm1|dm|t2dm|a1c|insulin":
          "Z96.41",
      },
    ],
    ["tpa given prior|tpa at outside hospital|tpa at osh|received tpa at transferring", "Z92.82"],
    [
      "s/p phaco|s/p phaco iol|s/p cataract surgery|s/p cataract extraction|s/p ce iol|post cataract surgery|phaco iol|cataract extraction with lens implant|cataract surgery with iol|cataract surgery with lens implant|s/p cataract surgery with iol|s/p cataract extraction with lens implant|s/p ceiol|after cataract surgery|following cataract surgery|since cataract surgery",
      "Z96.1",
      {
        "right|left|bilateral|od|os|ou + &iol|iol in place|pseudophakia|intraocular lens": "Z96.1 + Z98.4{1,2,-,9}",
      },
    ],
    ["iol ou|iol od|iol os|iol in place|iol right|iol left|pciol|pc iol|intraocular lens", "Z96.1"],
    ["absent ovaries|surgically absent ovaries|bso|s/p bso|bilateral oophorectomy", "Z90.722"],
    [
      "tah|tah bso|s/p tah bso",
      "Z90.710",
      {
        "discussion|discussed|planned|considering|consider|offered|scheduled|booked|declines|desires": "",
        "bso|tah bso": "Z90.710 + Z90.722",
      },
    ],
    [
      "brca1 positive|brca1|brca1 mutation|brca 1 carrier|brca1 carrier|brca2|brca2 positive|brca2 mutation|brca carrier|brca2 carrier|brca positive|brca pos",
      "Z15.01",
      { "~ovary|ovarian|rrso|salpingo oophorectomy|ca125|ca 125": "Z15.01 + Z15.02" },
    ],
    [
      "port a cath|portacath|mediport|port in place|chemo port|port a cath in place|picc line|picc in place|picc",
      "Z95.828|Z45.2",
      { "picc + &flush|removal|remove|removed|pulled|dressing change|care": "Z45.2", picc: "" },
    ],
    [
      "indwelling foley|foley catheter in place|chronic foley|indwelling urinary catheter|chronic indwelling foley|foley in place",
      "Z96.0|Z97.8",
    ],
    ["hormone replacement therapy|hrt|menopausal hormone therapy|on hrt", "Z79.890"],
    [
      "long term opioid use|long term use of opiates|long term opiate use|chronic opioid use|chronic opioid therapy|opioids long term",
      "Z79.891",
    ],
    ["long term insulin use|long term use of insulin|long term current use of insulin", "Z79.4"],
    ["long term steroid use|chronic steroid use|long term use of steroids|chronic systemic steroid use", "Z79.52"],
    [
      "wheelchair dependent|wheelchair bound|wheelchair|uses wheelchair|in wheelchair",
      "Z99.3",
      { "arm|bumped|hit|fell|from + &bumped|hit|struck|banged|scraped|caught": "" },
    ],
    ["bedbound|bed bound|bedridden", "Z74.01"],
    ["castrate resistant|castration resistant|hormone resistant|crpc|mcrpc|hormone refractory", "Z19.2"],
    ["hormone sensitive|castration sensitive|castrate sensitive", "Z19.1"],
    [
      "stellate ganglion|celiac ganglion|celiac plexus|celiac plexus block|celiac block|celiac blocks|celiac nerve block|celiac artery|nasal cavity|oral cavity|mastoid cavity|chest cavity|abdominal cavity|marrow cavity|ganglion impar|ganglion impar block|ha injection|ha injections|hyaluronic acid injection|scleral depression|scleral depressed exam|conj injected|conj injection|conj quiet|conj white|conj clear|conj pale|conj pink|conj normal|conj nl|conj w q|patient conj|conj and cornea|conj sclera|lids conj|injected conj|dm eye exam|diabetic eye exam|diabetes eye exam|diabetic foot exam|contact lens overwear|stroke team|ed stroke team|stroke workup|sepsis workup|acs workup|pe workup|malignancy workup|cancer workup|dvt workup",
      "",
    ],
    [
      "pacemaker|cardiac pacemaker|ppm|dual chamber pacemaker|permanent pacemaker|s/p pacemaker|pacemaker in place",
      "Z95.0",
    ],
    [
      "icd in place|implantable cardioverter defibrillator|s/p icd|icd in situ|aicd|has icd|automatic defibrillator|defibrillator|biventricular icd|crt d|icd primary prevention|biv icd|subcutaneous icd|s icd|single chamber icd|dual chamber icd|crt icd",
      "Z95.810",
    ],
    ["lvad|heart assist device|left ventricular assist device", "Z95.811"],
    [
      "s/p cabg|cabg|coronary artery bypass graft|coronary bypass|prior cabg|history of cabg|hx cabg|bypass surgery|s/p coronary bypass|hx of cabg",
      "Z95.1",
    ],
    [
      "coronary stent|s/p stent|drug eluting stent|des to lad|s/p pci|s/p des|pci|prior pci|stent|stents|hx of stent|s/p pci with stent|coronary angioplasty with stent|s/p coronary stent|lad stent|rca stent|s/p pci with des|des|hx pci",
      "Z95.5",
      {
        "&dry eye|ou|os|od|restasis|xiidra|artificial tears": "",
        // Put in now: it is no status yet.
        "&cath|cathed|angiogram|nstemi|stemi|culprit + &placed|deployed|implanted": "",
        "without stent": "Z98.61",
        "ureteral|ureter|biliary|iliac|femoral|carotid|aortic|peripheral": "",
        "&ureteroscopy|urs|ureteral|cysto|hydronephrosis|double j|jj|stone": "",
      },
    ],
    [
      "mechanical mv|mechanical av|mechanical heart valve|mech mv|mech av|mechanical valve|mechanical aortic valve|mechanical mitral valve|prosthetic heart valve|prosthetic mitral valve|prosthetic aortic valve|prosthetic mv|prosthetic av|prosthetic valve|s/p avr mechanical|s/p mechanical avr|s/p mechanical mvr|mechanical avr|mechanical mvr",
      "Z95.2",
    ],
    [
      "bioprosthetic valve|bioprosthetic aortic valve|tissue avr|porcine valve|bioprosthetic avr|s/p bioprosthetic avr|xenogenic valve|bovine valve",
      "Z95.3",
    ],
    [
      "s/p avr|s/p tavr|tavr|aortic valve replacement|s/p mvr|mitral valve replacement|valve replacement",
      "Z95.2",
      { "bioprosthetic|tissue|porcine|bovine + !tavr": "Z95.3" },
    ],
    ["heart transplant|heart transplant status|s/p heart transplant", "Z94.1"],
    [
      "kidney transplant|renal transplant|s/p kidney transplant|kidney tx|s/p renal transplant|ddkt|lrkt|kidney transplant recipient|deceased donor kidney transplant|living related kidney transplant|renal tx|kidney treatment 2016",
      "Z94.0",
      {
        rejection: "T86.11",
        "failure|failed": "T86.12",
        infection: "T86.13",
        "evaluation|eval|list|listed|candidate|waitlist|referral|work up|workup": "",
        "awaiting|waiting": "Z76.82",
      },
    ],
    [
      "liver transplant|s/p liver transplant|liver transplant recipient",
      "Z94.4",
      { rejection: "T86.41", "evaluation|eval|list|listed|candidate|waitlist|referral": "" },
    ],
    ["lung transplant|s/p lung transplant", "Z94.2", { "evaluation|eval|list|listed|candidate|referral": "" }],
    ["s/p stem cell transplant", "Z94.81|Z94.84", { "stem cell": "Z94.84" }],
    ["corneal transplant", "Z94.7"],
    [
      "awaiting organ transplant|on transplant list|transplant waitlist|awaiting transplant|listed for transplant",
      "Z76.82",
    ],
    [
      "total knee arthroplasty|tka|total knee replacement|tkr|knee replacement|s/p tka|s/p tkr|artificial knee|knee replaced|knee was replaced|replaced knee|knee arthroplasty|unicompartmental knee",
      "Z96.65{1,2,3,9}",
    ],
    [
      "total hip arthroplasty|tha|total hip replacement|thr|hip replacement|s/p tha|s/p thr|artificial hip|hip replaced|hip was replaced|replaced hip|hip arthroplasty|hip hemiarthroplasty|hemiarthroplasty|hip hemi|bipolar hemiarthroplasty",
      "Z96.64{1,2,3,9}",
    ],
    ["shoulder replacement|total shoulder arthroplasty|reverse total shoulder|tsa", "Z96.61{1,2,-,9}"],
    [
      "pseudophakia|pseudophakic|iol|ceiol|ce iol|pciol|phaco iol|s/p cataract extraction with iol",
      "Z96.1",
      {
        "s/p cataract extraction|s/p cataract surgery + iol": "Z96.1 + Z98.4{1,2,-,9}",
        "s/p cataract extraction|s/p cataract surgery": "Z98.4{1,2,-,9}",
      },
    ],
    ["cochlear implant", "Z96.21"],
    ["tympanostomy tubes|ear tubes|pe tubes|tympanostomy tube|ear tube|pe tube|eartube", "Z96.22"],
    ["insulin pump status|tslim|t slim", "Z96.41"],
    ["artificial knee joint|prosthetic knee", "Z96.65{1,2,3,9}"],
    ["breast implants|breast implant", "Z98.82"],
    ["colostomy|colostomy status|has colostomy", "Z93.3"],
    ["ileostomy|ileostomy status", "Z93.2"],
    [
      "gastrostomy|peg|peg tube|g tube|gt fed|gt feeds|gt dependent|g tube fed|g tube feeds|peg fed|gastrostomy status",
      "Z93.1",
    ],
    ["tracheostomy|tracheostomy status|trach", "Z93.0", { "&decannulated|decannulation|removed": "" }],
    ["nephrostomy|nephrostomy tube", "Z93.6"],
    ["suprapubic catheter|suprapubic cath", "Z93.59"],
    ["spt", "", { "~bladder|catheter|foley|urine|retention|urology": "Z93.59" }],
    [
      "dialysis|hemodialysis|peritoneal dialysis|on hd|on dialysis|in center hd|hd tts|hd mwf|hd|dialysis dependent|on pd|capd|ccpd|home hd",
      "Z99.2",
      { "access planning|planning|discussed|acute|evaluation|future|not on": "" },
    ],
    [
      "home oxygen|home o2|supplemental oxygen|o2 dependent|oxygen dependent|on home o2|continuous oxygen|chronic oxygen|chronic o2|2l home|3l continuous|2l continuous|2l nc at home|oxygen dependence|on 2l|on 3l|on 2l nc|on 3l nc|on 4l|dependence on supplemental oxygen|2l o2|3l o2|on 3l continuous|on 2l continuous|home o2 2l|2l with exertion|3l with exertion|o2 with exertion|oxygen with exertion|2l at night|nocturnal o2|4l continuous|2l o2 with exertion|1l with exertion|exertional o2",
      "Z99.81",
    ],
    ["ventilator dependent|ventilator dependence|vent dependent", "Z99.11"],
    ["dependence on wheelchair", "Z99.3"],
    ["cpap dependence|bipap dependent", "Z99.89"],
    ["bed confinement", "Z74.01"],
    [
      "s/p hysterectomy|hysterectomy|total hysterectomy|history of hysterectomy|hx hysterectomy|s/p tah|hx of hysterectomy|tlh|tah|tvh|lavh|vaginal hysterectomy|laparoscopic hysterectomy|robotic hysterectomy|abdominal hysterectomy|prior hysterectomy",
      "Z90.710",
      {
        "supracervical|cervix remains|cervical stump": "Z90.711",
        "plan|planned|schedule|scheduled|consider|discussed|post op": "",
        "bso|tah bso|oophorectomy": "Z90.710 + Z90.722",
      },
    ],
    [
      "s/p mastectomy|mastectomy|left mastectomy|right mastectomy|bilateral mastectomy|s/p bilateral mastectomy|history of mastectomy",
      "Z90.1{1,2,3,0}",
      { "plan|planned|schedule|scheduled|consider|prophylactic|risk reducing|for": "" },
    ],
    ["s/p nephrectomy|nephrectomy|solitary kidney|single kidney", "Z90.5"],
    [
      "s/p colectomy|s/p hemicolectomy|s/p r hemicolectomy|s/p sigmoid colectomy|s/p sigmoidectomy|s/p partial colectomy|hemicolectomy|colectomy|sigmoid resection|bowel resection|s/p bowel resection|low anterior resection|s/p lar|s/p low anterior resection|s/p right hemicolectomy|s/p left hemicolectomy|s/p colon resection|s/p appendectomy remote",
      "Z90.49",
      { "plan|planned|schedule|scheduled|consider|post op": "" },
    ],
    [
      "s/p cholecystectomy|history of cholecystectomy|hx cholecystectomy|prior cholecystectomy|hx of cholecystectomy|s/p lap chole|s/p laparoscopic cholecystectomy|lap chole",
      "Z90.49",
      { "plan|planned|schedule|scheduled|recommend|for": "" },
    ],
    ["s/p gastrectomy|partial gastrectomy", "Z90.3"],
    [
      "s/p prostatectomy|s/p radical prostatectomy|s/p ralp|ralp|radical prostatectomy|history of prostatectomy|hx prostatectomy|s/p robotic prostatectomy|s/p rrp",
      "Z90.79",
    ],
    ["s/p orchiectomy|orchiectomy", "Z90.79"],
    ["lso|rso|s/p lso|s/p rso|ovary absent|absent ovary", "Z90.721"],
    ["s/p oophorectomy|bilateral salpingo oophorectomy", "Z90.722", { "unilateral|right|left": "Z90.721" }],
    ["s/p splenectomy|asplenic|asplenia|splenectomy|hx splenectomy", "Z90.81"],
    ["s/p lobectomy|lobectomy|s/p pneumonectomy|s/p rul lobectomy|s/p lul lobectomy|s/p lung resection", "Z90.2"],
    ["s/p pancreatectomy|whipple|s/p whipple", "Z90.410", { "partial|whipple|distal": "Z90.411" }],
    [
      "bariatric surgery|gastric bypass|sleeve gastrectomy|s/p gastric bypass|s/p sleeve gastrectomy|s/p bariatric surgery|roux en y|rygb|s/p rygb|gastric sleeve|lap band|s/p gastric sleeve|s/p sleeve|s/p vsg|vsg|s/p lap sleeve|s/p lap band|gastric sleeve surgery|s/p rny|roux en y gastric bypass|s/p duodenal switch",
      "Z98.84",
      {
        "~pregnancy|weeks pregnant": "O99.844|Z98.84",
        "consider|referral|refer|consult|planned|candidate|evaluation|interested": "",
      },
    ],
    [
      "s/p spinal fusion|s/p lumbar fusion|lumbar fusion|cervical fusion|l4 s1 fusion|l5 s1 fusion|l4 l5 fusion|l4 5 fusion|l3 l5 fusion|l3 s1 fusion|l2 s1 fusion|l3 l4 fusion|c5 c6 fusion|c4 c6 fusion|c5 c7 fusion|c6 c7 fusion|plif|tlif|alif|s/p plif|s/p tlif|s/p alif|acdf|s/p acdf|spinal fusion|arthrodesis status",
      "Z98.1",
      {
        "recurrent|recommend|recommended|plan|planned|candidate|schedule|scheduled|discuss|discussed|consider|considering|proceed|needs|offered|refer|consult|evaluation|eval|options":
          "",
      },
    ],
    ["tubal ligation|s/p tubal ligation|s/p btl|btl|bilateral tubal ligation", "Z98.51"],
    ["s/p vasectomy|vasectomy status", "Z98.52"],
    [
      "strings seen|strings visible|strings visualized|strings in place|strings present",
      "",
      { "~iud|mirena|paragard|kyleena|liletta|skyla|copper t": "Z97.5" },
    ],
    [
      "iud in place|iud in situ|mirena in place|mirena in situ|paragard in place|kyleena in place|liletta in place|has iud|has mirena|iud present|mirena iud in place|iud strings seen",
      "Z97.5",
    ],
    ["vp shunt|ventriculoperitoneal shunt|csf shunt", "Z98.2"],
    [
      "vns|vagus nerve stimulator|deep brain stimulator|dbs|spinal cord stimulator|scs in place|neurostimulator|implanted scs|scs implant|has scs|scs implanted|spinal cord stimulator in situ|dorsal column stimulator",
      "Z96.82",
    ],
    [
      "brca mutation|brca positive|brca 1|brca 2|brca1 mutation carrier|brca2 mutation carrier",
      "Z15.01",
      { "~ovary|ovarian|rrso|salpingo oophorectomy|ca125|ca 125": "Z15.01 + Z15.02" },
    ],
    [
      "lynch syndrome|lynch carrier|lynch|msh6 carrier|mlh1 carrier|msh2 carrier|pms2 carrier|msh6 mutation|mlh1 mutation|msh2 mutation|pms2 mutation|hnpcc",
      "Z15.09|Z15.060",
    ],
    [
      "hereditary gastric cancer|hereditary diffuse gastric cancer|hereditary gastric cancer syndrome|hereditary cancer syndrome|cdh1 carrier|cdh1 mutation|cdh1|tp53 carrier|tp53 mutation|li fraumeni|chek2|palb2|atm carrier|chek2 carrier|palb2 carrier|chek2 mutation|palb2 mutation|atm mutation",
      "Z15.09",
      { "chek2|palb2|atm": "Z15.01" },
    ],
    [
      "estrogen receptor positive|er positive|er+|er pr positive|er pos|er positive breast|hormone receptor positive|er/pr positive|er pr +|hr positive|er+/pr+|er/pr+",
      "Z17.0",
      {
        "pr positive + her2 negative": "Z17.410|Z17.0",
        "pr positive + her2 positive": "Z17.0",
        "her2 negative": "Z17.410|Z17.0",
      },
    ],
    ["estrogen receptor negative|er negative|triple negative|er neg", "Z17.1", { "triple negative": "Z17.421|Z17.1" }],
    ["sedentary lifestyle|physical inactivity|lack of exercise", "Z72.3"],
    [
      "high risk sexual behavior|unprotected sex|multiple sexual partners|high risk heterosexual behavior",
      "Z72.51",
      { "homosexual|msm": "Z72.52", bisexual: "Z72.53" },
    ],
    ["asbestos exposure", "Z77.090"],
    ["lead exposure", "Z77.011"],
    [
      "history of radiation|hx of radiation|prior radiation|hx xrt|s/p xrt|prior xrt|s/p radiation|history of radiation therapy|h/o chest radiation|h/o breast radiation|h/o pelvic radiation|h/o neck radiation|h/o radiation therapy|history of xrt|h/o xrt|prior radiotherapy|history of radiotherapy|prior chest radiation|prior pelvic radiation",
      "Z92.3",
    ],
    ["history of chemotherapy|hx of chemotherapy|prior chemo|s/p chemo|s/p chemotherapy|hx of chemo", "Z92.21"],
    ["colonized with mrsa|mrsa carrier|mrsa colonization", "Z22.322"],
    [
      "postmenopausal|post menopausal|menopause|menopausal status|asymptomatic menopause|postmenopausal status",
      "Z78.0",
      { "bleeding|osteoporosis|atrophic|symptoms|symptomatic": "" },
    ],
  ],
};
