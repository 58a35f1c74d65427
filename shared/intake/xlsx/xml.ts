import sax from "sax";
import { damaged, WorkbookFault } from "./workbook-fault.ts";

/** What a part of a workbook says, as it is read. Names come without their namespace prefix. */
export interface XmlReader {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

const maxDepth = 64;

/** The types of sax do not know the first one. */
const onlyXmlEntities: sax.SAXOptions & { readonly strictEntities: true } = { strictEntities: true, position: false };

/**
 * Reads XML piece by piece; yields after each piece, so that what it said can be taken. Entities other than the five of
 * XML, and document types, are refused: nothing is ever expanded.
 *
 * @throws WorkbookFault
 */
export async function* readXml(source: AsyncIterable<Uint8Array>, reader: XmlReader): AsyncGenerator<void> {
  const parser = sax.parser(true, onlyXmlEntities);
  let depth = 0;
  parser.onopentag = ({ name, attributes }) => {
    if (++depth > maxDepth) throw damaged();
    const plain: Record<string, string> = {};
    for (const [key, value] of Object.entries(attributes)) {
      plain[withoutPrefix(key)] = typeof value === "string" ? value : value.value;
    }
    reader.open?.(withoutPrefix(name), plain);
  };
  parser.onclosetag = (name) => {
    depth--;
    reader.close?.(withoutPrefix(name));
  };
  parser.ontext = (text) => reader.text?.(text);
  parser.oncdata = (text) => reader.text?.(text);
  parser.ondoctype = () => {
    throw damaged();
  };
  parser.onerror = () => {
    throw damaged();
  };
  const decoder = new TextDecoder();
  try {
    for await (const chunk of source) {
      parser.write(decoder.decode(chunk, { stream: true }));
      yield;
    }
    parser.write(decoder.decode()).close();
  } catch (problem) {
    throw problem instanceof WorkbookFault ? problem : damaged();
  }
  yield;
}

/** Reads a part whole. */
export async function readWhole(source: AsyncIterable<Uint8Array>, reader: XmlReader): Promise<void> {
  for await (const _ of readXml(source, reader));
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
