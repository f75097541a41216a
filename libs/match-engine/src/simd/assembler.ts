/**
 * A small assembler for WebAssembly: what the engine's inner loops need, and no more. An expression is the bytes that
 * leave its value on the stack, so operations nest as function calls do. Opcodes: WebAssembly core specification 2.0.
 */
export type Code = readonly number[];
type ValueType = 'i32' | 'f32' | 'f64' | 'v128';
type Types<Names extends string> = Readonly<Record<Names, ValueType>>;

const typeCodes: Readonly<Record<ValueType, number>> = {
  i32: 0x7f,
  f32: 0x7d,
  f64: 0x7c,
  v128: 0x7b,
};

/** A parameter or a variable, which begins at 0. */
export interface Local {
  readonly get: Code;
  set(value: Code): Code;
}

/** Calls a function of the module. */
export type Call = (...operands: Code[]) => Code;

/** Functions over one memory. */
export class WasmModule {
  private readonly types: Code[] = [];
  private readonly exports: Code[] = [];
  private readonly bodies: Code[] = [];

  /** @param parameters types by name, in the order in which they are passed. */
  define<Parameters extends string, Variables extends string = never>(
    name: string,
    parameters: Types<Parameters>,
    result: ValueType | null,
    variables: Types<Variables>,
    body: (locals: Readonly<Record<Parameters | Variables, Local>>) => readonly Code[],
  ): Call {
    const index = this.bodies.length;
    const names = [...Object.keys(parameters), ...Object.keys(variables)];
    const locals = Object.fromEntries(names.map((one, i) => [one, localAt(i)]));
    const declared = Object.values<ValueType>(variables).map((type) => [1, typeCodes[type]]);
    const types = Object.values<ValueType>(parameters).map((type) => [typeCodes[type]]);
    const code = [
      ...list(declared),
      ...body(locals as Record<Parameters | Variables, Local>).flat(),
      0x0b,
    ];
    this.types.push([0x60, ...list(types), ...list(result ? [[typeCodes[result]]] : [])]);
    this.exports.push([...text(name), 0x00, ...unsigned(index)]);
    this.bodies.push([...unsigned(code.length), ...code]);
    return (...operands) => [...operands.flat(), 0x10, ...unsigned(index)];
  }

  /** @param pages the most that the shared memory may have, which is imported as `env.memory`. */
  compile(pages: number): WebAssembly.Module {
    const memory = [...text('env'), ...text('memory'), 0x02, 0x03, 0, ...unsigned(pages)];
    const bytes = [
      ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
      ...section(1, this.types),
      ...section(2, [memory]),
      ...section(3, this.bodies.map((_, index) => unsigned(index))), // prettier-ignore
      ...section(7, this.exports),
      ...section(10, this.bodies),
    ];
    return new WebAssembly.Module(Uint8Array.from(bytes));
  }
}

function localAt(index: number): Local {
  const number = unsigned(index);
  return { get: [0x20, ...number], set: (value) => [...value, 0x21, ...number] };
}

type Operation = (...operands: Code[]) => Code;
const plain = (...opcode: number[]): Operation => (...operands) => [...operands.flat(), ...opcode]; // prettier-ignore
const vector = (opcode: number): Operation => plain(0xfd, ...unsigned(opcode));
/** Alignments are given as powers of two. */
const loading = (align: number, ...opcode: number[]) => (address: Code, offset = 0): Code => [...address, ...opcode, align, ...unsigned(offset)]; // prettier-ignore
const storing = (align: number, ...opcode: number[]) => (address: Code, value: Code, offset = 0): Code => [...address, ...value, ...opcode, align, ...unsigned(offset)]; // prettier-ignore

