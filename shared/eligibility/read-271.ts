import type { EligibilityAnswer } from "../claim/eligibility.ts";
import { type Day, parseD8 } from "../values/day.ts";
import { parseDollars } from "../values/money.ts";
import { guide271 } from "../x12/guides/271/index.ts";
import type { Unit } from "../x12/item.ts";
import { children, findAll, type Loop, valueIn } from "../x12/loop.ts";
import { readX12 } from "../x12/reader.ts";
import { element, repetitions, type Segment } from "../x12/segment.ts";

/**
 * What a 271 says of the one patient who was asked about, on a day. A text that is no 271, or answers nothing, is
 * `unanswered`. Source: 005010X279A1 271: AAA at every level, 2110C and 2110D EB.
 */
export async function read271(text: string, day: Day): Promise<EligibilityAnswer> {
  const loops: Loop[] = [];
  for await (const item of readX12(bytesOf(text))) {
    if (item.kind === "unit" && item.guide === guide271) loops.push(...item.unit.context, item.unit.loop);
  }
  return coverageIn(loops, day);
}

/** An answer to one question of a file: its trace, and where the answer stands. */
export interface TracedAnswer {
  /** TRN02, where TRN01 says that it is the asker's own. */
  readonly trace: string;
  readonly loops: readonly Loop[];
}

/** The answers of one subscriber of a 271, its own and those of its dependents. Source: 005010X279A1 271 2000C, 2000D TRN. */
export function tracedAnswers({ context, loop }: Unit): readonly TracedAnswer[] {
  const traceIn = (level: Loop) =>
    findAll(level, "TRN")
      .filter((one) => element(one, 1) === "2")
      .map((one) => element(one, 2))[0];
  const dependents = children(loop, "2000D");
  const own: Loop = {
    id: loop.id,
    segments: loop.segments,
    loops: loop.loops.filter((each) => !dependents.includes(each)),
  };
  return [own, ...dependents].flatMap((level) => {
    const trace = traceIn(level);
    return trace === undefined ? [] : [{ trace, loops: [...context, ...(level === own ? [] : [own]), level] }];
  });
}

/** What loops of a 271 say of a patient, on a day. */
export function coverageIn(loops: readonly Loop[], day: Day): EligibilityAnswer {
  const all = loops.flatMap(withInner);
  const rejections = [
    ...new Set(
      all.flatMap((loop) =>
        findAll(loop, "AAA")
          .map((one) => element(one, 3))
          .filter((code) => code !== ""),
      ),
    ),
  ];
  const benefits = all.filter(({ id }) => id === "2110C" || id === "2110D");
  const [from, to] = planPeriod(all);
  const facts = factsOf(benefits);
  const status = statusOf(benefits, rejections, day, from, to);
  return {
    status,
    ...facts,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    rejections,
  };
}

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text, "latin1");
}

function withInner(loop: Loop): readonly Loop[] {
  return [loop, ...loop.loops.flatMap(withInner)];
}

/** Eligibility or benefit information. Source: 005010X279A1 271 2110C EB01. */
const active = new Set(["1", "2", "3", "4", "5"]);
const inactive = new Set(["6", "7", "8"]);
/** The member is not who we say, or nobody. Source: 005010X279A1 271 2100C AAA03. */
const unknownMember = new Set(["58", "64", "65", "66", "67", "68", "71", "72", "73", "74", "75", "76", "77", "78"]);

function statusOf(
  benefits: readonly Loop[],
  rejections: readonly string[],
  day: Day,
  from: Day | undefined,
  to: Day | undefined,
): EligibilityAnswer["status"] {
  const kinds = benefits.map((loop) => valueIn(loop, "EB", 1));
  const isOutside = (from !== undefined && day < from) || (to !== undefined && to < day);
  if (kinds.some((kind) => active.has(kind))) return isOutside ? "inactive" : "active";
  if (kinds.some((kind) => inactive.has(kind))) return "inactive";
  return rejections.some((code) => unknownMember.has(code)) ? "not-found" : "unanswered";
}

/** From when to when the plan or the eligibility is good. Source: 005010X279A1 271 2100C, 2110C DTP01. */
const wholePeriods = ["291", "307", "348"];
const beginnings = ["346", "356"];
const ends = ["347", "357"];

