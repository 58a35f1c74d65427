import sax from "sax";
import type { ImportFault } from "./import-fault.ts";

/** What an XML file says, as it is read. Lines count from 1. */
export interface XmlHandler {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>, line: number) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string, line: number) => void;
}

const maxDepth = 64;

/** The types of sax do not know the first one. */
const onlyXmlEntities: sax.SAXOptions & { readonly strictEntities: true } = { strictEntities: true, position: true };

class Stop extends Error {}

/**
 * Reads a code-set file in XML. It stops at the first place that is no XML and answers what was wrong there; entities
 * other than the five of XML, and document types, are refused: nothing is ever expanded.
 */
export function readXml(source: string, root: string, handler: XmlHandler): readonly ImportFault[] {
  const parser = sax.parser(true, onlyXmlEntities);
  const faults: ImportFault[] = [];
  let depth = 0;
  const stop = (reason: string): never => {
    faults.push({ line: parser.line + 1, reason });
    throw new Stop();
  };
  parser.onopentag = ({ name, attributes }) => {
    if (depth === 0 && name !== root) stop(`The outermost element is <${name}>, not <${root}>.`);
    if (++depth > maxDepth) stop(`Elements are nested more than ${maxDepth} deep.`);
    const plain: Record<string, string> = {};
    for (const [key, value] of Object.entries(attributes)) plain[key] = typeof value === "string" ? value : value.value;
    handler.open?.(name, plain, parser.line + 1);
  };
  parser.onclosetag = (name) => {
    depth--;
    handler.close?.(name, parser.line + 1);
  };
  parser.ontext = (text) => handler.text?.(text);
  parser.oncdata = (text) => handler.text?.(text);
  parser.ondoctype = () => stop("A document type is refused.");
  parser.onerror = (problem) => stop(`This is not XML: ${problem.message.split("\n")[0]}.`);
  try {
    parser.write(source.replace(/^\uFEFF/, "")).close();
  } catch (problem) {
    if (!(problem instanceof Stop)) throw problem;
  }
  return faults;
}
