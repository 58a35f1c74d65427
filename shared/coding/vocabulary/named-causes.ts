import type { Vocabulary } from "./row.ts";

/** More of what brings injuries about, where one name says it: heights, machines, vehicles, heat, cold, intent. */
export const namedCauses: Vocabulary = {
  id: "external-causes",
  source: "ICD-10-CM Guidelines FY2026 I.C.20",
  rows: [
    [
      "dove into|diving into|dived into|dove in pool|diving in pool|dove head first|diving accident|dove off",
      "W16.512~",
      { "&bottom|shallow": "W16.522~", "&wall|side": "W16.532~" },
    ],
    [
      "jumped off|jumped from|jumped out of|jumping off|leapt from|fell off counter|fell off wall|fell off ledge|fell off deck|fell off porch|fell from height|fell from counter|fell off truck|fell off tailgate|fell off loading dock|fell from loading dock|fell from second story|fell from 2nd story|fell off platform|fell off a wall|fell off a truck",
      "W17.89X~",
      {
        "&bed|bunk bed|bunk|crib": "W06.XXX~",
        "&couch|sofa|counter|table|dresser": "W08.XXX~",
        "&chair|stool|barstool": "W07.XXX~",
        "&swing": "W09.1XX~",
        "&monkey bars|jungle gym": "W09.2XX~",
        "&slide": "W09.0XX~",
        "&trampoline": "W09.8XX~",
        "&roof": "W13.2XX~",
        "&balcony|deck|porch": "W13.0XX~",
        "&window": "W13.4XX~",
        "&tree": "W14.XXX~",
        "&ladder": "W11.XXX~",
        "&pool|diving board": "W16.512~",
      },
    ],
    [
      "fell into hole|fell in hole|stepped in hole|stepped in a hole|fell into a hole",
      "W17.2XX~",
      { stepped: "W18.42X~" },
    ],
    [
      "changing table|fell off table|fell from table|fell off changing table|fell off kitchen table|fell off sofa|fell off furniture|fell from couch|fell off counter top|fell off dresser|rolled off couch|rolled off changing table",
      "W08.XXX~",
    ],
    [
      "bunk bed|top bunk|rolled out of crib|climbed out of crib|fell out of crib|fell from crib",
      "W06.XXX~",
      { "&hit|struck|bumped": "" },
    ],
    [
      "tripped on curb|tripped over curb|fell off curb|stepped off curb|off a curb|off curb|missed curb|tripped on a curb",
      "W10.1XX~",
    ],
    [
      "getting up from toilet|fell getting off toilet|fell off the toilet|fell from commode",
      "W18.11X~",
      { struck: "W18.12X~" },
    ],
    [
      "slipped getting out of tub|slipped getting out of shower|fell getting out of shower|fell getting out of tub|slipped in the shower|slipped in the tub|fell in the shower|fell in the tub|slip in shower",
      "W18.2XX~",
    ],
    [
      "knocked down|pushed down|pushed|shoved",
      "W03.XXX~",
      { "&assault|assaulted|altercation|fight": "Y04.2XX~", "~dog": "W54.1XX~", "&pushed through|pushed on": "" },
    ],
    ["fell while being carried|dropped by", "W04.XXX~"],
    [
      "misstep|misstepped|stepped wrong|stepped awkwardly|stumbled without falling|stumbled off|stepped off wrong",
      "W18.40X~|W18.49X~",
    ],
    ["foot on leg|step stool", "W18.09X~|W17.89X~", { "&fell|fall": "W17.89X~", fell: "W17.89X~" }],
    [
      "airbag|air bag|airbag deployed|airbag deployment",
      "W22.10X~",
      {
        "&mva|mvc|driver|passenger|collision|crash|no airbag": "",
        "~mva|mvc|driver|passenger|collision|crash|accident": "",
      },
    ],
    [
      "tree branch|branch fell|tree limb|limb fell|tv fell|television fell|shelf fell|box fell|boxes fell|dresser fell|fell on his foot|fell on her foot|fell onto foot|fell on toe|landed on foot|landed on her foot|landed on his foot|dropped brick|dropped can|dropped a can|dropped frozen|dropped hammer|dropped plate|dropped a pan|dropped a dumbbell|dropped dumbbell|dropped on foot|dropped on toe",
      "W20.8XX~",
    ],
    [
      "hit by a ball|ball to|hit with a ball|hit by ball in|struck by a ball|line drive",
      "W21.00X~",
      {
        baseball: "W21.03X~",
        softball: "W21.07X~",
        soccer: "W21.02X~",
        basketball: "W21.05X~",
        football: "W21.01X~",
        tennis: "W21.09X~",
        "line drive": "W21.03X~",
      },
    ],
    [
      "pinched in|pinched between|caught between|caught in|smashed in|jammed in|closed on finger|closed on hand|slammed on|slammed finger|slammed her finger|slammed his finger|shut finger|shut in|caught finger|pinched finger|pinned between|crushed between|crushed by|caught under",
      "W23.0XX~",
      {
        "&conveyor|machine|press|roller|gears": "W31.9XX~",
        "&pinned against|between parked": "W23.1XX~",
        "~mva|mvc": "",
      },
    ],
    [
      "stabbed|stab wound|stab wounds|stabbing",
      "X99.9XX~",
      {
        "~knife|knifed|machete|box cutter": "X99.1XX~",
        "~glass|bottle": "X99.0XX~",
        "~self inflicted|himself|herself|suicide|suicidal": "X78.9XX~",
        "~accidentally|accidental": "",
      },
    ],
    [
      "knife fight|knife attack|slashed with knife|stabbed by|stabbed with knife|stabbed during|stabbed in",
      "X99.1XX~",
      { glass: "X99.0XX~" },
    ],
    ["scissors|hair clippers", "W27.2XX~", { clippers: "W29.8XX~" }],
    ["metal press|punch press|lathe|drill press", "W31.1XX~"],
    [
      "forklift",
      "W24.0XX~|V83.9XX~",
      { "&driver|driving|operator": "V83.5XX~", "&crushed|ran over|run over|hit by": "V83.7XX~|W24.0XX~" },
    ],
    ["nail through|nail went through|stepped on nail at", "W45.0XX~"],
    [
      "pencil lead|graphite|staple gun|staple in|toothpick|wood splinter|glass splinter|metal splinter|metal shard|wire|piece of metal|sliver of wood",
      "W45.8XX~",
      { "glass splinter": "W25.XXX~", "&gun": "W29.4XX~" },
    ],
    [
      "contaminated needle|used needle|dirty needle|needle stick from patient|lancet stick|needlestick injury|stuck with needle|stuck by needle|needle stick at work|hollow bore needle",
      "W46.1XX~",
      { "clean|sterile|unused": "W46.0XX~" },
    ],
    ["bb gun|pellet gun|airgun|air gun|airsoft", "W34.010~"],
    ["paintball", "W34.011~"],
    [
      "button battery|disc battery|disk battery|battery ingestion|swallowed battery|battery in",
      "W44.A1X~",
      { "button|disc|disk": "W44.A1X~", "car battery": "" },
    ],
    [
      "gasoline fire|ignited gasoline|gas grill|grill flare|grill flash|flash burn from grill|lighting grill|propane flash",
      "X04.XXX~",
      { "gas grill|grill|propane": "X03.8XX~|X08.8XX~" },
    ],
    ["candle|candle wax|lighter", "X08.8XX~"],
    ["bacon grease|fryer oil|deep fryer|fry oil|oil splatter|oil splashed|hot oil splash", "X10.2XX~"],
    [
      "cold exposure|exposed to cold|found outside in snow|outside in snow|stuck in snow|outside in cold|snow exposure|in the snow|ice fishing|out in cold",
      "X31.XXX~",
      { "&slipped|fell": "" },
    ],
    ["hit by lightning|struck by lightning|lightning", "X33.XXX~"],
    [
      "bike vs car|bicycle vs car|bicyclist vs car|cyclist vs car|bike versus car|bike vs auto|bicycle vs auto|bicyclist vs auto|bike vs vehicle|bicyclist struck|cyclist struck|cyclist hit by car|bicyclist hit by car|hit by car on bike|hit by car on bicycle|hit by car while biking|hit by car riding bike|car hit his bike|car hit her bike|doored|bike vs truck|bike vs suv",
      "V13.4XX~",
    ],
    ["dirt bike|dirtbike|motocross", "V86.56X~", { passenger: "V86.66X~" }],
    ["atv|four wheeler|4 wheeler|quad bike", "V86.55X~", { "passenger|&passenger": "V86.65X~", "thrown|": "V86.55X~" }],
    ["snowmobile", "V86.52X~", { "&passenger": "V86.62X~" }],
    ["golf cart", "V86.59X~", { "&passenger|fell off|fell out": "V86.69X~" }],
    ["e bike|ebike|electric bike|electric bicycle", "V28.11X~|V28.01X~"],
    ["e scooter|electric scooter|escooter|bird scooter", "V00.841~"],
    [
      "laid down motorcycle|laid down his motorcycle|laid his bike down|low sided motorcycle|laid down bike",
      "V28.49X~|V28.4XX~",
    ],
    ["hit a deer|hit deer|struck a deer|car vs deer", "V40.5XX~", { "&passenger": "V40.6XX~" }],
    [
      "rolled over vehicle|rollover|rolled car|rolled his car|rolled her car|rolled truck|vehicle rolled",
      "V48.5XX~",
      { "&passenger": "V48.6XX~", "&atv|utv": "" },
    ],
    [
      "gunshot wound|shot in|shot himself|shot herself",
      "W34.00X~",
      {
        "~assault|assaulted|drive by|robbery|shot by": "X95.9XX~",
        "~suicide|suicidal|self inflicted": "X74.9XX~",
        "flu|tetanus|covid": "",
      },
    ],
    [
      "hit by thrown|hit with a bottle|hit with bottle|struck with bottle|hit with a pipe|beaten with|struck with object|hit over head with|pistol whipped",
      "Y00.XXX~",
      { thrown: "W20.8XX~" },
    ],
    [
      "kicked in|stomped|beaten up|jumped by|slapped",
      "Y04.0XX~",
      { "horse|cow": "W55.12X~", "~soccer|football|game|practice|karate|martial arts": "W50.1XX~" },
    ],
    [
      "bite from fight|fight bite|bitten in fight|bitten during fight|bitten by boyfriend|bitten by girlfriend",
      "Y04.1XX~",
    ],
    ["bitten by classmate|bitten by another child|bitten by toddler|bitten by resident|bitten by student", "W50.3XX~"],
    [
      "cuts herself|cuts himself|self inflicted cuts|self inflicted laceration|self inflicted cut|cut herself|cut himself|self inflicted",
      "X78.9XX~",
      {
        "~razor|blade|razorblade": "X78.8XX~",
        "~knife": "X78.1XX~",
        "~glass": "X78.0XX~",
        "&shaving|accidentally|while": "",
      },
    ],
    [
      "pulling weeds|pushed heavy|pulling heavy|heavy yard work|pushing a couch|pushing car|moving a couch|picked up heavy|picked up a box|picking up|carrying heavy|bending over to lift|bent over to pick up",
      "X50.0XX~",
    ],
    ["hyperextended|hyperextension|hyperflexed|hyperflexion|planted foot", "X50.1XX~", { "&fall|fell": "" }],
  ],
};
