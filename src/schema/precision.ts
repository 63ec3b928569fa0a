/** How closely a place may be given; the number is how many decimals of a degree that allows. */
export const decimalsByPrecision = { country: 0, region: 1, city: 2 } as const;

/** How closely a place is given. */
export type Precision = keyof typeof decimalsByPrecision;

/** A number rounded to so many decimals, as it should be written. */
export const rounded = (value: number, decimals: number): number => Number(value.toFixed(decimals));
