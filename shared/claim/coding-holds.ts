/** Why a claim waits for somebody who codes. */
export const codingHolds = ["no-diagnosis", "uncoded-diagnosis", "uncoded-line", "coding-review"] as const;

/** Whether any of a claim's holds is a coder's to lift. */
export function waitsForCoder({ holds }: { readonly holds: readonly { readonly reason: string }[] }): boolean {
  return holds.some(({ reason }) => codingHolds.some((each) => each === reason));
}
