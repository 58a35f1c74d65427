import type { Edit } from "../edit.ts";
import { ambulanceIsWhole } from "./ambulance-is-whole.ts";
import { ambulanceMilesInTenths } from "./ambulance-miles-in-tenths.ts";
import { ambulanceMilesWithARide } from "./ambulance-miles-with-a-ride.ts";
import { ambulanceOriginAndDestination } from "./ambulance-origin-and-destination.ts";
import { ambulancePlaceFits } from "./ambulance-place-fits.ts";
import { anesthesiaHasMinutes } from "./anesthesia-has-minutes.ts";
import { anesthesiaModifierFitsWho } from "./anesthesia-modifier-fits-who.ts";
import { anesthesiaOnceAnOperation } from "./anesthesia-once-an-operation.ts";
import { anesthesiaSaysWho } from "./anesthesia-says-who.ts";
import { certificateGoodOnTheDay } from "./certificate-good-on-the-day.ts";
import { certificateNumberFormat } from "./certificate-number-format.ts";
import { chiropracticActiveTreatment } from "./chiropractic-active-treatment.ts";
import { equipmentBoughtOrRented } from "./equipment-bought-or-rented.ts";
import { equipmentIsForTheHome } from "./equipment-is-for-the-home.ts";
import { equipmentKindToldOnce } from "./equipment-kind-told-once.ts";
import { laboratoryNamesItsCertificate } from "./laboratory-names-its-certificate.ts";
import { mammographyNamesCertificate } from "./mammography-names-certificate.ts";
import { maternityHasLastPeriod } from "./maternity-has-last-period.ts";
import { therapySaysDiscipline } from "./therapy-says-discipline.ts";
import { waivedTestHasQw } from "./waived-test-has-qw.ts";

/** Laboratories, anesthesia, therapy, ambulances, equipment and other specialties. */
export const specialtyEdits: readonly Edit[] = [
  laboratoryNamesItsCertificate,
  certificateNumberFormat,
  certificateGoodOnTheDay,
  waivedTestHasQw,
  anesthesiaSaysWho,
  anesthesiaHasMinutes,
  therapySaysDiscipline,
  chiropracticActiveTreatment,
  ambulanceIsWhole,
  ambulancePlaceFits,
  ambulanceOriginAndDestination,
  ambulanceMilesWithARide,
  equipmentBoughtOrRented,
  equipmentKindToldOnce,
  mammographyNamesCertificate,
  maternityHasLastPeriod,
  anesthesiaOnceAnOperation,
  anesthesiaModifierFitsWho,
  ambulanceMilesInTenths,
  equipmentIsForTheHome,
];
