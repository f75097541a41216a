import { WasmModule } from './assembler';
import { mostPages, type LaneMemory } from './lane-memory';

/** Functions over a memory, compiled when they are first needed. @param define defines and exports them. */
export function loopsOf<Loops>(define: (module: WasmModule) => void): (lanes: LaneMemory) => Loops {
  let compiled: WebAssembly.Module | undefined;
  const compile = () => {
    const module = new WasmModule();
    define(module);
    return module.compile(mostPages);
  };
  return ({ memory }) => {
    compiled ??= compile();
    return new WebAssembly.Instance(compiled, { env: { memory } }).exports as unknown as Loops;
  };
}
