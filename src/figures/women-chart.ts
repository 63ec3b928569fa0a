import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { Arrivals } from '../schema/arrivals.ts';
import { isYear, womenShare } from './arrivals-table.ts';
import { yearScale, type ChartFrame } from './arrivals-chart.ts';

/** The shapes of a chart of the share of women. */
export interface WomenChart {
  /** The line through the calendar years. */
  readonly path: string;
  readonly dots: readonly { readonly year: number; readonly x: number; readonly y: number; readonly share: number }[];
  /** Counts of several years, level over the years they hold; open ones have a short dash in front. */
  readonly dashes: readonly { readonly x1: number; readonly x2: number; readonly y: number; readonly share: number; readonly to: number }[];
  readonly ticks: readonly { readonly share: number; readonly y: number }[];
  readonly xOf: (year: number) => number;
}

/** Lays out the share of women over the years of a table. A year in which nobody came has no share, and no dot. */
export function womenChart(rows: readonly Arrivals[], frame: ChartFrame): WomenChart {
  const x = yearScale(rows, frame);
  const y = scaleLinear().domain([0, 1]).range([frame.height - frame.margin.bottom, frame.margin.top]);
  const told = rows.filter((row) => womenShare(row) !== null);
  const dots = told.filter(isYear).map((row) => ({ year: row.to, x: x(row.to), y: y(womenShare(row)!), share: womenShare(row)! }));
  return {
    dots,
    path: line<(typeof dots)[number]>((dot) => dot.x, (dot) => dot.y).digits(1)(dots)!,
    dashes: told.filter((row) => !isYear(row)).map((row) => ({
      x1: row.from === null ? x(row.to - 1.5) : x(row.from - 0.4), x2: row.from === null ? x(row.to + 0.2) : x(row.to + 0.4),
      y: y(womenShare(row)!), share: womenShare(row)!, to: row.to,
    })),
    ticks: [0, 0.25, 0.5, 0.75, 1].map((share) => ({ share, y: y(share) })),
    xOf: (year) => x(year),
  };
}
