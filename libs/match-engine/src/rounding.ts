/** Absorbs the rounding of unit conversion: 1.005 t is 1005 kg. The loops in `assembly/` import it as well. */
export const rounding = 1e-9;
