export interface BenchResult {
  readonly name: string;
  /** One object a row, the same columns in each. */
  readonly rows: readonly Readonly<Record<string, string | number>>[];
  readonly ratios: Readonly<Record<string, number>>;
}

export type Bench = (options: { readonly runs: number; readonly quick: boolean }) => Promise<BenchResult>;
