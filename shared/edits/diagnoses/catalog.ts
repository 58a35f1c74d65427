import type { Edit } from "../edit.ts";
import { diagnosisCount } from "./diagnosis-count.ts";
import { diagnosisFormat } from "./diagnosis-format.ts";
import { diagnosisOnce } from "./diagnosis-once.ts";
import { externalCauseNotFirst } from "./external-cause-not-first.ts";

/** What was found. */
export const diagnosisEdits: readonly Edit[] = [diagnosisCount, diagnosisFormat, diagnosisOnce, externalCauseNotFirst];
