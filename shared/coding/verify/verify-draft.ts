import type { CodeBook } from "../../codes/code-book.ts";
import type { Day } from "../../values/day.ts";
import type { Draft } from "../mentions/draft.ts";

type Book = Pick<CodeBook, "diagnosis" | "billableUnder">;

/** What the release of the day says of a draft. */
export type Verified =
  | { readonly kind: "billable"; readonly code: string; readonly title: string; readonly release: string }
  /** The release has the code only as a header. */
  | {
      readonly kind: "incomplete";
      readonly choices: readonly { readonly code: string; readonly title: string }[];
      readonly release: string;
    }
  /** No release at hand can say. */
  | { readonly kind: "no-data"; readonly code: string }
  | { readonly kind: "not-in-release"; readonly release: string };

/**
 * The code of a draft in the release of the day: the first of its codes that can be billed, with its seventh character.
 * A header becomes the choice below it that says "unspecified", where there is just one.
 * Source: ICD-10-CM Guidelines FY2026 I.A.5, I.B.2.
 */
export function verifyDraft(draft: Pick<Draft, "code">, seventh: string, book: Book, day: Day): Verified {
  let open: Verified | undefined;
  for (const alternative of draft.code.split("|")) {
    const code = withSeventh(alternative, seventh);
    const answer = book.diagnosis(code, day);
    if (answer.kind === "no-data") open ??= { kind: "no-data", code };
    if (answer.kind === "unknown") open ??= { kind: "not-in-release", release: answer.release };
    if (answer.kind !== "known") continue;
    if (answer.fact.billable) return { kind: "billable", code, title: answer.fact.title, release: answer.release };
    const below = book.billableUnder(code, day);
    const unspecified = below.filter(({ title }) => /unspecified/i.test(title));
    const [only] = below.length === 1 ? below : unspecified.length === 1 ? unspecified : [];
    if (only !== undefined) return { kind: "billable", code: only.code, title: only.title, release: answer.release };
    open = {
      kind: "incomplete",
      choices: below.slice(0, 10).map(({ code: each, title }) => ({ code: each, title })),
      release: answer.release,
    };
  }
  return open ?? { kind: "no-data", code: draft.code };
}

/** "S93402~" and "A" -> "S93402A"; "T17.1XX~" keeps its placeholders. Source: ICD-10-CM Guidelines FY2026 I.A.4, I.A.5. */
function withSeventh(template: string, seventh: string): string {
  const bare = template.replaceAll(".", "");
  return bare.endsWith("~") ? `${bare.slice(0, -1).padEnd(6, "X")}${seventh}` : bare;
}
