/** The optional fields of a thing that hold values of one kind. */
export type FieldsOf<Whole, Value> = {
  [Key in keyof Whole]-?: undefined extends Whole[Key]
    ? Exclude<Whole[Key], undefined> extends Value
      ? Key & string
      : never
    : never;
}[keyof Whole];

/** A qualifier of the wire with the field that it tells of, in the guide's order: written and read by the same table. */
export type FieldTable<Whole, Value> = readonly (readonly [qualifier: string, field: FieldsOf<Whole, Value>])[];
