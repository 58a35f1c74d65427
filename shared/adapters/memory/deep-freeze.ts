/**
 * Freezes a value of plain data and everything in it, and answers it: what is stored can then be handed out without a
 * copy, and a caller that tries to change it fails at once. A frozen value is taken to be frozen throughout.
 */
export function deepFreeze<Value>(value: Value): Value {
  if (value === null || typeof value !== "object" || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const inner of Object.values(value)) deepFreeze(inner);
  return value;
}
