/**
 * How an injury came about, as an act and what stands near it: "bitten ... by ... cat", "fell ... off the scaffold". Words
 * as in `Row`; the agent that is nearest to the act decides. `otherwise` counts where none is there.
 */
export interface Mechanism {
  readonly act: string;
  readonly agents: Readonly<Record<string, string>>;
  readonly otherwise?: string;
}

const bitten: Readonly<Record<string, string>> = {
  "dog|puppy|pit bull|german shepherd|terrier|chihuahua|rottweiler|husky|retriever": "W54.0XX~",
  "cat|kitten|kitty": "W55.01X~",
  "horse|pony": "W55.11X~",
  cow: "W55.21X~",
  "goat|sheep|llama": "W55.31X~",
  pig: "W55.41X~",
  raccoon: "W55.51X~",
  "rabbit|ferret|bat|fox|coyote|monkey|skunk": "W55.81X~",
  mouse: "W53.01X~",
  rat: "W53.11X~",
  squirrel: "W53.21X~",
  "hamster|gerbil|guinea pig|rodent|chipmunk": "W53.81X~",
  "lizard|iguana|gecko": "W59.01X~",
  turtle: "W59.21X~",
  parrot: "W61.01X~",
  goose: "W61.51X~",
  duck: "W61.61X~",
  shark: "W56.41X~",
  "child|kid|toddler|classmate|student|resident|patient|person|boy|girl|human|sibling|brother|sister|son|daughter|coworker|teammate|opponent":
    "W50.3XX~",
};

const ball: Readonly<Record<string, string>> = {
  football: "W21.01X~",
  "soccer ball": "W21.02X~",
  "baseball|line drive|foul ball": "W21.03X~",
  "golf ball": "W21.04X~",
  basketball: "W21.05X~",
  volleyball: "W21.06X~",
  softball: "W21.07X~",
  "tennis ball|pickleball|lacrosse ball|dodgeball|kickball|racquetball": "W21.09X~",
  "baseball bat|softball bat": "W21.11X~",
  "tennis racquet|tennis racket": "W21.12X~",
  "golf club": "W21.13X~",
  "hockey stick": "W21.210~",
  "puck|hockey puck": "W21.220~",
  "cleat|cleats": "W21.31X~",
  helmet: "W21.81X~",
  airbag: "W22.10X~",
};

