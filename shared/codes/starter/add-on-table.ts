import type { AddOnFact } from "../billing-facts.ts";

/*
 * Add-on codes of an ordinary clinic day and what they add to: numbers only. Behind the colon "*" where other primaries may be
 * (type 3): then any other service of the day will do. NCCI's own list, once imported, answers instead.
 */
const table = `
11045: 11042
11046: 11043
11047: 11044
11103: 11102 11104 11106
11105: 11104 11106
11107: 11106
11201: 11200
17003: 17000
17312: 17311
17314: 17313
22614: 22600 22610 22612 *
36476: 36475
36479: 36478
63048: 63045 63046 63047 *
64480: 64479
64484: 64483
64491: 64490
64492: 64490 64491
64494: 64493
64495: 64493 64494
64634: 64633
64636: 64635
76802: 76801
76810: 76805
76812: 76811
76814: 76813
77063: 77067
90461: 90460
90472: 90460 90471 90473 *
90474: 90460 90471 90473 *
90785: 90791 90792 90832 90833 90834 90836 90837 90838 90853
90833: *
90836: *
90838: *
90840: 90839
92627: 92626
93320: *
93321: *
93325: *
95885: *
95886: *
96361: *
96366: 96365 96367 *
96367: *
96368: *
96370: 96369
96375: *
96376: *
96411: 96409 96413
96415: 96413
96417: 96413
97130: 97129
99153: 99151 99152
99157: 99155 99156
99292: 99291
99417: 99205 99215 99245 99345 99350 99483 *
99425: 99424
99427: 99426
99437: 99491
99439: 99490
99458: 99457
99498: 99497
G2211: *
G2212: 99205 99215 99483 *
`;

let read: ReadonlyMap<string, AddOnFact> | undefined;

/** What the starter knows of add-on codes. */
export function starterAddOns(): ReadonlyMap<string, AddOnFact> {
  read ??= new Map(
    table
      .trim()
      .split("\n")
      .map((row): [string, AddOnFact] => {
        const [code = "", ...said] = row.split(/:? /);
        const primaries = said.filter((word) => word !== "*");
        return [code, { type: said.includes("*") ? "3" : "1", primaries }];
      }),
  );
  return read;
}
