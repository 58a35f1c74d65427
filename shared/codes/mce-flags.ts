/** What the Medicare Code Editor says of a diagnosis, a bit each. */
export const mceFlags = {
  female: 1,
  male: 2,
  manifestation: 4,
  unacceptablePrincipal: 8,
  newborn: 16,
  pediatric: 32,
  maternity: 64,
  adult: 128,
} as const;
