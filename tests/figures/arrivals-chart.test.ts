import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { arrivalsChart, menIn, outline, womenIn, type ChartFrame } from '../../src/figures/arrivals-chart.ts';
import { arrivalsOf } from '../../src/figures/arrivals-table.ts';
import { womenChart } from '../../src/figures/women-chart.ts';

const table = arrivalsOf(readFileSync('content/arrivals.csv', 'utf8'));
const frame: ChartFrame = { width: 1000, height: 440, margin: { top: 40, right: 8, bottom: 40, left: 50 } };
const chart = arrivalsChart(table, frame);

describe('the chart of arrivals', () => {
  it('has a bar for each calendar year, and for nothing else', () => {
    expect(chart.bars.map(({ year }) => year)).toEqual(Array.from({ length: 22 }, (_, n) => 2002 + n));
  });
  it('draws bars as high as their numbers, the men on the women', () => {
    const unit = chart.bars.map(({ women, men, total }) => (women.height + men.height) / total);
    for (const one of unit) expect(one).toBeCloseTo(unit[0]!, 9);
    for (const { women, men } of chart.bars) {
      expect(women.y + women.height).toBeCloseTo(chart.baseline, 9);
      expect(men.y + men.height).toBeCloseTo(women.y, 9);
    }
  });
  it('draws several years as a block of their width, with their total as its area', () => {
    const [span] = chart.spans;
    const year = chart.xOf(2003) - chart.xOf(2002);
    const perPerson = (chart.bars[0]!.women.height + chart.bars[0]!.men.height) / chart.bars[0]!.total;
    expect(chart.spans).toHaveLength(1);
    expect(span).toMatchObject({ from: 1999, to: 2001, total: 1043 });
    expect(span!.width).toBeCloseTo(3 * year, 9);
    expect((span!.width * span!.height) / (year * perPerson)).toBeCloseTo(1043, 6);
  });
  it('gives a count without a beginning a place and no shape', () => {
    expect(chart.open).toEqual([{ to: 1998, total: 947, x: expect.any(Number) as number }]);
    expect(chart.open[0]!.x).toBeLessThan(chart.spans[0]!.x);
  });
  it('stays inside its frame', () => {
    expect(Math.min(...chart.bars.map(({ men }) => men.y))).toBeGreaterThanOrEqual(frame.margin.top);
    expect(chart.bars.at(-1)!.x + chart.bars.at(-1)!.width).toBeLessThanOrEqual(frame.width - frame.margin.right);
    expect(chart.open[0]!.x).toBeGreaterThanOrEqual(frame.margin.left);
  });
  it('draws the bars of a story as one path, each within the outline of its box', () => {
    expect(outline([{ x: 1.04, y: 20, width: 3.26, height: 7.01 }, { x: 9, y: 0, width: 1, height: 2 }])).toBe('M1 20h3.3v7h-3.3zM9 0h1v2h-1z');
    for (const bar of chart.bars) {
      const [women, men] = [womenIn(bar), menIn(bar)];
      expect(women).toEqual({ x: bar.x, width: bar.width, y: bar.women.y, height: bar.women.height });
      expect([men.x - bar.x, bar.x + bar.width - men.x - men.width, men.y - bar.men.y].map((edge) => edge.toFixed(6))).toEqual(['0.600000', '0.600000', '0.600000']);
      expect(men.height).toBeGreaterThan(0);
    }
  });
  it('refuses years that do not tell men from women', () => {
    expect(() => arrivalsChart([{ ...table[2]!, men: null }], frame)).toThrow(RangeError);
  });
});

describe('the chart of women', () => {
  const women = womenChart(table, frame);

  it('has no dot for a year in which nobody came', () => {
    const without = womenChart([...table, { from: table.at(-1)!.to + 1, to: table.at(-1)!.to + 1, women: 0, men: 0, total: 0 } as (typeof table)[number]], frame);
    expect(without.dots).toHaveLength(women.dots.length);
    expect(without.path).not.toContain('NaN');
  });
  it('has a dot for each year, higher for a greater share', () => {
    const byShare = [...women.dots].sort((a, b) => a.share - b.share);
    expect(byShare[0]!.year).toBe(2021);
    expect(byShare.at(-1)!.year).toBe(2018);
    expect(byShare.map(({ y }) => y)).toEqual([...byShare.map(({ y }) => y)].sort((a, b) => b - a));
  });
  it('draws the counts of several years as dashes beside the line', () => {
    expect(women.dashes.map(({ to, share }) => [to, Math.round(share * 100)])).toEqual([[1998, 12], [2001, 46]]);
    expect(women.path.startsWith(`M${women.dots[0]!.x.toFixed(1).replace(/\.0$/, '')},`)).toBe(true);
  });
});
