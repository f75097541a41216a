import { signed, unsigned, type Code } from './assembler';

type Operand = Code | number;
type Operation = (...operands: Operand[]) => Code;

/** Operations of a type whose operands may be given as plain numbers. */
const operationsOn =
  (constant: (value: number) => Code) =>
  (...opcode: number[]): Operation =>
  (...operands) => [
    ...operands.flatMap((one) => (typeof one === 'number' ? constant(one) : one)),
    ...opcode,
  ];

const integer = (value: number): Code => [0x41, ...signed(value)];
const double = (value: number): Code => [0x44, ...new Uint8Array(Float64Array.of(value).buffer)];
const onIntegers = operationsOn(integer);
const onDoubles = operationsOn(double);
const onVectors = (opcode: number): Operation => onIntegers(0xfd, ...unsigned(opcode));

/** Alignments are given as powers of two, offsets in bytes. */
function loading(align: number, ...opcode: number[]) {
  return (address: Code, offset = 0): Code => [...address, ...opcode, align, ...unsigned(offset)];
}

function storing(align: number, ...opcode: number[]) {
  return (address: Code, value: Code, offset = 0): Code =>
    loading(align, ...opcode)([...address, ...value], offset);
}

/** Comparisons of single numbers are signed. */
export const i32 = {
  const: integer,
  load: loading(2, 0x28),
  store: storing(2, 0x36),
  add: onIntegers(0x6a),
  sub: onIntegers(0x6b),
  mul: onIntegers(0x6c),
  and: onIntegers(0x71),
  xor: onIntegers(0x73),
  shiftLeft: onIntegers(0x74),
  /** Fills with zeros. */
  shiftRight: onIntegers(0x76),
  /** How many bits are set. */
  ones: onIntegers(0x69),
  equal: onIntegers(0x46),
  differ: onIntegers(0x47),
  less: onIntegers(0x48),
  /** Less, of numbers without a sign. */
  below: onIntegers(0x49),
  greater: onIntegers(0x4a),
  atMost: onIntegers(0x4c),
  /** Of an f64, towards 0; what is not a number becomes 0. */
  truncate: onDoubles(0xfc, 0x02),
};

export const f64 = {
  const: double,
  load: loading(3, 0x2b),
  store: storing(3, 0x39),
  ofInteger: onIntegers(0xb7),
  ofSingle: onIntegers(0xbb),
  add: onDoubles(0xa0),
  sub: onDoubles(0xa1),
  mul: onDoubles(0xa2),
  div: onDoubles(0xa3),
  sqrt: onDoubles(0x9f),
  equal: onDoubles(0x61),
  greater: onDoubles(0x64),
  atMost: onDoubles(0x65),
  atLeast: onDoubles(0x66),
  min: onDoubles(0xa4),
  max: onDoubles(0xa5),
  /** Not below 0 and not above `most`. */
  limited: (value: Code, most: number): Code => f64.max(f64.min(value, most), 0),
};

export const f32 = {
  load: loading(2, 0x2a),
  store: storing(2, 0x38),
  ofDouble: onDoubles(0xb6),
  ofBits: onIntegers(0xbe),
  toBits: onIntegers(0xbc),
};

/** Masks are lanes of all ones or all zeros. */
export const v128 = {
  load: loading(4, 0xfd, 0x00),
  /** Eight bytes as eight numbers of 16 bits. */
  loadBytes: loading(3, 0xfd, 0x02),
  /** Four numbers of 16 bits as numbers of 32, without a sign. */
  loadShorts: loading(3, 0xfd, 0x04),
  loadSplat: loading(2, 0xfd, 0x09),
  store: storing(4, 0xfd, 0x0b),
  and: onVectors(0x4e),
  /** The bits of the first that the second has not. */
  andNot: onVectors(0x4f),
  or: onVectors(0x50),
  anyTrue: onVectors(0x53),
};

/** Lanes of 16 bits: the first halves, or the second ones, of two vectors in turn. */
const inTurn =
  (first: number) =>
  (a: Code, b: Code): Code => {
    const lanes = [0, 2, 4, 6].flatMap((byte) => [0, 1, 16, 17].map((one) => first + byte + one));
    return [...a, ...b, 0xfd, 0x0d, ...lanes];
  };

/** The bytes of the first vector that the second names. */
export const pickBytes = onVectors(0x0e);

export const i16x8 = {
  lowInTurn: inTurn(0),
  highInTurn: inTurn(8),
};

export const i32x4 = {
  of: (...lanes: number[]): Code => [0xfd, 0x0c, ...new Uint8Array(Int32Array.from(lanes).buffer)],
  splat: onVectors(0x11),
  sum: (vector: Code): Code => {
    const lane = (index: number): Code => [...vector, 0xfd, 0x1b, index];
    return i32.add(i32.add(lane(0), lane(1)), i32.add(lane(2), lane(3)));
  },
  equal: onVectors(0x37),
  less: onVectors(0x39),
  greater: onVectors(0x3b),
  atLeast: onVectors(0x3f),
  /** One bit for each lane. */
  signs: onVectors(0xa4),
  add: onVectors(0xae),
  sub: onVectors(0xb1),
  mul: onVectors(0xb5),
  min: onVectors(0xb6),
  max: onVectors(0xb8),
  /** Products of lanes of 16 bits, the sums of two neighbours. */
  dot: onVectors(0xba),
};

export const f32x4 = {
  /** The same constant in all lanes. */
  filled: (value: number): Code => i32x4.splat(new Int32Array(Float32Array.of(value).buffer)[0] as number), // prettier-ignore
  ofIntegers: onVectors(0xfa),
  add: onVectors(0xe4),
  sub: onVectors(0xe5),
  mul: onVectors(0xe6),
  div: onVectors(0xe7),
  less: onVectors(0x43),
  greater: onVectors(0x44),
  atLeast: onVectors(0x46),
  /** The first where the second is not a number. */
  min: onVectors(0xea),
  max: onVectors(0xeb),
};

/** Runs the body while the condition holds. */
export function whileTrue(condition: Code, ...body: Code[]): Code {
  return [0x02, 0x40, 0x03, 0x40, ...condition, 0x45, 0x0d, 1, ...body.flat(), 0x0c, 0, 0x0b, 0x0b];
}

export function when(condition: Code, ...body: Code[]): Code {
  return [...condition, 0x04, 0x40, ...body.flat(), 0x0b];
}

export function either(condition: Code, then: Code[], otherwise: Code[]): Code {
  return [...condition, 0x04, 0x40, ...then.flat(), 0x05, ...otherwise.flat(), 0x0b];
}

/** One of two values; both are worked out. */
export function select(condition: Code, then: Code, otherwise: Code): Code {
  return [...then, ...otherwise, ...condition, 0x1b];
}

/** Leaves the function with its result. */
export function leave(result: Code): Code {
  return [...result, 0x0f];
}
