/** The four delimiters that an interchange declares in its ISA; none may stand inside data. */
export interface Separators {
  readonly element: string;
  readonly component: string;
  /** Undefined where ISA11 is not a repetition separator (versions before 00402 write "U" there). */
  readonly repetition: string | undefined;
  readonly terminator: string;
}

/** The same as character codes; -1 for no repetition separator. */
export interface SeparatorCodes {
  readonly element: number;
  readonly component: number;
  readonly repetition: number;
  readonly terminator: number;
}

export function codesOf({ element, component, repetition, terminator }: Separators): SeparatorCodes {
  return {
    element: element.charCodeAt(0),
    component: component.charCodeAt(0),
    repetition: repetition === undefined ? -1 : repetition.charCodeAt(0),
    terminator: terminator.charCodeAt(0),
  };
}

/** What we write: `*` `:` `^` `~`. Source: 005010X222A1 B.1.1.2.5 (suggested delimiters of the implementation guides). */
export const ourSeparators: Separators = { element: "*", component: ":", repetition: "^", terminator: "~" };

/** Whether two interchanges are written with the same delimiters. */
export function isSame(a: Separators, b: Separators): boolean {
  return (
    a.element === b.element &&
    a.component === b.component &&
    a.repetition === b.repetition &&
    a.terminator === b.terminator
  );
}

/** An ISA with its terminator is 106 bytes, whatever it holds. */
export const isaLength = 106;

/** Offsets of the sixteen element separators in an ISA whose elements have their fixed widths. */
const isaOffsets = [3, 6, 17, 20, 31, 34, 50, 53, 69, 76, 81, 83, 89, 99, 101, 103];

/** What the first bytes of an interchange say. `length` counts the ISA without its terminator. */
export interface IsaReading {
  readonly separators: Separators;
  readonly length: number;
  /** False when an element has not its fixed width: separators were then found by counting elements. */
  readonly fixedWidth: boolean;
}

/**
 * Reads the separators of an ISA that starts the text: element 4th byte, component 105th, terminator 106th, repetition
 * ISA11. Undefined when the text starts no ISA that can be read. Needs 106 characters, or all that is left of the file.
 */
export function readIsa(text: string): IsaReading | undefined {
  if (!/^ISA[^A-Za-z0-9\s]/.test(text)) return undefined;
  const element = text.charAt(3);
  const fixedWidth = text.length >= isaLength && isaOffsets.every((offset) => text.charAt(offset) === element);
  const last = fixedWidth ? 103 : nthIndexOf(text, element, 16);
  if (last < 0 || text.length < last + 3) return undefined;
  const start = nthIndexOf(text, element, 11);
  const declared = text.slice(start + 1, text.indexOf(element, start + 1));
  return {
    separators: {
      element,
      component: text.charAt(last + 1),
      repetition: declared.length === 1 && !/[A-Za-z0-9\s]/.test(declared) ? declared : undefined,
      terminator: text.charAt(last + 2),
    },
    length: last + 2,
    fixedWidth,
  };
}

/** Where the nth occurrence (from 1) starts, or -1. Looks no further than a sane ISA could reach. */
function nthIndexOf(text: string, wanted: string, nth: number): number {
  let index = -1;
  for (let count = 0; count < nth; count++) {
    index = text.indexOf(wanted, index + 1);
    if (index < 0 || index > 2 * isaLength) return -1;
  }
  return index;
}
