import type { Vocabulary } from "./row.ts";

/** Arteries, veins and lymph, and what a stroke is. */
export const vessels: Vocabulary = {
  id: "circulatory",
  source: "ICD-10-CM Guidelines FY2026 I.C.9",
  rows: [
    [
      "white coat htn|white coat effect|borderline bp|borderline blood pressure|bp borderline|white coat hypertension|elevated blood pressure reading|elevated bp|elevated blood pressure|elevated bp without diagnosis of hypertension|high bp reading|bp elevated",
      "R03.0",
    ],
    [
      "subarachnoid hemorrhage|sah|ruptured cerebral aneurysm|ruptured aneurysm|ruptured berry aneurysm|aneurysmal sah|aneurysmal subarachnoid hemorrhage",
      "I60.9",
      {
        "~acom|acomm|anterior communicating": "I60.2",
        "~pcom|pcomm|posterior communicating": "I60.3{1,2,-,0}",
        "~basilar": "I60.4",
        "~mca|middle cerebral": "I60.1{1,2,-,0}",
        "~vertebral artery": "I60.5{1,2,-,0}",
        "~ica|carotid": "I60.0{1,2,-,0}",
      },
    ],
    [
      "aortic dissection|dissection of aorta|dissecting aortic aneurysm|type a dissection|type b dissection|dissection aorta|type a aortic dissection|type b aortic dissection|aortic dissection type a|aortic dissection type b|acute aortic dissection|thoracic aortic dissection",
      "I71.00",
      {
        "&thoracoabdominal": "I71.03",
        "&ascending|type a|stanford a|root": "I71.010|I71.01",
        "&arch": "I71.011|I71.01",
        "&abdominal + !&thoracic": "I71.02",
        "&descending|type b|stanford b|subclavian": "I71.012|I71.01",
        "&thoracic": "I71.019|I71.01",
      },
    ],
    [
      "intracerebral hemorrhage|ich|hemorrhagic stroke|hemorrhagic cva|basal ganglia hemorrhage|bg hemorrhage|bg ich|thalamic hemorrhage|thalamic ich|putaminal hemorrhage|lobar hemorrhage|lobar ich|pontine hemorrhage|brainstem hemorrhage|cerebellar hemorrhage|intraventricular hemorrhage|basal ganglia ich|basal ganglia bleed|thalamic bleed|intraparenchymal hemorrhage|iph",
      "I61.9",
      {
        "basal ganglia|bg|thalamic|putaminal|putamen|thalamus|deep|subcortical": "I61.0",
        "lobar|cortical": "I61.1",
        "pontine|brainstem|pons": "I61.3",
        cerebellar: "I61.4",
        "intraventricular + !&extension|with ivh": "I61.5",
      },
    ],
    [
      "subdural hematoma|sdh|subdural hemorrhage",
      "I62.00",
      {
        acute: "I62.01",
        subacute: "I62.02",
        chronic: "I62.03",
        "traumatic|fall|head injury|~tbi|mvc|mva|traumatic brain injury + !nontraumatic|non traumatic": "S06.5X0~",
      },
    ],
    [
      "stroke|cva|cerebrovascular accident|mca infarct|infarct|mca stroke|acute stroke|cerebral infarction|ischemic stroke|cerebral infarct|ischemic cva|brain infarct|acute ischemic stroke|embolic stroke|lacunar stroke|thrombotic stroke|cardioembolic stroke|lacunar infarct",
      "I63.9",
      {
        "lacunar|small vessel": "I63.81",
        "&embolic|cardioembolic|embolism + &mca|middle cerebral": "I63.41{1,2,3,9}",
        "&mca|middle cerebral + ~cardioembolic|embolic|embolic from|emboli": "I63.41{1,2,3,9}",
        "&thrombotic|thrombosis + &mca|middle cerebral": "I63.31{1,2,3,9}",
        "&mca|middle cerebral": "I63.51{1,2,3,9}",
        "&pca|posterior cerebral": "I63.53{1,2,3,9}",
        "&aca|anterior cerebral": "I63.52{1,2,3,9}",
        "&embolic|cardioembolic": "I63.40",
        cerebellar: "I63.549|I63.54{1,2,3,9}",
      },
    ],
    ["transient ischemic attack|tia|mini stroke", "G45.9"],
    [
      "carotid stenosis|carotid artery stenosis|carotid disease|carotid atherosclerosis|ica stenosis|carotid artery disease",
      "I65.2{1,2,3,9}",
    ],
    ["vertebral artery stenosis", "I65.0{1,2,3,9}"],
    ["intracranial atherosclerosis|cerebral atherosclerosis", "I67.2"],
    [
      "cerebral aneurysm|intracranial aneurysm|brain aneurysm|unruptured aneurysm|unruptured mca aneurysm|unruptured cerebral aneurysm|unruptured intracranial aneurysm|mca aneurysm|acom aneurysm|pcom aneurysm|basilar aneurysm|basilar tip aneurysm|ica aneurysm|coiled aneurysm",
      "I67.1",
      { "&ruptured|sah|subarachnoid|bleed + !unruptured": "" },
    ],
    [
      "small vessel disease|chronic small vessel ischemic disease|cerebrovascular disease|microvascular ischemic disease|chronic microvascular ischemic disease",
      "I67.89|I67.9",
      { "cerebrovascular disease": "I67.9", "small vessel|microvascular": "I67.89" },
    ],
    [
      "peripheral arterial disease|peripheral artery disease|pad|peripheral vascular disease|pvd|claudication|intermittent claudication|lower extremity atherosclerosis|atherosclerosis of native arteries|atherosclerosis lower extremities|leg claudication|limb ischemia|critical limb ischemia|clti|aortoiliac disease|atherosclerosis native arteries|atherosclerosis of native leg arteries|atherosclerosis|chronic limb threatening ischemia|femoropopliteal disease|atherosclerosis of native arteries of legs|atherosclerosis of leg",
      "I73.9",
      {
        "&native|atherosclerosis|atherosclerotic|clti|critical limb|limb threatening + &gangrene": "I70.26{1,2,3,9}",
        "&atherosclerosis|atherosclerotic|clti|critical limb|native|arterial|ischemic + &ulcer|ulceration + &right + &thigh":
          "I70.231",
        "&atherosclerosis|atherosclerotic|clti|critical limb|native + &ulcer|ulceration + &right + &calf": "I70.232",
        "&atherosclerosis|atherosclerotic|clti|critical limb|native + &ulcer|ulceration + &right + &ankle|malleolus":
          "I70.233",
        "&atherosclerosis|atherosclerotic|clti|critical limb|native + &ulcer|ulceration + &right + &heel|midfoot":
          "I70.234",
        "&atherosclerosis|atherosclerotic|clti|critical limb|native + &ulcer|ulceration + &right + &foot|toe|great toe|hallux":
          "I70.235",
        "&atherosclerosis|atherosclerotic|clti|critical limb|native + &ulcer|ulceration + &right + &leg|lower leg|shin":
          "I70.238",
        "&atherosclerosis|atherosclerotic|clti|critical limb|native + &ulcer|ulceration + &left + &thigh": "I70.241",
        "&atherosclerosis|atherosclerotic|clti|critical limb|native + &ulcer|ulceration + &left + &calf": "I70.242",
        "&atherosclerosis|atherosclerotic|clti|critical limb|native + &ulcer|ulceration + &left + &ankle|malleolus":
          "I70.243",
        "&atherosclerosis|atherosclerotic|clti|critical limb|native + &ulcer|ulceration + &left + &heel|midfoot":
          "I70.244",
        "&atherosclerosis|atherosclerotic|clti|critical limb|native + &ulcer|ulceration + &left + &foot|toe|great toe|hallux":
          "I70.245",
        "&atherosclerosis|atherosclerotic|clti|critical limb|native + &ulcer|ulceration + &left + &leg|lower leg|shin":
          "I70.248",
        "&native|atherosclerosis|atherosclerotic|clti|critical limb|limb threatening + &rest pain": "I70.22{1,2,3,9}",
        "&native|atherosclerosis|atherosclerotic + &claudication": "I70.21{1,2,3,9}",
        "&clti|critical limb|rest pain|limb threatening": "I70.22{1,2,3,9}",
        "native arteries|native|leg|legs|lower extremity": "I70.20{1,2,3,9}",
        "atherosclerosis + !pad|peripheral": "I70.90",
      },
    ],
    ["atherosclerosis of aorta|aortic atherosclerosis", "I70.0"],
    ["renal artery stenosis", "I70.1"],
    [
      "abdominal aortic aneurysm|aaa",
      "I71.40|I71.4",
      { ruptured: "I71.30", infrarenal: "I71.43", juxtarenal: "I71.42", pararenal: "I71.41" },
    ],
    [
      "thoracic aortic aneurysm|ascending aortic aneurysm|taa|aortic root aneurysm|ascending aorta aneurysm|dilated ascending aorta",
      "I71.20|I71.2",
      { "ascending|root": "I71.21", arch: "I71.22", descending: "I71.23", "dilated + !aneurysm": "I77.810" },
    ],
    ["aortic dissection", "I71.00", { "type a|ascending": "I71.010", "type b|descending": "I71.012" }],
    [
      "raynaud|raynauds|raynaud phenomenon|raynauds phenomenon|raynaud syndrome|raynaud disease",
      "I73.00",
      { gangrene: "I73.01" },
    ],
    [
      "deep vein thrombosis|dvt|deep venous thrombosis|acute dvt",
      "I82.40{1,2,3,9}",
      {
        "chronic + popliteal": "I82.53{1,2,3,9}",
        "chronic + femoral": "I82.51{1,2,3,9}",
        "femoral + ~chronic nonocclusive|chronic dvt|chronic thrombus|chronic occlusive|chronic non occlusive|chronic thrombosis":
          "I82.51{1,2,3,9}",
        chronic: "I82.50{1,2,3,9}",
        femoral: "I82.41{1,2,3,9}",
        popliteal: "I82.43{1,2,3,9}",
        iliac: "I82.42{1,2,3,9}",
        tibial: "I82.44{1,2,3,9}",
        peroneal: "I82.45{1,2,3,9}",
        "gastrocnemius|soleal|calf muscle": "I82.46{1,2,3,9}",
        "calf|distal": "I82.4Z{1,2,3,9}",
        proximal: "I82.4Y{1,2,3,9}",
        "upper extremity|arm|brachial|axillary|subclavian|axillosubclavian + subclavian": "I82.B1{1,2,3,9}",
        "upper extremity|arm|brachial": "I82.62{1,2,3,9}",
        axillary: "I82.A1{1,2,3,9}",
        subclavian: "I82.B1{1,2,3,9}",
        "internal jugular|jugular": "I82.C1{1,2,3,9}",
      },
    ],
    [
      "superficial thrombophlebitis|superficial vein thrombosis|svt of saphenous|superficial phlebitis|thrombophlebitis of superficial vessels",
      "I80.0{1,2,3,0}",
      { "arm|forearm|cephalic|basilic": "I80.8|I82.61{1,2,3,9}" },
    ],
    ["phlebitis|thrombophlebitis", "I80.9"],
    [
      "varicose veins|varicosities|varicose vein|painful varicose veins|symptomatic varicose veins|painful varicosities|aching varicose veins",
      "I83.9{1,2,3,0}",
      {
        "ulcer + inflammation": "I83.2{1,2,-,0}9",
        "ulcer + thigh": "I83.0{1,2,-,0}1",
        "ulcer + calf": "I83.0{1,2,-,0}2",
        "ulcer + ankle|malleolus": "I83.0{1,2,-,0}3",
        "ulcer + heel": "I83.0{1,2,-,0}4",
        ulcer: "I83.0{1,2,-,0}9",
        "inflammation|stasis dermatitis": "I83.1{1,2,-,0}",
        "pain|painful|aching|symptomatic": "I83.81{1,2,3,9}",
        "swelling|edema|complications|bleeding|other complication": "I83.89{1,2,3,9}",
        asymptomatic: "I83.9{1,2,3,0}",
      },
    ],
    ["venous insufficiency|chronic venous insufficiency|cvi|venous reflux|venous stasis", "I87.2"],
    ["stasis dermatitis|venous stasis dermatitis|venous eczema|venous dermatitis|varicose eczema", "I87.2"],
    [
      "venous stasis ulcer|venous ulcer|venous leg ulcer|stasis ulcer|vlu|venous stasis leg ulcer|venous ulceration",
      "I87.2 + #ulcer",
    ],
    [
      "chronic venous hypertension",
      "I87.30{1,2,3,9}",
      { "ulcer + inflammation": "I87.33{1,2,3,9}", ulcer: "I87.31{1,2,3,9}", inflammation: "I87.32{1,2,3,9}" },
    ],
    [
      "postthrombotic syndrome|post thrombotic syndrome|postphlebitic syndrome",
      "I87.00{1,2,3,9}",
      { ulcer: "I87.01{1,2,3,9}", inflammation: "I87.02{1,2,3,9}" },
    ],
    ["lymphedema", "I89.0", { "postmastectomy|post mastectomy|after mastectomy|&mastectomy": "I97.2" }],
    [
      "esophageal varices|esoph varices|varices",
      "I85.00",
      {
        "bleeding|bleed|hemorrhage + &cirrhosis": "I85.11",
        "~cirrhosis|portal hypertension + !bleeding": "I85.10",
        "bleeding|hemorrhage": "I85.01",
      },
    ],
    ["raynauds with ulcer", "I73.00"],
  ],
};
