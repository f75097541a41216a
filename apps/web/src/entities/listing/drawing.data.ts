const ring = (x: number, y: number, r: number): string =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0 ${r} ${r} 0 1 0-${2 * r} 0`;

const around = (count: number, radius: number, r: number): string =>
  Array.from({ length: count }, (_, at) => {
    const angle = (2 * Math.PI * at) / count;
    return ring(
      Number((24 + radius * Math.cos(angle)).toFixed(1)),
      Number((24 + radius * Math.sin(angle)).toFixed(1)),
      r,
    );
  }).join('');

/** A cog wheel seen from the front: all its teeth, and the hole. */
function cogWheel(teeth: number, outer: number, inner: number): string {
  const point = (share: number, radius: number) => {
    const angle = (2 * Math.PI * share) / teeth - Math.PI / 2;
    return `${(24 + radius * Math.cos(angle)).toFixed(1)} ${(24 + radius * Math.sin(angle)).toFixed(1)}`;
  };
  const outline = Array.from({ length: teeth }, (_, at) =>
    [
      point(at - 0.27, inner),
      point(at - 0.17, outer),
      point(at + 0.17, outer),
      point(at + 0.27, inner),
    ].join('L'),
  );
  return `M${outline.join('L')}z${ring(24, 24, 6)}`;
}

const PERSON = 'M24 8a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM10 42c0-9 6-14 14-14s14 5 14 14';

/** Our own line drawings on a 48 × 48 grid, each named by what it shows. */
export const drawings = {
  // Of the land.
  grain:
    'M24 42V18M24 26c-6 0-9-4-9-9 6 0 9 4 9 9zM24 26c6 0 9-4 9-9-6 0-9 4-9 9zM24 36c-6 0-9-4-9-9 6 0 9 4 9 9zM24 36c6 0 9-4 9-9-6 0-9 4-9 9zM24 18c-3-3-3-8 0-12 3 4 3 9 0 12z',
  seedling:
    'M24 42V24M24 26c-8 0-13-5-13-13 8 0 13 5 13 13zM24 22c0-7 4-11 12-11 0 7-4 11-12 11zM14 42h20',
  cotton: `${ring(24, 14, 7)}${ring(15, 22, 7)}${ring(33, 22, 7)}M24 26v16M24 39c-6 0-9-3-10-8M24 39c6 0 9-3 10-8`,
  vegetable:
    'M24 42c-9 0-15-6-15-14 0-6 4-9 7-10 0-6 4-10 8-10s8 4 8 10c3 1 7 4 7 10 0 8-6 14-15 14zM24 42V18M24 28l-6-5M24 28l6-5M24 36l-8-5M24 36l8-5',
  fruit:
    'M24 16c-4-4-14-2-14 9 0 9 6 17 10 17 2 0 2-1 4-1s2 1 4 1c4 0 10-8 10-17 0-11-10-13-14-9zM24 16c0-4 1-7 4-10M25 11c3-4 7-5 11-4-1 4-5 6-11 4z',
  leaf: 'M24 42V16M24 34c-10-2-14-10-10-24 6 2 10 8 10 16 0-8 4-14 10-16 4 14 0 22-10 24z',
  cattle:
    'M16 16h16l2 12-4 12H18l-4-12zM16 16c-5 0-8-3-9-8M32 16c5 0 8-3 9-8M14 22l-6 1 4 5M34 22l6 1-4 5M19 34h10M20 24v1M28 24v1',
  fish: 'M6 24c6-9 20-12 30-2l6-6v16l-6-6c-10 10-24 7-30-2zM14 22v1M22 17c3 4 3 10 0 14',
  // Food and drink.
  meat: `M8 21C8 12 17 7 27 8s14 8 13 16-6 9-10 12-7 6-12 4S8 31 8 21z${ring(19, 20, 4.5)}M27 15c5 1 7 5 5 9M17 32c4 1 8-2 10-6`,
  oil: 'M20 6h8v7l6 8v19a2 2 0 0 1-2 2H16a2 2 0 0 1-2-2V21l6-8zM20 12h8M24 25c4 5 4 9 0 10-4-1-4-5 0-10z',
  sack: 'M17 6h14l-3 6h-8zM20 12C11 20 8 28 10 36c1 4 4 6 8 6h12c4 0 7-2 8-6 2-8-1-16-10-24M18 29h12M18 34h12',
  tin: 'M12 10c0-4 24-4 24 0v28c0 4-24 4-24 0zM12 10c0 4 24 4 24 0M12 18c0 4 24 4 24 0M12 31c0 4 24 4 24 0',
  bottle: 'M20 6h8v9l5 7v18a2 2 0 0 1-2 2H17a2 2 0 0 1-2-2V22l5-7zM15 26h18v9H15z',
  tea: 'M10 20h24v10a8 8 0 0 1-8 8h-8a8 8 0 0 1-8-8zM34 22h3a4 4 0 0 1 0 10h-4M8 42h28M18 15c-2-3 2-5 0-8M26 15c-2-3 2-5 0-8',
  // Cloth, wood, paper.
  yarn: 'M14 8h20v6H14zM14 34h20v6H14zM17 14v20M31 14v20M17 18h14M17 22h14M17 26h14M17 30h14',
  cloth:
    'M12 8h24a4 6 0 0 1 0 12H12a4 6 0 0 1 0-12zM36 11a1.5 3 0 1 0 0 6M14 20v20l6-3 6 3 6-3V20M20 26v4M26 29v4',
  garment: 'M17 8 6 14l4 9 5-2v21h18V21l5 2 4-9-11-6c-2 5-12 5-14 0z',
  shoe: 'M6 14v20h36v-4c0-5-8-5-12-8l-8-8-5 3c-4 2-8 0-11-3zM6 34v4h36v-4M22 22l4-3M27 26l4-3',
  bag: 'M10 18h28l3 22H7zM17 18c0-14 14-14 14 0M19 26h10',
  timber:
    'M12 16h24a6 9 0 0 1 0 18H12M12 16a6 9 0 1 0 0 18 6 9 0 0 0 0-18zM12 22a2.5 3 0 1 0 0 6 2.5 3 0 0 0 0-6zM24 22h9M22 28h7',
  bamboo:
    'M18 6h7v36h-7zM18 15h7M18 25h7M18 34h7M25 17c4-7 9-8 14-7-2 6-7 9-14 7zM18 29c-4-6-8-7-13-6 2 6 7 8 13 6z',
  furniture: 'M14 6h12v20H14zM14 26v16M14 26h20v16M14 34h20',
  paper: 'M12 6h18l8 8v28H12zM30 6v8h8M18 22h14M18 28h14M18 34h9',
  carton: 'M24 6l17 9v18l-17 9-17-9V15zM7 15l17 9 17-9M24 24v18M15 10.5l17 9v8',
  book: 'M24 12c-5-4-11-4-18-3v28c7-1 13-1 18 3 5-4 11-4 18-3V9c-7-1-13-1-18 3zM24 12v28',
  ball: `${ring(24, 24, 18)}M6 24h36M24 6c-8 10-8 26 0 36M24 6c8 10 8 26 0 36`,
  // Substances.
  ore: 'M6 40 18 16l6 10 5-8 13 22zM14 24l4 3 3-3M10 40l8-8 6 8',
  drum: 'M12 10c0-4 24-4 24 0v28c0 4-24 4-24 0zM12 10c0 4 24 4 24 0M12 20c0 4 24 4 24 0M12 29c0 4 24 4 24 0M24 14v.5',
  chemical: 'M20 6h8M21 6v13L9 39a2 2 0 0 0 2 3h26a2 2 0 0 0 2-3L27 19V6M15 31h18M20 36h1M27 35h1',
  fertiliser:
    'M12 8h24l-2 6 3 26H11l3-26zM14 14h20M24 36V24M24 28c-4 0-6-2-6-6 4 0 6 2 6 6zM24 28c4 0 6-2 6-6-4 0-6 2-6 6z',
  paint:
    'M10 14h26v26a2 2 0 0 1-2 2H12a2 2 0 0 1-2-2zM10 14C10 9 36 9 36 14M15 14v10a2.5 2.5 0 0 0 5 0v-4a2.5 2.5 0 0 1 5 0v8a2.5 2.5 0 0 0 5 0V14M36 17c7 5 7 13 0 16',
  soap: 'M15 20h18v20a2 2 0 0 1-2 2H17a2 2 0 0 1-2-2zM20 20v-6h8v6M24 14V7M17 9V7h10M15 28h18',
  medicine: 'M10 30 30 10a6.4 6.4 0 0 1 9 9L19 39a6.4 6.4 0 0 1-9-9zM20 20l9 9M33 33v8M29 37h8',
  herb: 'M8 22h32c0 9-5 14-10 16v4H18v-4C13 36 8 31 8 22zM26 22 36 6l4 3-9 13M16 18c-4-3-5-7-3-12 5 3 6 7 3 12z',
  tyre: `${ring(24, 24, 18)}${ring(24, 24, 9)}M24 6v4M24 38v4M6 24h4M38 24h4M11.3 11.3l3 3M33.7 33.7l3 3M36.7 11.3l-3 3M14.3 33.7l-3 3`,
  plastic: 'M6 12h36v5H6zM8 17l3 23h26l3-23M16 22l1 12M24 22v12M32 22l-1 12',
  brick:
    'M6 14h16v9H6zM22 14h20v9H22zM6 23h10v9H6zM16 23h16v9H16zM32 23h10v9H32zM6 32h16v9H6zM22 32h20v9H22z',
  cement: 'M10 8h28l-2 6 3 28H9l3-28zM12 14h24M17 22h14v11H17zM20 26h8M20 29h5',
  glass: 'M14 6h20l-2 14a8 8 0 0 1-16 0zM24 28v14M16 42h16M15 14h18',
  ceramics:
    'M18 6h12M19 6c0 6-8 10-8 20 0 8 5 14 8 16h10c3-2 8-8 8-16 0-10-8-14-8-20M12 22h24M12 29h24',
  // Metal.
  plate: 'M6 18 26 8l16 6-20 11zM6 18v4l16 7 20-11v-4M6 28v4l16 7 20-11v-4',
  coil: 'M17 10a8 14 0 1 0 0 28 8 14 0 0 0 0-28zM17 18a3.5 6 0 1 0 0 12 3.5 6 0 0 0 0-12zM17 10h15a8 14 0 0 1 0 28H17',
  pipe: `${ring(12, 15, 6)}${ring(12, 15, 3)}M12 9h25a6 6 0 0 1 0 12H12${ring(12, 33, 6)}${ring(12, 33, 3)}M12 27h25a6 6 0 0 1 0 12H12`,
  beam: 'M6 12h22v6h-8v16h8v6H6v-6h8V18H6zM28 12l12-5v6l-12 5M28 34l12-5v6l-12 5M20 20l14-5v15M6 12l12-5h22',
  ingot: 'M4 38l4-11h12l4 11zM24 38l4-11h12l4 11zM14 24l4-11h12l4 11z',
  bolt: 'M6 14h9v20H6zM15 19h22l5 5-5 5H15zM22 19l-2 10M28 19l-2 10M34 19l-2 10M6 20h9M6 28h9',
  flange: `${ring(24, 24, 18)}${ring(24, 24, 7)}${around(6, 12.5, 2)}`,
  wrench: 'M31 7a10 10 0 0 0-8 13L7 36a3.6 3.6 0 0 0 5 5l16-16a10 10 0 0 0 13-8l1-4-7 5-5-5 5-6z',
  tank: 'M12 12c0-4 24-4 24 0v24c0 4-24 4-24 0zM12 12c0 4 24 4 24 0M14 38v5M34 38v5M36 20h5v8h-5M24 9V5M20 5h8',
  pot: 'M10 18h28v16a6 6 0 0 1-6 6H16a6 6 0 0 1-6-6zM4 22h6M38 22h6M8 18h32M21 13h6M24 13v5',
  // Machines and their parts.
  ballValve: `M6 22h4v18H6zM38 22h4v18h-4zM10 26h7M10 36h7M31 26h7M31 36h7${ring(24, 31, 9)}${ring(24, 31, 4)}M21 22v-7h6v7M20 11h22v4H20z`,
  gateValve:
    'M6 25h4v17H6zM38 25h4v17h-4zM10 29h6l3-9h10l3 9h6M10 38h28M24 20V9M20 20v-4h8v4M12 7a12 3 0 1 0 24 0 12 3 0 1 0-24 0M24 24v10',
  valve: 'M8 22v18l32-18v18zM24 31V15M14 15h20M6 20v22M42 20v22',
  pump: `M20 16a12 12 0 1 0 12 12V10h-9v6.4${ring(20, 28, 4.5)}M20 10h15M32 24h10v9H31M12 42h17`,
  motor:
    'M10 15h24v22H10zM15 15v22M20 15v22M25 15v22M30 15v22M34 23h8v6h-8M16 15V9h12v6M12 37v5h7v-5M26 37v5h7v-5M10 19H6v14h4',
  bearing: `${ring(24, 24, 18)}${ring(24, 24, 14.8)}${ring(24, 24, 8.6)}${ring(24, 24, 5.5)}${around(8, 11.7, 2.6)}`,
  gear: cogWheel(10, 18, 13.5),
  gearbox: `M8 12h32v26H8zM4 38h40v4H4z${ring(19, 25, 7.5)}${ring(32, 25, 4.5)}${ring(19, 25, 2)}M32 24v2M3 25h5M40 25h5M14 12V8h8v4`,
  compressor: `M10 25h28a7 7 0 0 1 0 14H10a7 7 0 0 1 0-14zM13 39v4M35 39v4M12 25V13h13v12M25 17h8v8M15 13V8h7v5M12 17h13M12 21h13${ring(38, 15, 4)}M38 19v6`,
  crane: 'M6 14v28M42 14v28M4 7h40v7H4zM19 14h10v6H19zM24 20v9M24 29a4.5 4.5 0 1 1-4.4 5.4',
  forklift: `M7 20h15l5 9v7H7zM11 20v-9h9l5 16M31 7v29h12M31 31h5${ring(12, 38, 4)}${ring(23, 38, 4)}`,
  machineTool:
    'M6 12h14v16H6zM20 18h6v5h-6M26 20.5h8M34 14h7v14h-7zM4 28h40v7H4zM8 35v7M40 35v7M10 17h5',
  mould:
    'M8 8h32v12H8zM8 29h32v12H8zM14 20v9M34 20v9M18 20c0-6 12-6 12 0M18 29c0 6 12 6 12 0M24 8V4',
  machine:
    'M6 14h24v26H6zM30 22h12v18H30zM10 18h16v8H10zM34 27h4M34 32h4M10 32h4M18 32h4M4 42h40M13 14V8h10v6',
  excavator:
    'M6 40h24M8 40v-7h20v7M12 33V21h9v12M21 25l12-14 8 6-3 9M33 26h9l-2 8h-6zM12 21l3-5h6v5',
  tractor: `${ring(15, 32, 9)}${ring(15, 32, 3)}${ring(37, 36, 5)}M15 23V9h12l3 12h10v10M24 34h8M36 21v-8M12 9h18`,
  // Electric.
  transformer:
    'M12 18h24v20H12zM16 18V7M24 18V7M32 18V7M14 7h4M22 7h4M30 7h4M14 12h4M22 12h4M30 12h4M12 22H7v12h5M36 22h5v12h-5M17 38v4M31 38v4M25 21l-4 7h6l-4 7',
  solar: 'M12 8h32l-6 24H6zM9 20h32M22 8l-6 24M33 8l-6 24M22 32v8M13 41h18',
  battery: 'M5 16h38v24H5zM11 16v-5h7v5M30 16v-5h7v5M10 24h6M13 21v6M32 24h6M25 20l-4 8h6l-4 8',
  cable: `${ring(21, 21, 15)}${ring(21, 21, 10)}${ring(21, 21, 5)}M21 36h13v-3h8v6h-8v-3M42 34.5h3M42 37.5h3`,
  lamp: 'M24 6a13 13 0 0 0-8 23c2 2 2 4 2 6h12c0-2 0-4 2-6A13 13 0 0 0 24 6zM18 39h12M21 43h6M20 22l4 4 4-4M24 26v9',
  appliance: 'M12 5h24v38H12zM12 18h24M17 10v4M17 23v8',
  electronics:
    'M14 14h20v20H14zM20 20h8v8h-8zM18 14V8M24 14V8M30 14V8M18 40v-6M24 40v-6M30 40v-6M14 18H8M14 24H8M14 30H8M40 18h-6M40 24h-6M40 30h-6',
  antenna: `${ring(24, 16, 3)}M24 19v23M16 42l8-20 8 20M15 25a12 12 0 0 1 0-18M33 25a12 12 0 0 0 0-18`,
  magnet: 'M10 8h9v16a5 5 0 0 0 10 0V8h9v16a14 14 0 0 1-28 0zM10 15h9M29 15h9',
  gauge: 'M8 34a16 16 0 1 1 32 0zM24 34l8-11M14 34a10 10 0 0 1 3-7M8 40h32M24 18v3M13 22l2 2',
  medical: 'M18 8h12v10h10v12H30v10H18V30H8V18h10z',
  // What moves.
  vehicle:
    'M6 30v-8l5-2 5-8h15l6 8 5 2v8h-4M18 30h12M10 30a4 4 0 1 0 8 0 4 4 0 1 0-8 0M30 30a4 4 0 1 0 8 0 4 4 0 1 0-8 0M24 12v8M12 20h24',
  bicycle: `${ring(11, 32, 7.5)}${ring(37, 32, 7.5)}M11 32l7-14h13l6 14M18 18l7 14H11M25 32l6-14M31 18l-1-6h5M15 14h6M18 18l-1-4`,
  ship: 'M6 28h36l-6 11H12zM13 28V17h22v11M20 17V8h8v9M4 43c5-3 8-3 13 0 5-3 9-3 14 0 5-3 8-3 13 0',
  train: `M12 8h24l3 20v8H9v-8zM15 13h18l1 9H14zM14 29h4M30 29h4M14 36l-4 6M34 36l4 6M20 41h8`,
  freight: `M4 12h24v22H4zM28 20h9l7 8v6H28z${ring(14, 36, 4)}${ring(36, 36, 4)}`,
  recycling: 'M16 20 24 7l8 13M32 13v7h-7M35 24l7 13H26M30 32l-4 5 4 5M22 37H6l7-13M8 27l5-3 2 6',
  // Works, places, services.
  pylon: 'M24 6v10M24 6l-9 14h18zM20 20l-6 22M28 20l6 22M17 31h14M15 38l16-7M33 38l-16-7',
  water: 'M24 6c8 11 12 17 12 23a12 12 0 0 1-24 0c0-6 4-12 12-23zM18 30a6 6 0 0 0 6 6',
  building:
    'M8 42V18l14-8v32M22 42V20l18 6v16M6 42h36M13 20v3M13 28v3M13 36v3M17 18v3M17 26v3M28 28v3M34 30v3M28 36v3M34 36v3',
  factory: 'M6 42V22l12 8v-8l12 8V10h10v32zM4 42h40M13 35h4M23 35h4M33 35h3',
  warehouse: 'M6 42V18L24 8l18 10v24M12 42V24h24v18M12 30h24M12 36h24M4 42h40',
  land: 'M6 30 18 24l24 6-14 10zM18 24V12M18 12l10 3-10 4M6 30v4l22 8 14-9v-3',
  shop: 'M8 20h32l-3-10H11zM10 20v20h28V20M18 40V29h12v11M8 20a4 4 0 0 0 8 0 4 4 0 0 0 8 0 4 4 0 0 0 8 0 4 4 0 0 0 8 0',
  meal: 'M14 20v22M9 6v9a5 5 0 0 0 10 0V6M14 6v14M34 6v36M34 6c-6 4-6 12-6 18h6',
  software: 'M6 10h36v24H6zM18 42h12M24 34v8M18 17l-5 5 5 5M30 17l5 5-5 5M26 15l-4 14',
  capital: `${ring(24, 24, 18)}M17 15l7 9 7-9M24 24v12M17 26h14M17 31h14`,
  technology: `M15 8.4a18 7 60 1 0 18 31.2 18 7 60 1 0-18-31.2zM33 8.4a18 7 120 1 0-18 31.2 18 7 120 1 0 18-31.2zM6 24a18 7 0 1 0 36 0 18 7 0 1 0-36 0z${ring(24, 24, 2)}`,
  talent: `${PERSON}M18 42v-6M30 42v-6M20 28l4 6 4-6`,
  office: 'M6 16h36v24H6zM18 16v-6h12v6M6 26h18M28 26h14M22 24h4v5h-4z',
} as const;

/** The name of a drawing. */
export type DrawingName = keyof typeof drawings;
