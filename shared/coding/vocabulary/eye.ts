import type { Vocabulary } from "./row.ts";

/** Eyes; lids stand apart. */
export const eye: Vocabulary = {
  id: "eye",
  source: "ICD-10-CM Guidelines FY2026 I.C.7, I.B.13",
  rows: [
    ["retinopathy|background retinopathy nos", "H35.00"],
    [
      "macular edema",
      "H35.81",
      { "&npdr|pdr|retinopathy|crvo|brvo|vein occlusion": "", "~diabetes|diabetic|dm2|t2dm|t1dm|dm": "#dm-edema" },
    ],
    [
      "posterior vitreous detachment|pvdeye|vitreous detachment|vitreous degeneration|vitreous syneresis",
      "H43.81{1,2,3,9}",
    ],
    ["vitreous opacity|vitreous opacities|vitreous floaters|floaters|vitreous floater", "H43.39{1,2,3,9}"],
    [
      "rhegmatogenous retinal detachment|rhegmatogenous rd|rrd|macula off retinal detachment|macula on retinal detachment|mac off rd|mac on rd",
      "H33.00{1,2,3,9}",
      {
        "&giant": "H33.03{1,2,3,9}",
        "&dialysis": "H33.04{1,2,3,9}",
        "&total": "H33.05{1,2,3,9}",
        "&multiple breaks|multiple tears|two tears|two breaks|2 tears|2 breaks|3 tears": "H33.02{1,2,3,9}",
        "&single break|tear|break|hole": "H33.01{1,2,3,9}",
      },
    ],
    ["lattice degeneration|lattice", "H35.41{1,2,3,9}"],
    [
      "exophthalmos|proptosis",
      "H05.20",
      { "&thyroid|graves|ted": "H05.24{1,2,3,9}", constant: "H05.24{1,2,3,9}", intermittent: "H05.25{1,2,3,9}" },
    ],
    [
      "pseudotumor papilledema|papilledema|optic disc edema|disc edema",
      "H47.10",
      {
        "&iih|increased intracranial pressure|raised icp|raised intracranial pressure|elevated icp|elevated intracranial pressure|pseudotumor|idiopathic intracranial hypertension|increased icp|pseudotumor cerebri":
          "H47.11",
      },
    ],
    [
      "thyroid eye disease|graves ophthalmopathy|thyroid orbitopathy|ted with proptosis|graves orbitopathy|thyroid ophthalmopathy",
      "E05.00 + H05.83{1,2,3,9}|E05.00",
      { "&proptosis|exophthalmos": "E05.00" },
    ],
    ["vitreomacular traction|vmt|vitreomacular adhesion|vma", "H43.82{1,2,3,9}"],
    ["asteroid hyalosis", "H43.2{1,2,3,0}"],
    [
      "chorioretinal scar|macular scar|toxoplasma scar|cr scar|chorioretinal scarring|cr scarring|old cr scar",
      "H31.00{1,2,3,9}",
      { "macular|macula": "H31.01{1,2,3,9}" },
    ],
    ["choroidal detachment|choroidal effusion", "H31.40{1,2,3,9}"],
    ["optic pit", "Q14.2"],
    ["retinal microaneurysm|microaneurysms", "H35.04{1,2,3,9}"],
    ["cotton wool spot|cotton wool spots", "H35.81"],
    ["branch retinal artery occlusion|brao", "H34.23{1,2,3,9}"],
    [
      "hollenhorst plaque|retinal artery plaque|retinal artery embolus|retinal embolus|retinal arterial embolus|cholesterol embolus of retina|partial retinal artery occlusion",
      "H34.21{1,2,3,9}",
    ],
    ["degenerative myopia|pathologic myopia|myopic degeneration", "H44.2{1,2,3,0}|H44.20"],
    ["anisometropia", "H52.31"],
    ["hypertropia|vertical deviation", "H50.2{1,2,-,1}"],
    ["nystagmus", "H55.00", { latent: "H55.02", congenital: "H55.01" }],
    ["optic atrophy|optic nerve atrophy", "H47.20", { primary: "H47.21{1,2,3,9}" }],
    ["optic disc pallor|optic nerve pallor|disc pallor|temporal disc pallor|temporal pallor", "H47.29{1,2,3,9}"],
    [
      "optic nerve drusen|optic disc drusen|disc drusen|onh drusen|optic nerve head drusen|optic disk drusen|buried disc drusen",
      "H47.32{1,2,3,9}",
    ],
    [
      "ischemic optic neuropathy|naion|aion|non arteritic anterior ischemic optic neuropathy|nonarteritic anterior ischemic optic neuropathy|anterior ischemic optic neuropathy|non arteritic ischemic optic neuropathy|posterior ischemic optic neuropathy",
      "H47.01{1,2,3,9}",
    ],
    ["retrobulbar neuritis", "H46.9", { retrobulbar: "H46.1{1,2,3,0}" }],
    ["macular drusen|drusen", "H35.36{1,2,3,9}"],
    [
      "hydroxychloroquine retinopathy|plaquenil toxicity|hydroxychloroquine maculopathy|plaquenil maculopathy|plaquenil retinopathy|hcq retinopathy|hcq maculopathy|hydroxychloroquine toxicity|hydroxychloroquine retinal toxicity|hcq toxicity|chloroquine retinopathy",
      "H35.38{1,2,3,9} + T37.2X5~",
    ],
    ["toxic maculopathy|drug induced maculopathy", "H35.38{1,2,3,9}"],
    ["central serous retinopathy|central serous chorioretinopathy|csr|cscr", "H35.71{1,2,3,9}"],
    ["choroidal nevus|nevus of choroid|choroidal freckle", "D31.3{1,2,-,0}"],
    ["choroidal melanoma|uveal melanoma", "C69.3{1,2,-,0}"],
    ["retinal hemorrhage", "H35.6{1,2,3,0}"],
    ["retinoschisis", "H33.10{1,2,3,9}"],
    ["adie pupil|tonic pupil", "H57.05{1,2,3,9}"],
    ["anisocoria", "H57.02"],
    ["horner syndrome|horners", "G90.2"],
    [
      "third nerve palsy|3rd nerve palsy|cn3 palsy|oculomotor palsy|cniii palsy|oculomotor nerve palsy|oculomotor nerve paresis",
      "H49.0{1,2,3,0}",
    ],
    [
      "fourth nerve palsy|4th nerve palsy|cn4 palsy|trochlear palsy|trochlear nerve palsy|trochlear nerve paresis|superior oblique paresis|cranial nerve iv palsy",
      "H49.1{1,2,3,0}",
    ],
    [
      "sixth nerve palsy|cn6 palsy|abducens palsy|cnvi palsy|abducens nerve palsy|abducens nerve paresis|abducens paresis",
      "H49.2{1,2,3,0}",
    ],
    ["convergence insufficiency", "H51.11"],
    ["visual field defect|field defect", "H53.40"],
    ["homonymous hemianopia|hemianopia|hemianopsia", "H53.46{1,2,-,9}", { "&bilateral": "H53.469" }],
    ["transient vision loss|amaurosis fugax", "G45.3", { "transient vision loss": "H53.12{1,2,3,9}" }],
    ["photophobia|light sensitivity|sensitivity to light|light sensitive", "H53.14{1,2,3,9}"],
    ["photopsia|flashes of light|flashes", "H53.19"],
    ["congenital cataract", "Q12.0"],
    ["endophthalmitis", "H44.00{1,2,3,9}"],
    ["preseptal cellulitis|periorbital cellulitis", "L03.213"],
    ["orbital cellulitis", "H05.01{1,2,3,9}"],
    [
      "retinal detachment",
      "H33.20|H33.2{1,2,3,0}",
      {
        "rhegmatogenous|with retinal break|break|tear": "H33.00{1,2,3,9}",
        "tractional|traction": "H33.4{1,2,3,0}",
        serous: "H33.2{1,2,3,0}",
        detachment: "H33.2{1,2,3,0}",
      },
    ],
    [
      "retinal tear|horseshoe tear|hst od|hst os|hst ou|flap tear|retinal flap tear|retinal horseshoe tear|hst right|hst left",
      "H33.30{1,2,3,9}",
      { "horseshoe|flap|hst": "H33.31{1,2,3,9}" },
    ],
    ["central retinal artery occlusion|crao", "H34.1{1,2,3,0}"],
    [
      "central retinal vein occlusion|crvo|old central retinal vein occlusion|old crvo|chronic crvo|central vein occlusion",
      "H34.81{1,2,3,9}2",
      {
        "&macular edema|cme|csme|edema|edematous|with me|dme": "H34.81{1,2,3,9}0",
        stable: "H34.81{1,2,3,9}2",
        neovascularization: "H34.81{1,2,3,9}1",
      },
    ],
    [
      "branch retinal vein occlusion|brvo|old branch retinal vein occlusion|old brvo|chronic brvo|hemiretinal vein occlusion|hrvo|branch vein occlusion",
      "H34.83{1,2,3,9}2",
      {
        "&macular edema|cme|csme|edema|edematous|with me|dme": "H34.83{1,2,3,9}0",
        "stable|old": "H34.83{1,2,3,9}2",
        neovascularization: "H34.83{1,2,3,9}1",
      },
    ],
    ["hypertensive retinopathy", "H35.03{1,2,3,9}"],
    [
      "dry amd|dry age related macular degeneration|dry macular degeneration|nonexudative amd|nonexudative age related macular degeneration|nonexudative macular degeneration|non exudative amd|dry armd|atrophic amd|intermediate amd|early amd|intermediate age related macular degeneration|early age related macular degeneration|intermediate macular degeneration|early macular degeneration|non neovascular amd|nonneovascular amd|non neovascular macular degeneration|nonneovascular age related macular degeneration|intermediate non neovascular amd|intermediate nonneovascular amd|early non neovascular amd|early armd|intermediate armd",
      "H35.31{1,2,3,9}0",
      {
        early: "H35.31{1,2,3,9}1",
        intermediate: "H35.31{1,2,3,9}2",
        "advanced|geographic|atrophic + subfoveal|center": "H35.31{1,2,3,9}4",
        "advanced|geographic": "H35.31{1,2,3,9}3",
        "&geographic atrophy + &subfoveal|center": "H35.31{1,2,3,9}4",
        "&geographic atrophy": "H35.31{1,2,3,9}3",
      },
    ],
    [
      "wet amd|wet age related macular degeneration|exudative amd|exudative age related macular degeneration|neovascular amd|wet macular degeneration|exudative macular degeneration|wet armd|namd",
      "H35.32{1,2,3,9}0",
      {
        "inactive scar|scar|&disciform": "H35.32{1,2,3,9}3",
        "inactive|&inactive cnv|inactive choroidal": "H35.32{1,2,3,9}2",
        "active|&active cnv|active choroidal": "H35.32{1,2,3,9}1",
      },
    ],
    [
      "macular degeneration|amd|armd|age related macular degeneration",
      "H35.30",
      {
        "dry|nonexudative": "H35.31{1,2,3,9}0",
        "wet|exudative|neovascular + active": "H35.32{1,2,3,9}1",
        "wet|exudative|neovascular": "H35.32{1,2,3,9}0",
      },
    ],
    [
      "geographic atrophy|ga ou|ga od|ga os|ga both eyes|macular ga",
      "H35.31{1,2,3,9}3",
      {
        "not involved|not involving|spared|sparing|without subfoveal|extrafoveal|nonsubfoveal|non subfoveal|nonfoveal":
          "H35.31{1,2,3,9}3",
        "subfoveal|foveal|center|fovea|central": "H35.31{1,2,3,9}4",
      },
    ],
    ["macular hole|ftmh|full thickness macular hole", "H35.34{1,2,3,9}"],
    [
      "epiretinal membrane|erm|macular pucker|cellophane maculopathy|preretinal membrane|pre retinal membrane|premacular fibrosis|preretinal fibrosis|macular wrinkling|preretinal gliosis",
      "H35.37{1,2,3,9}",
    ],
    [
      "cystoid macular edema|cme",
      "H35.35{1,2,3,9}",
      {
        "&after cataract|post cataract|following cataract|after phaco|s/p cataract surgery|s/p phaco|s/p ce iol|since cataract surgery":
          "H59.03{1,2,3,9}",
      },
    ],
    ["retinopathy of prematurity|rop", "H35.10{1,2,3,9}"],
    ["retinitis pigmentosa|rp ou|rp both eyes", "H35.52"],
    [
      "amblyopia|lazy eye",
      "H53.00{1,2,3,9}",
      { strabismic: "H53.03{1,2,3,9}", "refractive|anisometropic": "H53.02{1,2,3,9}", deprivation: "H53.01{1,2,3,9}" },
    ],
    [
      "esotropia",
      "H50.00",
      { alternating: "H50.05", monocular: "H50.01{1,2,-,1}", accommodative: "H50.43", intermittent: "H50.31{1,2,-,1}" },
    ],
    [
      "exotropia",
      "H50.10",
      { "intermittent + alternating": "H50.34", alternating: "H50.15", intermittent: "H50.33{1,2,-,0}|H50.30" },
    ],
    ["strabismus", "H50.9"],
    ["myopia|nearsighted|nearsightedness", "H52.1{1,2,3,0}"],
    ["hyperopia|farsighted|hypermetropia", "H52.0{1,2,3,0}"],
    ["astigmatism|astig|astigmatic", "H52.20{1,2,3,9}", { regular: "H52.22{1,2,3,9}", irregular: "H52.21{1,2,3,9}" }],
    ["presbyopia", "H52.4"],
    ["diplopia|double vision", "H53.2"],
    ["blurred vision|blurry vision|decreased vision|vision blurry", "H53.8"],
    ["eye pain|ocular pain", "H57.1{1,2,3,0}"],
    ["red eye|eye redness", "H57.89|H57.8"],
  ],
};
