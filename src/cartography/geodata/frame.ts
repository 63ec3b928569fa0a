/** Everything the pipeline knows about extent and grid: the box of the map, its cells, the near box. */

/** [longitude, latitude] in degrees. */
export type LngLat = [number, number];

/** [west, south, east, north] in degrees. */
export type Box = [number, number, number, number];

/** The whole map. Wider than the journey, so that no edge shows on a wide screen. */
export const regionBox: Box = [60, -12, 165, 62];

/** Where the camera comes close: Korea, the border rivers, the east of the Bohai. */
export const nearBox: Box = [119, 33, 133, 45.5];

/** The night lights: Korea, Japan's west and the Chinese coast. */
export const lightsBox: Box = [110, 28, 146, 48];

/** North Korea. */
export const northBox: Box = [124, 37.5, 131, 43.1];

/** Degrees. The editorial standard allows nothing finer than two decimals. */
export const gridDegrees = 0.01;

const cellDegrees = 8;

/** Meridians (axis 0) and parallels (axis 1) along which the ocean is cut; a last strip narrower than half a cell joins its neighbour. */
export const cellLines: [number[], number[]] = [lines(regionBox[0], regionBox[2]), lines(regionBox[1], regionBox[3])];

function lines(from: number, to: number): number[] {
  const result: number[] = [];
  for (let at = from; to - at > cellDegrees / 2 || at === from; at += cellDegrees) result.push(at);
  return [...result, to];
}

/** Whether a point lies in a box widened by `marginDegrees`. */
export function isInBox([lng, lat]: LngLat, [west, south, east, north]: Box, marginDegrees = 0): boolean {
  return lng >= west - marginDegrees && lng <= east + marginDegrees && lat >= south - marginDegrees && lat <= north + marginDegrees;
}
