/** Line drawings on a 48 × 48 grid, one for each family of industries. */
export const drawings = {
  farm: 'M24 42V18M24 26c-6 0-9-4-9-9 6 0 9 4 9 9zM24 26c6 0 9-4 9-9-6 0-9 4-9 9zM24 36c-6 0-9-4-9-9 6 0 9 4 9 9zM24 36c6 0 9-4 9-9-6 0-9 4-9 9zM24 18c-3-3-3-8 0-12 3 4 3 9 0 12z',
  mine: 'M6 40 18 16l6 10 5-8 13 22zM14 24l4 3 3-3M10 40l8-8 6 8',
  food: 'M12 20h24l-3 22H15zM10 14h28v6H10zM18 14l2-8h8l2 8M20 27v9M28 27v9',
  textile: 'M14 8h20v6H14zM14 34h20v6H14zM17 14v20M31 14v20M17 18h14M17 22h14M17 26h14M17 30h14',
  wood: 'M10 12h28v6H10zM14 18v22M34 18v22M14 30h20M20 12V6h8v6',
  paper: 'M12 6h18l8 8v28H12zM30 6v8h8M18 22h14M18 28h14M18 34h9',
  fuel: 'M14 14h20v26a2 2 0 0 1-2 2H16a2 2 0 0 1-2-2zM14 22h20M14 32h20M19 14V8h10v6',
  chemistry: 'M20 6h8M21 6v13L9 39a2 2 0 0 0 2 3h26a2 2 0 0 0 2-3L27 19V6M15 31h18M20 36h1M27 35h1',
  medicine: 'M10 30 30 10a6.4 6.4 0 0 1 9 9L19 39a6.4 6.4 0 0 1-9-9zM20 20l9 9M33 33v8M29 37h8',
  rubber:
    'M24 6a18 18 0 1 0 0 36 18 18 0 0 0 0-36zM24 16a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM24 6v4M24 38v4M6 24h4M38 24h4M11 11l3 3M34 34l3 3M37 11l-3 3M14 34l-3 3',
  stone:
    'M6 14h16v9H6zM22 14h20v9H22zM6 23h10v9H6zM16 23h16v9H16zM32 23h10v9H32zM6 32h16v9H6zM22 32h20v9H22z',
  metal: 'M14 8h26v6h-9v20h9v6H14v-6h9V14h-9zM14 8l-6 5v6h6M14 40l-6-2v-6h6M23 19H8M8 32h15',
  ware: 'M24 8l13.9 8v16L24 40l-13.9-8V16zM24 16a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM27 18l-3 6 5 4',
  machine:
    'M24 17a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM21 6h6l1 6 4 2 5-3 4 4-3 5 2 4 6 1v6l-6 1-2 4 3 5-4 4-5-3-4 2-1 6h-6l-1-6-4-2-5 3-4-4 3-5-2-4-6-1v-6l6-1 2-4-3-5 4-4 5 3 4-2z',
  equipment:
    'M6 40h24M10 40v-8h14v8M12 32V20h9v12M21 24l12-13 8 5-3 10M34 26h8l-2 7h-5zM12 20l3-5h6v5',
  vehicle:
    'M6 30v-8l5-2 5-8h15l6 8 5 2v8h-4M14 30h20M10 30a4 4 0 1 0 8 0 4 4 0 1 0-8 0M30 30a4 4 0 1 0 8 0 4 4 0 1 0-8 0M24 12v8M12 20h24',
  electric: 'M10 16h22v18H10zM32 21h6v8h-6M14 16v-4h14v4M14 34v5M28 34v5M22 19l-5 7h6l-3 6M38 25h4',
  electronics:
    'M14 14h20v20H14zM20 20h8v8h-8zM18 14V8M24 14V8M30 14V8M18 40v-6M24 40v-6M30 40v-6M14 18H8M14 24H8M14 30H8M40 18h-6M40 24h-6M40 30h-6',
  instrument: 'M8 34a16 16 0 1 1 32 0zM24 34l8-11M14 34a10 10 0 0 1 3-7M8 40h32M24 18v3M13 22l2 2',
  power: 'M24 6v10M24 6l-9 14h18zM20 20l-6 22M28 20l6 22M17 31h14M15 38l16-7M33 38l-16-7',
  building:
    'M8 42V18l14-8v32M22 42V20l18 6v16M6 42h36M13 20v3M13 28v3M13 36v3M17 18v3M17 26v3M28 28v3M34 30v3M28 36v3M34 36v3',
  trade:
    'M8 20h32l-3-10H11zM10 20v20h28V20M18 40V29h12v11M8 20a4 4 0 0 0 8 0 4 4 0 0 0 8 0 4 4 0 0 0 8 0 4 4 0 0 0 8 0',
  freight:
    'M4 12h24v22H4zM28 20h9l7 8v6H28zM10 34a4 4 0 1 0 8 0 4 4 0 1 0-8 0M32 34a4 4 0 1 0 8 0 4 4 0 1 0-8 0',
  software: 'M6 10h36v24H6zM18 42h12M24 34v8M18 17l-5 5 5 5M30 17l5 5-5 5M26 15l-4 14',
  finance: 'M24 6a18 18 0 1 0 0 36 18 18 0 0 0 0-36zM17 15l7 9 7-9M24 24v12M17 26h14M17 31h14',
  science:
    'M24 6a12 12 0 0 0-6 22v6h12v-6a12 12 0 0 0 6-22 12 12 0 0 0-12 0zM18 38h12M21 42h6M24 28v-8M20 18l4 4 4-4',
  people: 'M24 8a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM10 42c0-9 6-14 14-14s14 5 14 14M18 42v-6M30 42v-6',
  land: 'M6 30 18 24l24 6-14 10zM18 24V12M18 12l10 3-10 4M6 30v4l22 8 14-9v-3',
  box: 'M24 6l17 9v18l-17 9-17-9V15zM7 15l17 9 17-9M24 24v18M15 10.5l17 9v8',
} as const;

export type DrawingName = keyof typeof drawings;

/** GB/T 4754 divisions, up to and including the first number, in ascending order. */
export const drawingUpToDivision: readonly (readonly [number, DrawingName])[] = [
  [5, 'farm'],
  [12, 'mine'],
  [16, 'food'],
  [19, 'textile'],
  [21, 'wood'],
  [24, 'paper'],
  [25, 'fuel'],
  [26, 'chemistry'],
  [27, 'medicine'],
  [29, 'rubber'],
  [30, 'stone'],
  [32, 'metal'],
  [33, 'ware'],
  [34, 'machine'],
  [35, 'equipment'],
  [37, 'vehicle'],
  [38, 'electric'],
  [39, 'electronics'],
  [40, 'instrument'],
  [43, 'ware'],
  [46, 'power'],
  [50, 'building'],
  [52, 'trade'],
  [60, 'freight'],
  [62, 'trade'],
  [65, 'software'],
  [69, 'finance'],
  [70, 'land'],
  [72, 'people'],
  [75, 'science'],
  [97, 'people'],
];
