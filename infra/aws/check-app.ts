import { type App, Validations } from "aws-cdk-lib";
import { AwsSolutionsChecks, HIPAASecurityChecks } from "cdk-nag";

/**
 * Makes synthesis fail on any finding of cdk-nag's HIPAA and AwsSolutions packs that no `acceptFinding` gives a reason
 * for.
 */
export function checkApp(app: App): void {
  Validations.of(app).addPlugins(new HIPAASecurityChecks(app), new AwsSolutionsChecks(app));
}
