import { readers } from "./readers.ts";

/* One reader over one file, in a process of its own so that memory is its own. Prints what x12.ts reads. */

const [name = "", path = ""] = process.argv.slice(2);
const read = readers.get(name);
if (read === undefined) throw new RangeError(`no reader ${name}`);
const started = performance.now();
const segments = await read(path);
const seconds = (performance.now() - started) / 1000;
console.log(JSON.stringify({ segments, seconds, peakMiB: process.resourceUsage().maxRSS / 1024 }));
