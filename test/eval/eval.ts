/** What an evaluation measured. */
export type EvalResult =
  | {
      readonly kind: "measured";
      readonly title: string;
      readonly rows: readonly Readonly<Record<string, string | number>>[];
      /** Some of those that failed, a line each. */
      readonly failed: readonly string[];
      /** Whether the aim was reached. */
      readonly reached: boolean;
    }
  | { readonly kind: "could-not-run"; readonly reason: string };

export interface EvalOptions {
  /** How many of those that failed are shown. */
  readonly failed: number;
}

export type Eval = (options: EvalOptions) => Promise<EvalResult>;
