import { near, type ProcedureRow } from "../procedure-row.ts";

const drained = String.raw`drain\w*|i ?& ?d|i and d|incis\w+|aspirat\w+`;
const removed = String.raw`remov\w+|extract\w+|retriev\w+`;
const foreign = String.raw`foreign bod(?:y|ies)|\bfb\b|bead|insect|bug|pebble|bean|corn kernel|kernel|seed|nut|peanut|pea|rock|stone|lego|battery|magnet|crayon|paper|sponge|eraser|tick|cotton|earring|button|toy`;
const washed = String.raw`irrigat\w+|lavage\w*|flush\w+|syring\w+`;
const scraped = String.raw`curett\w*|curettes?|forceps|instrument\w*|suction\w*|loop|alligator|manual(?:ly)?`;
const wax = "cerumen|ear ?wax|wax|impact(?:ed|ion)";

/** Source: CPT nose, throat, ear and eye, as numbers. */
export const headTable: readonly ProcedureRow[] = [
  { code: "42700", names: near(String.raw`peritonsillar|quinsy|\bpta\b`, drained), global: "010" },
  { code: "41800", names: near("(?:dental|gum|gingival|alveolar|periapical) abscess", drained), global: "010" },
  {
    code: "41010",
    names: String.raw`(?:lingual )?frenotomy|frenulotomy|tongue[- ]tie (?:release|clip\w*|division)`,
    global: "010",
    without: "lip tie|labial",
  },
  { code: "41100", names: near("tongue", String.raw`biops\w+`, 30), global: "010", without: "floor of mouth" },
  { code: "40490", names: near(String.raw`\blip`, String.raw`biops\w+`, 30), global: "000" },
  {
    code: "31237",
    names: String.raw`nasal endoscopy[^.;]{0,60}(?:debrid\w+|biops\w+|polypectomy)|endoscopic (?:sinus )?debridement`,
    global: "000",
    family: "nasal-endoscopy",
  },
  {
    code: "31238",
    names: String.raw`nasal endoscopy[^.;]{0,60}(?:cauter\w+|control of (?:bleed|epistaxis|hemorrhage)\w*)`,
    global: "000",
    family: "nasal-endoscopy",
  },
  {
    code: "31231",
    names:
      "(?:diagnostic |rigid |flexible )?(?:bilateral )?(?:nasal|sino-?nasal) (?:endoscopy|nasendoscopy)|nasal endoscope|sinus endoscopy",
    global: "000",
    family: "nasal-endoscopy",
  },
  {
    code: "31579",
    names: "(?:video ?)?strobo(?:scopy|laryngoscopy)|laryngoscopy with stroboscopy",
    global: "000",
    family: "laryngoscopy",
  },
  {
    code: "31575",
    names: String.raw`(?:flexible |fiberoptic |transnasal |trans-nasal )*(?:laryngoscop\w+|nasopharyngolaryngoscop\w+|nasolaryngoscop\w+)|\bnpl\b|flexible scope[^.;]{0,30}(?:larynx|vocal)`,
    global: "000",
    family: "laryngoscopy",
    without: "mirror|indirect|direct laryngoscopy with|intubat",
  },
  {
    code: "30905",
    names: near("posterior (?:epistaxis|nosebleed|nasal)", String.raw`pack\w+|cauter\w+|balloon`),
    global: "000",
  },
  {
    code: "30903",
    names: near(
      String.raw`epistaxis|nose ?bleed\w*|nasal (?:bleed\w*|hemorrhage)`,
      String.raw`extensive (?:cauter\w+|pack\w+)|complex`,
      80,
    ),
    global: "000",
    isSided: true,
    family: "epistaxis",
  },
  {
    code: "30901",
    names: near(
      String.raw`(?:anterior )?(?:epistaxis|nose ?bleed\w*|kiesselbach\S*|little'?s area|anterior septum|nasal septum)`,
      String.raw`cauter\w+|silver nitrate|pack(?:ed|ing)|rhino ?rocket|rapid rhino|merocel`,
      80,
    ),
    global: "000",
    isSided: true,
    family: "epistaxis",
  },
  { code: "30300", names: near(foreign, "nose|nostril|naris|nasal", 40), also: [removed], global: "010" },
  {
    code: "69200",
    names: near(foreign, String.raw`\bear\b|ear canal|\beac\b`, 40),
    also: [removed],
    global: "000",
    isSided: true,
  },
  {
    code: "69433",
    names: String.raw`(?:tympanostomy|ventilation|pressure equalization|pe) tubes?[^.;]{0,40}(?:placed|placement|insert\w*)`,
    also: ["local|topical|phenol|office"],
    global: "010",
    isSided: true,
    family: "ear-tube",
  },
  {
    code: "69436",
    names: String.raw`(?:tympanostomy|ventilation|pressure equalization|pe) tubes?[^.;]{0,40}(?:placed|placement|insert\w*)|\bbmt\b`,
    global: "010",
    isSided: true,
    family: "ear-tube",
  },
  { code: "69420", names: "myringotomy", global: "010", isSided: true, family: "ear-tube" },
  {
    code: "69801",
    names: "(?:intra|trans)-?tympanic (?:steroid |dexamethasone )?(?:injection|perfusion|dexamethasone|gentamicin)",
    global: "000",
    isSided: true,
  },
  { code: "69210", names: near(wax, scraped, 80), global: "000", isSided: true, family: "ear-wax" },
  {
    code: "69209",
    names: `${near(wax, washed, 60)}|${near(String.raw`\bears?\b|\beac`, washed, 30)}`,
    global: "000",
    isSided: true,
    family: "ear-wax",
  },
  {
    code: "69000",
    names: near("(?:ear|auricular|pinna|auricle)[^.;]{0,12}(?:abscess|hematoma)", drained),
    global: "010",
    isSided: true,
  },
  { code: "95992", names: "epley(?:'?s)?(?: maneuver)?|canalith repositioning|semont", global: "XXX" },
  { code: "92504", names: String.raw`binocular (?:otomicroscopy|microscop\w+)|otomicroscopy`, global: "XXX" },
  {
    code: "65222",
    names: near("corneal? (?:metallic )?(?:foreign body|fb)|(?:foreign body|fb)[^.;]{0,20}cornea", removed, 80),
    also: ["slit[- ]?lamp"],
    global: "000",
    isSided: true,
    family: "cornea",
  },
  {
    code: "65220",
    names: near("corneal? (?:metallic )?(?:foreign body|fb)|(?:foreign body|fb)[^.;]{0,20}cornea", removed, 80),
    global: "000",
    isSided: true,
    family: "cornea",
  },
  {
    code: "65205",
    names: near(
      String.raw`conjunctiv\w+|eyelid|superficial eye|tarsal`,
      `(?:${foreign})[^.;]{0,20}(?:${removed})|(?:${removed})[^.;]{0,20}(?:${foreign})`,
      40,
    ),
    global: "000",
    isSided: true,
  },
  { code: "65430", names: "corneal scraping|corneal smear", global: "000", isSided: true },
  { code: "65435", names: "corneal (?:epithelial )?debridement|epithelium debrided", global: "000", isSided: true },
  {
    code: "67028",
    names: String.raw`intravitreal (?:injection|aflibercept|ranibizumab|bevacizumab|faricimab|eylea|lucentis|avastin|vabysmo|ozurdex|triamcinolone)|(?:aflibercept|ranibizumab|bevacizumab|faricimab|eylea|lucentis|avastin|vabysmo)\b[^.;]{0,20}(?:[^.;]|\.(?=\d)){0,20}?intravitreal\w*|(?:eylea|lucentis|vabysmo|aflibercept|ranibizumab|faricimab)[^.;]{0,40}inject\w*[^.;]{0,20}(?:\b(?:OD|OS|OU)\b|eye)`,
    global: "000",
    isSided: true,
  },
  {
    code: "66821",
    names: "yag (?:laser )?(?:posterior )?capsulotomy|posterior capsulotomy",
    global: "090",
    isSided: true,
  },
  {
    code: "66761",
    names: String.raw`(?:laser )?peripheral iridotomy|\blpi\b|yag (?:laser )?iridotomy`,
    global: "010",
    isSided: true,
  },
  {
    code: "65855",
    names: String.raw`selective laser trabeculoplasty|\bslt\b|laser trabeculoplasty`,
    global: "010",
    isSided: true,
  },
  {
    code: "67228",
    names: String.raw`pan-?retinal (?:laser )?photocoagulation|\bprp\b[^.;]{0,20}laser|\bprp laser`,
    global: "010",
    isSided: true,
  },
  { code: "67210", names: "focal (?:macular )?laser|macular laser", global: "090", isSided: true },
  {
    code: "66984",
    names: "phaco(?:emulsification)?[^.;]{0,60}(?:iol|lens)|cataract extraction[^.;]{0,60}(?:iol|lens)",
    global: "090",
    isSided: true,
  },
  {
    code: "68761",
    names: String.raw`punctal plugs?[^.;]{0,40}(?:placed|placement|insert\w*)|(?:placed|insert\w*)[^.;]{0,30}punctal plugs?|punctal occlusion`,
    global: "010",
  },
  {
    code: "67800",
    names: "chalazi(?:on|a)",
    also: [String.raw`excis\w+|incis\w+|curett\w+|i ?& ?d`],
    family: "chalazion",
    global: "010",
  },
  {
    code: "67700",
    names: near("(?:eyelid|lid) abscess|hordeolum|stye", String.raw`drain\w*|incis\w+|i ?& ?d`, 30),
    global: "010",
  },
  {
    code: "67820",
    names: String.raw`epilat\w+[^.;]{0,30}(?:lash|forceps)|trichiasis[^.;]{0,40}epilat\w+|lash(?:es)? epilat\w+`,
    global: "000",
  },
  {
    code: "67840",
    names: near("eyelid (?:lesion|papilloma)|lesion of (?:the )?eyelid", String.raw`excis\w+|remov\w+|shav\w+`, 40),
    global: "010",
  },
  { code: "92250", names: String.raw`fundus (?:photo\w*|imag\w+)|retinal photo\w*`, role: "imaging" },
  {
    code: "92133",
    names: String.raw`oct[^.;]{0,20}(?:optic nerve|rnfl|nerve|\bonh\b|disc)|rnfl oct|(?:optic nerve|nerve)[^.;]{0,12}\boct\b`,
    role: "imaging",
    family: "oct",
  },
  {
    code: "92134",
    names: String.raw`(?:macular? |retina\w* )?\boct\b(?: (?:of (?:the )?)?(?:macula|retina))?|optical coherence tomography`,
    role: "imaging",
    family: "oct",
  },
  {
    code: "92083",
    names: String.raw`(?:humphrey |24-2 |10-2 |automated )*visual fields?(?: (?:24-2|10-2|test\w*|exam\w*))?|\bhvf\b|threshold perimetry`,
    role: "imaging",
    without: "confrontation|visual fields? full|full to",
  },
  { code: "76514", names: "(?:corneal )?pachymetry", role: "imaging" },
  { code: "92020", names: "gonioscopy", role: "imaging" },
  { code: "92285", names: "external (?:ocular |eye )?photo\\w*", role: "imaging" },
  { code: "92235", names: "fluorescein angiogra\\w+", role: "imaging" },
  { code: "92136", names: "iol ?master|optical biometry|lenstar", role: "imaging" },
  {
    code: "92015",
    names: "manifest refraction|refraction(?: (?:done|performed))|mrx",
    role: "test",
    without: "no refraction",
  },
  { code: "92025", names: "corneal topography", role: "imaging" },
];
