import { interpolateZoom } from 'd3-interpolate';
import type { View } from './view.ts';

/**
 * The way from one view to the next that is smoothest and shortest to the eye: it zooms out, across and in.
 * Van Wijk and Nuij, "Smooth and efficient zooming and panning", InfoVis 2003, as implemented in d3-interpolate.
 * @returns the view at t, 0–1; exactly `from` at 0 and `to` at 1.
 */
export function zoomPath(from: View, to: View): (t: number) => View {
  const path = interpolateZoom([from.x, from.y, from.size], [to.x, to.y, to.size]);
  return (t) => {
    if (t <= 0) return from;
    if (t >= 1) return to;
    const [x, y, size] = path(t);
    return { x, y, size };
  };
}