/** Source: ICD-10-CM Tabular List, chapter 20; Guidelines FY2026 I.C.20. */
export const mechanisms: readonly Mechanism[] = [
  { act: "bite|bit|bitten|bites|nipped|mauled|attacked by|attacked", agents: bitten },
  {
    act: "scratch|scratched|scratches|clawed",
    agents: {
      "cat|kitten": "W55.03X~",
      "dog|puppy": "W54.8XX~",
      "baby|infant|toddler|child|kid|fingernail|person|classmate|student|patient": "W50.4XX~",
      "thorn|rose bush|bush|branch|bramble|cactus": "W60.XXX~",
    },
  },
  {
    act: "kicked|stepped on|trampled|struck|butted|bucked|knocked down",
    agents: {
      "horse|pony|mule": "W55.12X~",
      "cow|bull|calf|steer": "W55.22X~",
      "goat|sheep|ram": "W55.32X~",
      dog: "W54.1XX~",
    },
  },
  {
    act: "kicked|kick|elbowed|elbow|kneed|headbutted|head butted",
    agents: {
      "player|teammate|opponent|classmate|another kid|another child|sibling|brother|sister|partner|someone": "W50.0XX~",
    },
  },
  {
    act: "collided|collision|collide|ran into|bumped into",
    agents: { "player|teammate|opponent|classmate|another kid|another child|another person|person": "W51.XXX~" },
  },
  {
    act: "hit|struck|bumped|butted|elbowed|kneed",
    agents: {
      "by elbow|by knee|by head|elbow of|elbow from|knee of|teammate elbow|elbow to|by another player|by other player|by teammate|by opponent":
        "W50.0XX~",
    },
  },
  {
    act: "hit|struck|caught|took|thrown|beaned|to eye|to face|to head|to nose|jammed|jam",
    agents: ball,
  },
  {
    act: "fell on|fell onto|landed on|dropped|fell off shelf|struck by|hit by|crushed by",
    agents: {
      "weight|dumbbell|barbell|box|can|brick|board|pallet|tool|hammer|plate|pan|frame|tv|television|branch|tree limb|log|rock|pipe|beam|battery|table top|tabletop|bowling ball|iron|lumber|plywood|sheetrock":
        "W20.8XX~",
    },
  },
  {
    act: "fell|fall|falling|tumbled|slipped|slid|vs|crashed|crash|wrecked|wiped out|lost control|over handlebars|thrown|flipped|hit",
    agents: {
      "bike|bicycle|tricycle|mountain bike|cycling|biking": "V18.0XX~",
      "skateboard|skateboarding|longboard": "V00.131~",
      "scooter|kick scooter|razor scooter": "V00.141~",
      "e scooter|electric scooter": "V00.841~",
      hoverboard: "V00.848~",
      "sled|sledding|tubing": "V00.221~",
      "skis|skiing": "V00.321~",
      "snowboard|snowboarding": "V00.311~",
      "roller skates|roller skating|roller skate": "V00.121~",
      "inline skating|inline skates|rollerblading|rollerblades": "V00.111~",
      "ice skates|ice skating|ice rink": "V00.211~",
      "off horse|from horse|horse|pony|horseback": "V80.010~",
    },
  },
  {
    act: "fell|fall|falling|tumbled|slipped|slid|jumped|rolled|foosh|landed",
    agents: {
      "off ladder|from ladder|ladder|stepladder|step ladder": "W11.XXX~",
      "scaffold|scaffolding": "W12.XXX~",
      "balcony|deck railing": "W13.0XX~",
      bridge: "W13.1XX~",
      roof: "W13.2XX~",
      "out of window|from window|window": "W13.4XX~",
      "out of tree|from tree|tree": "W14.XXX~",
      cliff: "W15.XXX~",
      "out of bed|off bed|from bed|bed": "W06.XXX~",
      "off chair|from chair|chair|stool|bar stool|recliner|high chair": "W07.XXX~",
      "off couch|couch|sofa|counter|countertop|off table|changing table|bunk bed|dresser|desk": "W08.XXX~",
      slide: "W09.0XX~",
      swing: "W09.1XX~",
      "monkey bars|jungle gym": "W09.2XX~",
      "escalator|moving walkway": "W10.0XX~",
      curb: "W10.1XX~",
      ramp: "W10.2XX~",
      "stairs|stair|steps|stairway|staircase|down steps|porch steps": "W10.9XX~",
      "ice|icy|snow|black ice": "W00.0XX~",
      "toilet|commode": "W18.11X~",
      "shower|tub|bathtub": "W18.2XX~",
      "wheelchair|wheel chair": "W05.0XX~",
      hole: "W17.2XX~",
      "dock|pier": "W17.4XX~",
      "shopping cart|grocery cart": "W17.82X~",
      "truck bed|tailgate|loading dock|truck|trailer|forklift": "W17.89X~",
      "wet floor|spilled water|rug|carpet|cord|toy|hose|threshold|shoelace|own feet|uneven pavement|wet grass|wet|mud|gravel|root|crack|mat":
        "W01.0XX~",
    },
  },
  {
    act: "bumped|hit|struck|banged|knocked|scraped|bump|ran into|walked into|against",
    agents: {
      wall: "W22.01X~",
      "table|chair|bed|furniture|dresser|desk|couch|bed frame|nightstand|coffee table|bedpost|bench": "W22.03X~",
      "wheelchair|wheelchair arm|bed rail|walker|door|doorframe|door frame|cabinet|drawer|counter|shelf|sink|car door|fence|pole|hitch|trailer hitch":
        "W22.8XX~",
    },
  },
  { act: "tripped|trip|stumbled", agents: { "over|on": "W01.0XX~" } },
  {
    act: "cut|lac|laceration|sliced|slice|stab|stabbed|nicked|lacerated|gash|gashed|slashed|amputated|amputation|puncture|injured|injury",
    agents: {
      "knife|paring knife|steak knife|utility knife|box cutter|pocket knife|pocketknife|x acto": "W26.0XX~",
      "glass|broken glass|window pane|broken bottle|broken mug|mirror": "W25.XXX~",
      "paper|cardboard": "W26.2XX~",
      "can lid|tin can|can|razor|razor blade|sheet metal|metal edge|sharp metal|metal": "W26.8XX~",
      "handsaw|hand saw|chisel|screwdriver|axe|ax|hatchet": "W27.0XX~",
      "pruner|pruners|pruning shears|shovel|rake|hoe|pitchfork|garden shears": "W27.1XX~",
      "scissors|scissor": "W27.2XX~",
      "sewing needle": "W27.3XX~",
      "grater|peeler|mandoline|fork|can opener|cheese grater|potato peeler|vegetable peeler|ice pick": "W27.4XX~",
      "lawn mower|lawnmower|mower": "W28.XXX~",
      "blender|food processor|garbage disposal|meat slicer|mixer": "W29.0XX~",
      "chainsaw|chain saw|hedge trimmer|weed whacker|string trimmer|leaf blower|snow blower|snowblower|log splitter":
        "W29.3XX~",
      "nail gun": "W29.4XX~",
      "power drill|drill|angle grinder|grinder|sander|belt sander|jigsaw|reciprocating saw": "W29.8XX~",
      "table saw|band saw|bandsaw|miter saw|circular saw|power saw|skill saw": "W31.2XX~",
    },
  },
  {
    act: "chainsaw|chain saw|hedge trimmer|weed whacker|snowblower|snow blower",
    agents: {},
    otherwise: "W29.3XX~",
  },
  {
    act: "stepped on|puncture|punctured|through|went into|poked|stuck",
    agents: {
      nail: "W45.0XX~",
      "fish hook|fishhook": "W45.3XX~|W45.8XX~",
      "splinter|sliver|wood|stick|toothpick|wire|staple|pencil": "W45.8XX~",
      "thorn|cactus|spine": "W60.XXX~",
      "glass|broken glass": "W25.XXX~",
    },
  },
  { act: "splinter|sliver", agents: {}, otherwise: "W45.8XX~" },
  {
    act: "burn|burned|burnt|burns|scald|scalded|spilled|spill|splashed|splash|touched|grabbed|pulled|blister|blisters|hot|contact",
    agents: {
      "coffee|tea|cocoa|hot chocolate|latte": "X10.0XX~",
      "soup|noodles|ramen|oatmeal|food|pizza|cheese|gravy|macaroni": "X10.1XX~",
      "oil|grease|fat|fryer|bacon grease|cooking oil": "X10.2XX~",
      "bath water|bathtub water|bath": "X11.0XX~",
      "tap water|faucet|shower water|sink water": "X11.8XX~",
      "water|boiling water|kettle|hot liquid|hot wax|wax|hot glue|glue gun": "X12.XXX~",
      "steam|radiator steam|steam from": "X13.1XX~",
      "stove|stovetop|burner|oven|oven door|woodstove": "X15.0XX~",
      toaster: "X15.1XX~",
      "hot plate|hotplate": "X15.2XX~",
      "pan|skillet|saucepan|pot|baking sheet|cookie sheet|casserole dish": "X15.3XX~",
      "iron|curling iron|flat iron|hair straightener|hair dryer|straightener": "X15.8XX~",
      "radiator|heater|space heater|hot pipe|steam pipe|fireplace|wood stove|heating pad": "X16.XXX~",
      "muffler|exhaust|exhaust pipe|engine|motorcycle pipe|welding torch|soldering iron|manifold": "X17.XXX~",
      "hot metal|molten metal|slag": "X18.XXX~",
      "campfire|bonfire|fire pit|firepit|camp fire": "X03.0XX~",
      "gasoline|lighter fluid|propane|gas can|kerosene": "X04.XXX~",
      "house fire|apartment fire": "X00.0XX~",
      "sparkler|firework|firecracker|fireworks": "W39.XXX~",
      "tanning bed|tanning booth": "W89.1XX~",
      "outlet|live wire|electrical cord|appliance": "W86.0XX~",
    },
  },
  { act: "shocked|electric shock|electrocuted", agents: {}, otherwise: "W86.8XX~" },
  { act: "frostbite|frostbitten|hypothermia", agents: { "outside|outdoors|cold|freezing|snow|winter": "X31.XXX~" } },
  {
    act: "assaulted|assault|punched|beaten|beat up|jumped|attacked|hit|struck|stabbed|slapped|robbed|mugged",
    agents: {
      "fist|fists|punched|fight|brawl|bar fight|stranger|unknown male|unknown man|unknown assailant|boyfriend|girlfriend|husband|wife|bouncer":
        "Y04.0XX~",
      "with bat|with pipe|with bottle|with hammer|crowbar|blunt object|gun butt|with gun|with stick": "Y00.XXX~",
      "with knife|knifed": "X99.1XX~",
    },
  },
  {
    act: "assaulted|beaten up|beat up|punched|jumped by|mugged|in a fight|fistfight|brawl",
    agents: {},
    otherwise: "Y04.0XX~",
  },
  { act: "pushed|shoved", agents: { "by|boyfriend|girlfriend|husband|wife|classmate|another": "W50.0XX~" } },
];