function planPeriod(loops: readonly Loop[]): readonly [Day | undefined, Day | undefined] {
  const places = loops.filter(({ id }) => id === "2100C" || id === "2100D");
  const dates = places.flatMap((loop) => findAll(loop, "DTP"));
  const of = (codes: readonly string[]) => dates.find((one) => codes.includes(element(one, 1)));
  const [from, to] = periodIn(of(wholePeriods));
  return [periodIn(of(beginnings))[0] ?? from, periodIn(of(ends))[0] ?? to];
}

function periodIn(date: Segment | undefined): readonly [Day | undefined, Day | undefined] {
  if (date === undefined) return [undefined, undefined];
  const [from = "", to = ""] = element(date, 3).split("-");
  return [parseD8(from), element(date, 2) === "RD8" ? parseD8(to) : undefined];
}

/** Office visits, then what is said of the whole plan. */
const services = ["98", "30"];
const remaining = "29";

function factsOf(benefits: readonly Loop[]) {
  const [plan] = benefits.filter((loop) => active.has(valueIn(loop, "EB", 1))).map((loop) => valueIn(loop, "EB", 5));
  const copay = amountIn(best(benefits, "B"));
  const share = Number(element2(best(benefits, "A"), 8) || Number.NaN);
  const deductible = amountIn(best(benefits, "C", remaining));
  const outOfPocket = amountIn(best(benefits, "G", remaining));
  const primaryCare = entityIn(benefits, "L", ["P3", "1P"]);
  const otherPayers = benefits
    .filter((loop) => valueIn(loop, "EB", 1) === "R")
    .flatMap((loop) => children(loop, "2120C").concat(children(loop, "2120D")))
    .filter((loop) => ["PR", "PRP", "SEP", "TTP"].includes(valueIn(loop, "NM1", 1)))
    .map((loop) => valueIn(loop, "NM1", 9) || valueIn(loop, "NM1", 3))
    .filter((id) => id !== "");
  return {
    ...(plan === undefined || plan === "" ? {} : { plan }),
    ...(copay === undefined ? {} : { copayCents: copay }),
    ...(share >= 0 && share <= 1 ? { coinsurance: share } : {}),
    ...(deductible === undefined ? {} : { deductibleLeftCents: deductible }),
    ...(outOfPocket === undefined ? {} : { outOfPocketLeftCents: outOfPocket }),
    ...(primaryCare === "" ? {} : { primaryCareNpi: primaryCare }),
    otherPayers: [...new Set(otherPayers)],
  };
}

/** The benefit of a kind that fits best: for office visits, in network, of the individual. */
function best(benefits: readonly Loop[], kind: string, period?: string): Loop | undefined {
  const rank = (loop: Loop): number => {
    const [benefit] = findAll(loop, "EB");
    if (benefit === undefined) return Number.MAX_SAFE_INTEGER;
    const types = repetitions(benefit, 3);
    const service = services.findIndex((type) => types.includes(type));
    const outside = element(benefit, 12) === "N" ? 10 : 0;
    const family = element(benefit, 2) === "FAM" ? 5 : 0;
    return outside + family + (service < 0 ? 3 : service);
  };
  return benefits
    .filter((loop) => valueIn(loop, "EB", 1) === kind && (period === undefined || valueIn(loop, "EB", 6) === period))
    .toSorted((a, b) => rank(a) - rank(b))[0];
}

function element2(loop: Loop | undefined, n: number): string {
  return loop === undefined ? "" : valueIn(loop, "EB", n);
}

function amountIn(loop: Loop | undefined) {
  return parseDollars(element2(loop, 7));
}

function entityIn(benefits: readonly Loop[], kind: string, entities: readonly string[]): string {
  const found = benefits
    .filter((loop) => valueIn(loop, "EB", 1) === kind)
    .flatMap((loop) => children(loop, "2120C").concat(children(loop, "2120D")))
    .find((loop) => entities.includes(valueIn(loop, "NM1", 1)) && valueIn(loop, "NM1", 8) === "XX");
  return found === undefined ? "" : valueIn(found, "NM1", 9);
}