/** Comparisons of single numbers are signed. */
export const i32 = {
  const: (value: number): Code => [0x41, ...signed(value)],
  load: loading(2, 0x28),
  store: storing(2, 0x36),
  add: plain(0x6a),
  sub: plain(0x6b),
  mul: plain(0x6c),
  and: plain(0x71),
  not: (value: Code): Code => [...value, ...i32.const(-1), 0x73],
  shiftLeft: plain(0x74),
  /** Fills with zeros. */
  shiftRight: plain(0x76),
  trailingZeros: plain(0x68),
  equal: plain(0x46),
  differ: plain(0x47),
  less: plain(0x48),
  greater: plain(0x4a),
  atMost: plain(0x4c),
  /** Of an f64, towards 0; what is not a number becomes 0. */
  truncate: plain(0xfc, 0x02),
};

export const f64 = {
  const: (value: number): Code => [0x44, ...new Uint8Array(Float64Array.of(value).buffer)],
  load: loading(3, 0x2b),
  store: storing(3, 0x39),
  ofInteger: plain(0xb7),
  ofSingle: plain(0xbb),
  toSingle: plain(0xb6),
  add: plain(0xa0),
  sub: plain(0xa1),
  mul: plain(0xa2),
  div: plain(0xa3),
  /** Not below 0 and not above `most`, for numbers. */
  limited: (value: Local, most: number): Code =>
    select(
      f64.atMost(value.get, f64.const(0)),
      f64.const(0),
      select(f64.atMost(value.get, f64.const(most)), value.get, f64.const(most)),
    ),
  max: plain(0xa5),
  sqrt: plain(0x9f),
  equal: plain(0x61),
  atMost: plain(0x65),
  atLeast: plain(0x66),
};

export const f32 = {
  load: loading(2, 0x2a),
  store: storing(2, 0x38),
  ofBits: plain(0xbe),
  toBits: plain(0xbc),
};

/** Masks are lanes of all ones or all zeros. */
export const v128 = {
  load: loading(4, 0xfd, 0x00),
  /** Eight bytes as eight numbers of 16 bits. */
  loadBytes: loading(3, 0xfd, 0x02),
  loadSplat: loading(2, 0xfd, 0x09),
  store: storing(4, 0xfd, 0x0b),
  and: vector(0x4e),
  /** The bits of the first that the second has not. */
  andNot: vector(0x4f),
  or: vector(0x50),
  anyTrue: vector(0x53),
};

export const i32x4 = {
  splat: vector(0x11),
  sum: (value: Local): Code =>
    [1, 2, 3].reduce<Code>((sum, lane) => i32.add(sum, laneOf(value, lane)), laneOf(value, 0)),
  equal: vector(0x37),
  less: vector(0x39),
  greater: vector(0x3b),
  atLeast: vector(0x3f),
  /** One bit for each lane. */
  signs: vector(0xa4),
  add: vector(0xae),
  sub: vector(0xb1),
  mul: vector(0xb5),
  min: vector(0xb6),
  ofLowHalf: vector(0xa9),
  ofHighHalf: vector(0xaa),
};

export const f32x4 = {
  splat: (value: Code): Code => [...value, 0xfd, 0x13],
  ofIntegers: vector(0xfa),
  add: vector(0xe4),
  mul: vector(0xe6),
  /** Of numbers; NaN is not looked after. */
  min: vector(0xea),
  max: vector(0xeb),
  atLeast: vector(0x46),
};

function laneOf(value: Local, lane: number): Code {
  return [...value.get, 0xfd, 0x1b, lane];
}

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

function section(id: number, items: readonly Code[]): Code {
  const content = list(items);
  return [id, ...unsigned(content.length), ...content];
}

function list(items: readonly Code[]): Code {
  return [...unsigned(items.length), ...items.flat()];
}

function text(characters: string): Code {
  return list(Array.from(Buffer.from(characters), (byte) => [byte]));
}

/** LEB128. */
function unsigned(value: number): Code {
  const bytes: number[] = [];
  for (; value > 0x7f; value >>>= 7) bytes.push((value & 0x7f) | 0x80);
  return [...bytes, value];
}

function signed(value: number): Code {
  const bytes: number[] = [];
  for (; value < -0x40 || value > 0x3f; value >>= 7) bytes.push((value & 0x7f) | 0x80);
  return [...bytes, value & 0x7f];
}
