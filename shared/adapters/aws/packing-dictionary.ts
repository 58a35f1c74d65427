/*
 * What our JSON repeats, for deflate to refer to. All values are invented or codes.
 * Stored items depend on every character: never change a version, add one.
 */

const state =
  '{"state":"TX","zip":"787010000"},{"state":"CA"},{"state":"FL"},{"state":"NY"},{"state":"PA"},{"state":"IL"},{"state":"OH"}';

const events =
  '{"claimId":"","key":"acknowledged#C000000001#A2","kind":"acknowledged","at":"2026-11-23T18:00:00.000Z","detail":{"file":"C000000001","category":"A2","status":"20","codes":["A2:20:PR"]}}';

const postings =
  '{"at":"2026-12-01T00:00:00.000Z","entries":[{"kind":"charge","cents":15000},{"kind":"payment","cents":12000,"line":"1"},{"kind":"adjustment","cents":3000,"line":"1","group":"CO","reason":"45"},{"kind":"patient","cents":2000,"line":"1","group":"PR","reason":"3"},{"kind":"patient","cents":1000,"line":"2","group":"PR","reason":"1"},{"kind":"patient","cents":500,"line":"2","group":"PR","reason":"2"},{"kind":"denied","cents":9000,"line":"3","group":"CO","reason":"97"}]}';

const encounter = [
  '{"encounterId":"2026-00001","serviceFrom":"2026-11-16","serviceTo":"2026-11-16","placeOfService":"11",',
  '"patient":{"lastName":"","firstName":"","middleName":"","birthDate":"19","sex":"F","address":{"line1":"100 Main Street","line2":"Suite 200","city":"","state":"","zip":""},"accountNumber":""},"patient":{"lastName":"","firstName":"","birthDate":"20","sex":"M","address":{"line1":"1 Oak Avenue","city":"","state":"","zip":""}},',
  '"coverages":[{"priority":1,"payerId":"","payerName":"Blue Cross Blue Shield","memberId":"","groupNumber":"","groupName":"","relationship":"self","filingIndicator":"CI"},{"priority":2,"payerId":"","payerName":"Medicare","memberId":"","relationship":"child","subscriber":{"lastName":"","firstName":"","birthDate":"19","sex":"M","address":{"line1":"","city":"","state":"","zip":""}},"filingIndicator":"MB"}],',
  '"billingProvider":{"npi":"1","name":" Family Medicine Clinic Associates Health Medical Group PLLC","taxonomy":"207Q00000X","taxId":"","taxIdType":"EI","address":{"line1":"","city":"","state":"","zip":""},"payToAddress":{"line1":"PO Box ","city":"","state":"","zip":""},"contactName":"Billing Office","phone":"512555"},',
  '"rendering":{"npi":"1","lastName":"","firstName":"","taxonomy":"207R00000X"},"referring":{"npi":"1","lastName":"","firstName":""},"supervising":{"npi":"1","lastName":"","firstName":""},"facility":{"name":"","npi":"1","address":{"line1":"","city":"","state":"","zip":""}},',
  '"diagnoses":[{"code":"E119","description":""},{"code":"I10"},{"code":"J069"},{"code":"Z0000"},{"code":"M545"}],',
  '"lines":[{"procedure":"99213","description":"","modifiers":["25"],"units":1,"unitType":"UN","chargeCents":15000,"from":"2026-11-16","to":"2026-11-16","placeOfService":"11","pointers":[1,2]},{"procedure":"99214","modifiers":[],"units":1,"unitType":"UN","chargeCents":20000,"pointers":[1]},{"procedure":"36415","modifiers":[],"units":1,"unitType":"UN","chargeCents":2500,"pointers":[1,2,3]},{"procedure":"J1100","modifiers":[],"units":4,"unitType":"UN","chargeCents":1000,"pointers":[1],"ndc":{"code":"","quantity":1,"unit":"ML"}}],',
  '"frequency":"1","payerClaimNumber":"","acceptsAssignment":"A","assignsBenefits":"Y","releasesInformation":"Y","signatureOnFile":"Y","accident":{"kind":"AA","date":"2026-11-16","state":""},"onsetDate":"2026-","priorAuthorization":"","referralNumber":"","cliaNumber":"","note":""}',
  '"pointers":[1]}],"frequency":"1","acceptsAssignment":"A","assignsBenefits":"Y","releasesInformation":"Y","signatureOnFile":"Y"}',
].join("");

export const dictionaryV1 = [state, events, postings, encounter].join("");
