import type { Vocabulary } from "./row.ts";

/** Ears and hearing. */
export const ear: Vocabulary = {
  id: "ear",
  source: "ICD-10-CM Guidelines FY2026 I.B.13",
  rows: [
    [
      "ome after aom|effusion after aom|fluid after aom|ome status post aom|ome following aom|persistent effusion after aom|effusion after ear infection|fluid after ear infection",
      "H65.9{1,2,3,0}",
    ],
    ["attic perforation|attic tm perforation", "H72.1{1,2,3,0}"],
    ["attic cholesteatoma|cholesteatoma of attic", "H71.0{1,2,3,0}"],
    ["marginal perforation", "H72.2X{1,2,3,9}"],
    [
      "sudden snhl|sudden sensorineural hl|sudden sensorineural hearing loss|idiopathic sudden hearing loss|sudden hl|sudden sensorineural hearingloss|sudden hearingloss",
      "H91.2{1,2,3,0}",
    ],
    [
      "chronic serous otitis|chronic serous otitis media|chronic serous om|chronic serous|chronic som",
      "H65.2{1,2,3,0}",
    ],
    [
      "chronic suppurative otitis media|csom",
      "H66.3X{1,2,3,9}",
      { "tubotympanic|&tubotympanic": "H66.1{1,2,3,0}", "atticoantral|&atticoantral": "H66.2{1,2,3,0}" },
    ],
    [
      "otitis media with perforation|aom with perforation|aom with rupture|acute otitis media with rupture|acute otitis media with perforation|aom with tm rupture|acute otitis media with tm rupture|aom with spontaneous tm rupture|acute otitis media with spontaneous tm rupture|aom with tm perforation|acute otitis media with tm perforation|aom with perforated tm|acute otitis media with perforated tm|aom with ruptured tm|acute otitis media with ruptured tm|acute otitis media with spontaneous rupture|acute om with perforation|acute om with rupture|perforated aom|perforated otitis media|aom with spontaneous rupture",
      "H66.01{1,2,3,9}",
    ],
    ["acute serous otitis media|acute serous om|acute som", "H65.0{1,2,3,0}"],
    ["acute mastoiditis", "H70.00{1,2,3,9}"],
    ["otomycosis|fungal otitis externa", "B36.9 + H62.4{1,2,3,0}"],
    ["patulous eustachian tube", "H69.0{1,2,3,0}"],
    ["tympanosclerosis|myringosclerosis", "H74.0{1,2,3,9}"],
    ["retraction pocket|tm retraction", "H73.89{1,2,3,9}"],
    ["myringitis|bullous myringitis", "H73.00{1,2,3,9}|H73.0{1,2,3,9}", { bullous: "H73.01{1,2,3,9}" }],
    ["hyperacusis", "H93.23{1,2,3,9}"],
    ["perichondritis of ear|auricular perichondritis|perichondritis of pinna", "H61.00{1,2,3,9}"],
    ["auricular hematoma|hematoma of pinna|cauliflower ear", "H61.12{1,2,3,9}", { cauliflower: "M95.1{1,2,-,0}" }],
    ["exostosis of ear canal|ear canal exostoses|exostoses", "H61.81{1,2,3,9}"],
    ["conductive loss|conductive hl|conductive hearing loss|chl|conductive hearingloss", "H90.{11,12,0,2}"],
    ["barotrauma|otic barotrauma|aerotitis", "T70.0XX~"],
    [
      "hematoma of auricle|hematoma pinna|hematoma of ear",
      "S00.43{1,2,-,9}~",
      { "nontraumatic|non traumatic|chronic": "H61.12{1,2,3,9}" },
    ],
    ["perichondritis", "H61.00{1,2,3,9}", { "acute|&acute": "H61.01{1,2,3,9}", chronic: "H61.02{1,2,3,9}" }],
    ["surfers ear|exostoses of ear canal", "H61.81{1,2,3,9}"],
    ["ear canal stenosis|stenosis of ear canal|eac stenosis", "H61.30{1,2,3,9}"],
    ["acute myringitis", "H73.00{1,2,3,9}", { "bullous|&bullous": "H73.01{1,2,3,9}", chronic: "H73.1{1,2,3,0}" }],
    ["superior canal dehiscence|sscd", "H83.8X{1,2,3,9}"],
    [
      "malignant oe|oe|otitis externa|swimmers ear|swimmer ear|acute otitis externa|aoe|ear canal infection|external otitis|external ear infection|outer ear infection|necrotizing oe|infective otitis externa|infective oe",
      "H60.9{1,2,3,0}",
      {
        "swimmers|swimmer": "H60.33{1,2,3,9}",
        "malignant|necrotizing": "H60.2{1,2,3,0}",
        chronic: "H60.6{1,2,3,0}",
        "fungal|otomycosis": "B36.9 + H62.4{1,2,3,0}",
        "diffuse|&diffuse": "H60.31{1,2,3,9}",
        "infective|other infective|bacterial": "H60.39{1,2,3,9}",
        "acute|eczematoid|aoe": "H60.50{1,2,3,9}",
      },
    ],
    [
      "cerumen impaction|impacted cerumen|ear wax impaction|wax impaction|earwax impaction|impacted ear wax|cerumen|impacted wax|impacted earwax|ear wax plug|wax plug|ceruminosis|ceruminosis impacted|cerumen plug|cerumen occlusion|occluding cerumen|cerumen buildup|wax buildup in ear|wax build up in ear",
      "H61.2{1,2,3,0}",
    ],
    [
      "acute otitis media|aom|acute suppurative otitis media|acute om|asom|baom|bilateral aom|aom suppurative",
      "H66.9{1,2,3,0}",
      {
        "suppurative|purulent|pus|bulging + spontaneous rupture|rupture|ruptured|perforation|perforated + recurrent":
          "H66.01{4,5,6,7}",
        "suppurative|purulent|pus|bulging|acute + ruptured|spontaneous rupture|rupture|perforation|perforated":
          "H66.01{1,2,3,9}",
        "suppurative|purulent + recurrent": "H66.00{4,5,6,7}",
        "suppurative|purulent|asom": "H66.00{1,2,3,9}",
        serous: "H65.0{1,2,3,0}",
        "serous + recurrent": "H65.0{4,5,6,7}",
        allergic: "H65.11{1,2,3,9}",
        nonsuppurative: "H65.19{1,2,3,9}",
        recurrent: "H66.9{1,2,3,0}",
      },
    ],
    [
      "otitis media|om|ear infection|middle ear infection",
      "H66.9{1,2,3,0}",
      {
        tubotympanic: "H66.1{1,2,3,0}",
        atticoantral: "H66.2{1,2,3,0}",
        "suppurative|purulent + acute + ruptured|spontaneous rupture|rupture|perforation|perforated": "H66.01{1,2,3,9}",
        "chronic + serous|effusion": "H65.2{1,2,3,0}",
        "chronic + mucoid": "H65.3{1,2,3,0}",
        "chronic + suppurative|purulent": "H66.3X{1,2,3,9}",
        "acute + serous": "H65.0{1,2,3,0}",
        serous: "H65.9{1,2,3,0}",
        effusion: "H65.9{1,2,3,0}",
        "suppurative|purulent + acute": "H66.00{1,2,3,9}",
        nonsuppurative: "H65.9{1,2,3,0}",
        chronic: "H66.9{1,2,3,0}",
      },
    ],
    [
      "serous otitis media|otitis media with effusion|ome|middle ear effusion|som|glue ear|mee|serous effusion of ear|serous effusion|fluid behind ear drum|fluid behind eardrum|fluid in middle ear|middle ear fluid|secretory otitis media|fluid behind tm",
      "H65.9{1,2,3,0}",
      {
        "chronic + mucoid": "H65.3{1,2,3,0}",
        "chronic + serous|som": "H65.2{1,2,3,0}",
        chronic: "H65.49{1,2,3,9}",
        "acute + serous": "H65.0{1,2,3,0}",
      },
    ],
    [
      "chronic otitis media with effusion|chronic ome|come|chronic middle ear effusion|persistent middle ear effusion|persistent ome|chronic mee",
      "H65.49{1,2,3,9}",
      { serous: "H65.2{1,2,3,0}", mucoid: "H65.3{1,2,3,0}" },
    ],
    [
      "eustachian tube dysfunction|etd|eustachian dysfunction|eustachian tube disorder|et dysfunction|eustachian tube dysfxn",
      "H69.9{1,2,3,0}|H69.8{1,2,3,0}",
    ],
    ["mastoiditis", "H70.9{1,2,3,0}", { acute: "H70.00{1,2,3,9}" }],
    [
      "cholesteatoma",
      "H71.9{1,2,3,0}",
      { attic: "H71.0{1,2,3,0}", tympanum: "H71.1{1,2,3,0}", mastoid: "H71.2{1,2,3,0}" },
    ],
    [
      "tympanic membrane perforation|tm perf|perforated tm|perforated eardrum|perforated tympanic membrane|tm perforation|ruptured eardrum|ruptured tympanic membrane|central perf|central perforation|tympanic perforation|dry perf|old central perf|old tm perforation|old tm perf|old perforation of tm|chronic tm perforation|chronic tm perf|persistent tm perforation",
      "H72.9{1,2,3,0}",
      { central: "H72.0{1,2,3,0}", "attic|&attic": "H72.1{1,2,3,0}", traumatic: "S09.2{1,2,-,0}X~" },
    ],
    [
      "benign paroxysmal positional vertigo|bppv|benign positional vertigo|bpv|benign paroxysmal vertigo|benign paroxysmal positioning vertigo|positional vertigo|posterior canal bppv|canalithiasis|cupulolithiasis",
      "H81.1{1,2,3,0}",
    ],
    [
      "menieres disease|meniere disease|menieres|meniere|ménière disease|ménières disease|ménière|meniere syndrome|menieres syndrome|vertigo menieres",
      "H81.0{1,2,3,9}",
    ],
    ["vestibular neuritis|vestibular neuronitis", "H81.2{1,2,3,0}"],
    ["labyrinthitis|viral labyrinthitis", "H83.0{1,2,3,9}"],
    ["peripheral vertigo", "H81.39{1,2,3,9}"],
    ["vertigo", "R42"],
    ["otosclerosis", "H80.9{1,2,3,0}"],
    [
      "sensorineural loss|sensorineural hearing loss|snhl|hearing loss sensorineural|bilateral sensorineural hearing loss|sensorineural deafness|sensory hearing loss|nerve deafness|sensorineural hearingloss",
      "H90.{41,42,3,5}",
      { "&asymmetric|asymmetrical|both ears|au|bilateral": "H90.3" },
    ],
    [
      "sudden hearing loss|ssnhl|idiopathic sudden sensorineural hearing loss|sudden deafness|ishl|sudden drop in hearing",
      "H91.2{1,2,3,0}",
    ],
    [
      "mixed hearing loss|mixed hearingloss|mixed hl|mixed chl snhl|mixed conductive and sensorineural hearing loss|mhl",
      "H90.{71,72,6,8}",
    ],
    [
      "presbycusis|age related hearing loss|presbyacusis|presbycousis|presbyacousis|age related hearingloss|age related hl|age related snhl",
      "H91.1{1,2,3,0}",
    ],
    [
      "hearing loss|hard of hearing|decreased hearing|deafness",
      "H91.9{1,2,3,0}",
      { "noise induced": "H83.3X{1,2,3,9}", ototoxic: "H91.0{1,2,3,9}" },
    ],
    [
      "noise induced hearing loss|noise induced hearingloss|noise induced hl|nihl|noise induced snhl",
      "H83.3X{1,2,3,9}",
    ],
    [
      "tinnitus|ringing in ear|ringing in ears|ringing in both ears|ringing in right ear|ringing in left ear|ringing of ears|ear ringing|ringing ears|subjective tinnitus",
      "H93.1{1,2,3,9}",
      { pulsatile: "H93.A{1,2,3,9}" },
    ],
    ["otalgia|ear pain|earache|ear ache|referred otalgia|ear pain referred", "H92.0{1,2,3,9}"],
    ["otorrhea|ear drainage|draining ear|ear discharge|discharge from ear|aural discharge", "H92.1{1,2,3,0}"],
    [
      "foreign body in ear|foreign body ear|bead in ear|fb in ear|ear fb|ear foreign body|foreign body bead in ear|fb ear",
      "T16.{1,2,-,9}XX~",
    ],
    [
      "bug in ear|insect in ear|bug in ear canal|insect in ear canal|cockroach in ear|moth in ear|bead ear|bead in ear canal|bean in ear|pebble in ear|stone in ear|cotton in ear|q tip in ear|cotton tip in ear|hearing aid dome in ear|earring back in ear|popcorn in ear|lego in ear|rock in ear|foam in ear|eraser in ear|battery in ear|ear canal foreign body|foreign body in ear canal|fb ear canal|eac fb|fb eac|fb in eac",
      "T16.{1,2,-,9}XX~",
    ],
    [
      "bead nostril|bead in nostril|foreign body in nostril|foreign body nostril|fb nostril|fb in nostril|fb nose|fb in nose|nasal fb|nose fb|foreign body nose|bean in nose|bean in nostril|pebble in nose|lego in nose|lego in nostril|popcorn in nose|crayon in nose|crayon in nostril|eraser in nose|button battery in nose|battery in nostril|paper in nose|pea in nose|pea in nostril|toy in nose|toy in nostril|foam in nose|foam in nostril|rock in nose|rock in nostril|foreign body in nasal cavity",
      "T17.1XX~",
    ],
    ["foreign body in nose|bead in nose|nasal foreign body", "T17.1XX~"],
  ],
};
