import type { Draw } from "../../../builders/draw.ts";
import { joined, type Mutator, segmentsOf, separatorsOf } from "./mutator.ts";

/** Mutations of one element of one segment. */
export const elementMutators: readonly Mutator[] = [
  enrich,
  inElement(() => ""),
  inElement((value, draw) => value + value.charAt(0).repeat(draw.between(1, 400))),
  inElement((_, draw) => draw.pick(numbers)),
  inElement((_, draw) => draw.pick(codes)),
  inElement((_, draw) => draw.pick(dates)),
  inElement((value, draw) => `${value}${draw.pick([":", "^", ">", "*", "\\", "|"])}${value}`),
  inElement((value, draw) => Array.from({ length: draw.between(2, 200) }, () => value).join("^")),
  inElement((value, draw) => Array.from({ length: draw.between(2, 60) }, () => value).join(":")),
  inElement((value) => value.toLowerCase()),
  inElement((value, draw) => " ".repeat(draw.between(1, 5)) + value),
  inElement((value) => value.split("").reverse().join("")),
  // Elements move: one too many, one too few, two change places.
  inSegment((elements, draw) => elements.toSpliced(draw.between(0, elements.length), 0, "X")),
  inSegment((elements, draw) => elements.toSpliced(draw.between(0, elements.length), 1)),
  inSegment((elements) => [...elements, "", "", ""]),
  inSegment((elements, draw) => elements.slice(0, draw.between(0, elements.length))),
  inSegment((elements) => elements.toReversed()),
];

/** Every short number of the file becomes as large as money may be, and some of the claims come again and again. */
function enrich(text: string, draw: Draw): string {
  const rich = text.replace(/(?<=\*)\d{1,6}(\.\d+)?(?=[*~])/g, (found) =>
    draw.percent(70) ? "9999999999999.99" : found,
  );
  return rich.replace(/(CLP|SVC|CAS|AMT|SV1|SVD|PLB)\*[^~]*~/g, (found) => found.repeat(draw.between(1, 20)));
}

const numbers = [
  "-1",
  "0",
  "00000000",
  "1e9",
  "9999999999999.99",
  "-9999999999999.99",
  "-.5",
  "1.2.3",
  "NaN",
  "9".repeat(40),
  "0.0000001",
  "+7",
  "1,000",
  "-0",
];
const codes = ["ZZ", "XX", "18", "P", "1", "HL", "ABK", "85", "PR", "?", "constructor", "__proto__", "toString"];
const dates = [
  "20260230",
  "00000000",
  "20261110-20261101",
  "99991231",
  "261110",
  "D8",
  "20260229",
  "2400",
  "-",
  "202611",
];

function inSegment(change: (elements: readonly string[], draw: Draw) => readonly string[]): Mutator {
  return (text, draw) => {
    const segments = segmentsOf(text);
    const { element } = separatorsOf(text);
    const at = draw.between(0, segments.length - 1);
    segments[at] = change((segments[at] ?? "").split(element), draw).join(element);
    return joined(segments, text);
  };
}

function inElement(change: (value: string, draw: Draw) => string): Mutator {
  return inSegment((elements, draw) => {
    const at = draw.between(elements.length > 1 ? 1 : 0, elements.length - 1);
    return elements.with(at, change(elements[at] ?? "", draw));
  });
}
