/** Reads fields of a frame: see `Frame` in `src/simd/frame.ts`. */
export function pointer(frame: usize, field: i32): usize {
  return load<usize>(frame + 8 * field);
}

export function int(frame: usize, field: i32): i32 {
  return load<i32>(frame + 8 * field);
}

export function real(frame: usize, field: i32): f64 {
  return load<f64>(frame + 8 * field);
}

/** A field of 32 bits in all four lanes. */
export function splat(frame: usize, field: i32): v128 {
  return v128.load32_splat(frame + 8 * field);
}

export function addressOf(frame: usize, field: i32): usize {
  return frame + 8 * field;
}
