import type { View } from './view.ts';

/** How willingly the way zooms out instead of moving along: the value that people liked best in the paper's study. */
const rho = Math.SQRT2;

/**
 * The way from one view to the next that is smoothest and shortest to the eye: it zooms out, across and in.
 * Formula: van Wijk and Nuij, "Smooth and efficient zooming and panning", InfoVis 2003, equation 9. It is written here
 * because d3-interpolate brings all of d3-color with it to every reader; a test holds it to that library's `interpolateZoom`.
 * @returns the view at t, 0–1; exactly `from` at 0 and `to` at 1.
 */
export function zoomPath(from: View, to: View): (t: number) => View {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const distance = Math.hypot(dx, dy);
  /* Both views look at the same point: the way only zooms. */
  const still = distance < Math.min(from.size, to.size) * 1e-6;
  const bend = (size: number, sign: 1 | -1): number =>
    -Math.asinh((to.size ** 2 - from.size ** 2 + sign * rho ** 4 * distance ** 2) / (2 * size * rho ** 2 * distance));
  const start = still ? 0 : bend(from.size, 1);
  const length = still ? Math.log(to.size / from.size) : bend(to.size, -1) - start;
  return (t) => {
    if (t <= 0) return from;
    if (t >= 1) return to;
    if (still) return { x: from.x + dx * t, y: from.y + dy * t, size: from.size * Math.exp(length * t) };
    const at = start + length * t;
    const size = (from.size * Math.cosh(start)) / Math.cosh(at);
    const moved = (from.size / (rho ** 2 * distance)) * (Math.cosh(start) * Math.tanh(at) - Math.sinh(start));
    return { x: from.x + dx * moved, y: from.y + dy * moved, size };
  };
}
