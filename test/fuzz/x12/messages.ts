/** What a worker is to do: every `step`th input from `first` on, up to before `end`. */
export interface Work {
  readonly seed: number;
  readonly first: number;
  readonly end: number;
  readonly step: number;
  /** The input at hand, so that the main thread knows where a worker hangs. */
  readonly at: SharedArrayBuffer;
}

/** What a worker tells. */
export type Told =
  | { readonly kind: "failure"; readonly n: number; readonly broken: readonly string[] }
  | { readonly kind: "done"; readonly findings: number; readonly heapBefore: number; readonly heapAfter: number };
