/** Global periods as the fee schedule has them, "" for none; a release keeps the place. Source: CMS PFS RVU file, GLOB DAYS. */
export const globalPeriods = ["", "000", "010", "090", "MMM", "XXX", "YYY", "ZZZ"] as const;
