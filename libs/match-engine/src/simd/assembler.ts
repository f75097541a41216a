/**
 * A small assembler for WebAssembly: what the engine's inner loops need, and no more. An expression is the bytes that
 * leave its value on the stack, so operations nest as function calls do. Opcodes: WebAssembly core specification 2.0.
 */
export type Code = readonly number[];
type ValueType = 'i32' | 'f32' | 'f64' | 'v128';
/** Names of one type each, with spaces between them. */
type Declared = Readonly<Partial<Record<ValueType, string>>>;
/** The words of a text as a union. */
export type Words<Text> = Text extends `${infer First} ${infer Rest}` ? First | Words<Rest> : Text;
type LocalsOf<Declarations extends Declared> = Readonly<
  Record<Extract<Words<Declarations[keyof Declarations]>, string>, Local>
>;

const typeCodes: Readonly<Record<ValueType, number>> = {
  i32: 0x7f,
  f32: 0x7d,
  f64: 0x7c,
  v128: 0x7b,
};

/** A parameter, or a variable that begins at 0. As an expression it gives its value. */
export type Local = Code & { set(value: Code): Code };

/** Calls a function of the module. */
export type Call = (...operands: Code[]) => Code;

/** Functions over one memory. */
export class WasmModule {
  private readonly types: Code[] = [];
  private readonly exports: Code[] = [];
  private readonly bodies: Code[] = [];

  /** @param parameters by type, in the order in which they are passed. */
  define<const Parameters extends Declared, const Variables extends Declared>(
    name: string,
    parameters: Parameters,
    result: ValueType | null,
    variables: Variables,
    body: (locals: LocalsOf<Parameters> & LocalsOf<Variables>) => readonly Code[],
  ): Call {
    const index = this.bodies.length;
    const [passed, own] = [declared(parameters), declared(variables)];
    const locals = Object.fromEntries([...passed, ...own].map(([one], i) => [one, localAt(i)]));
    const code = [
      ...list(own.map(([, type]) => [1, type])),
      ...body(locals as LocalsOf<Parameters> & LocalsOf<Variables>).flat(),
      0x0b,
    ];
    const results = result ? [[typeCodes[result]]] : [];
    this.types.push([0x60, ...list(passed.map(([, type]) => [type])), ...list(results)]);
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

/** Names with the codes of their types. */
function declared(declarations: Declared): (readonly [name: string, type: number])[] {
  return Object.entries(declarations).flatMap(([type, names]) =>
    names.split(' ').map((name) => [name, typeCodes[type as ValueType]] as const),
  );
}

function localAt(index: number): Local {
  const number = unsigned(index);
  const set = (value: Code): Code => [...value, 0x21, ...number];
  return Object.assign([0x20, ...number], { set });
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
export function unsigned(value: number): Code {
  const bytes: number[] = [];
  for (; value > 0x7f; value >>>= 7) bytes.push((value & 0x7f) | 0x80);
  return [...bytes, value];
}

export function signed(value: number): Code {
  const bytes: number[] = [];
  for (; value < -0x40 || value > 0x3f; value >>= 7) bytes.push((value & 0x7f) | 0x80);
  return [...bytes, value & 0x7f];
}
