import { readAnesthesia } from "./anesthesia.ts";
import { readCareManagement } from "./care-management.ts";
import { readCounseling } from "./counseling.ts";
import { readFilms } from "./diagnostics/film-lines.ts";
import { readTests } from "./diagnostics/test-lines.ts";
import { readDrugs } from "./drugs/drug-lines.ts";
import { readDebridements } from "./procedures/debridement.ts";
import { readEndoscopies } from "./procedures/endoscopy.ts";
import { readExcisions } from "./procedures/excisions.ts";
import { readFractures } from "./procedures/fractures.ts";
import { readJointInjections } from "./procedures/joint-injection.ts";
import { readLesions } from "./procedures/lesions.ts";
import { readMohs } from "./procedures/mohs.ts";
import { readNerveStudies } from "./procedures/nerve-studies.ts";
import { readProcedures } from "./procedures/procedure-lines.ts";
import { readSpinalManipulation } from "./procedures/spinal-manipulation.ts";
import { readSpineInjections } from "./procedures/spine-injections.ts";
import { readWoundRepairs } from "./procedures/wound-repair.ts";
import type { Found } from "./service-draft.ts";
import type { ServiceNote } from "./service-note.ts";
import { readTherapy } from "./therapy/therapy-lines.ts";
import { readTimedServices } from "./timed-services.ts";
import { readVaccines } from "./vaccines/vaccine-lines.ts";

/** A reader of sentences that are joined where one goes on about what another named. */
const joined =
  (read: (note: ServiceNote) => Found) =>
  (note: ServiceNote): Found =>
    read({ ...note, reading: note.joined });

/** What reads services other than visits out of a text, in the order of their lines. */
export const readers: readonly ((note: ServiceNote) => Found)[] = [
  joined(readProcedures),
  readFractures,
  readSpineInjections,
  readSpinalManipulation,
  readEndoscopies,
  readMohs,
  readExcisions,
  readDebridements,
  readWoundRepairs,
  joined(readLesions),
  joined(readJointInjections),
  readNerveStudies,
  readTests,
  readFilms,
  readVaccines,
  readDrugs,
  readCounseling,
  readCareManagement,
  readTimedServices,
  readTherapy,
  readAnesthesia,
];
