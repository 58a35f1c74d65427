import { printRun } from "../runs.ts";
import { readers } from "./readers.ts";

/* One reader over one file, in a process of its own so that memory is its own. */
await printRun(readers);
