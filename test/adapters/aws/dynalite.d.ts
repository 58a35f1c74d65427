/** The part of dynalite (which has no types) that we use: a DynamoDB on LevelDB behind an HTTP server. */
declare module "dynalite" {
  import type { Server } from "node:http";

  export default function dynalite(options?: {
    /** Where to keep tables; in memory when left out. */
    readonly path?: string;
    readonly createTableMs?: number;
    readonly deleteTableMs?: number;
    readonly updateTableMs?: number;
  }): Server;
}
