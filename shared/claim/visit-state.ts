import { z } from "zod";

/** A message or resource that says something of a visit, as it came. */
export const VisitPiece = z.object({
  /** Tells it from the others: what comes again under a name is the same piece. */
  name: z.string(),
  text: z.string(),
  /** What it said before, as hashes: an older text that comes again changes nothing back. */
  past: z.array(z.string()).optional(),
});
export type VisitPiece = z.infer<typeof VisitPiece>;

/**
 * Everything that files of a practice said of one visit, where they say it piece by piece. What the visit is, is read from all of
 * them together, so that neither the order of the files nor one that comes again matters.
 */
export const VisitState = z.object({
  company: z.string(),
  practice: z.string(),
  /** As "hl7#V-1": unique within the practice. */
  visit: z.string(),
  /** Counts changes; a claim remembers the one that it was made from. */
  version: z.number().int().min(1),
  /** In the order of their arrival. */
  pieces: z.array(VisitPiece),
});
export type VisitState = z.infer<typeof VisitState>;
