interface Attribute {
  value: string;
  unit?: string | null;
}

/** A bare figure is read with its unit (50 mm); a value with more than a figure stands for itself (DN50, 6000次). */
export function attributeText({ value, unit }: Attribute): string {
  return unit && /^[\d.,\s~–-]+$/.test(value) ? `${value} ${unit}` : value;
}
