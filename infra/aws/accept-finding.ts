import { Validations } from "aws-cdk-lib";
import type { IConstruct } from "constructs";

/** Lets a finding of cdk-nag stand at a construct and below it, for a reason that an auditor can read. */
export function acceptFinding(construct: IConstruct, reason: string, ...rules: readonly string[]): void {
  Validations.of(construct).acknowledge(...rules.map((id) => ({ id, reason })));
}
