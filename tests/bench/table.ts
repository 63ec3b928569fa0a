/** A row of figures: ours, those of the peers by name, and what is asked of the ratio. */
export interface Row {
  readonly what: string;
  readonly ours: number;
  readonly peers: Readonly<Record<string, number>>;
  readonly unit: string;
  /** The largest ratio to the first peer that the project allows itself; none where the row only informs. */
  readonly most?: number;
  /** Why we are behind, said where a peer has less. */
  readonly note?: string;
}

const rounded = (value: number): string => (Math.abs(value) >= 100 ? Math.round(value).toLocaleString('en') : String(Number(value.toPrecision(3))));

/** The table in Markdown, under its heading. */
export function table(heading: string, rows: readonly Row[]): string {
  const lines = rows.map(({ what, ours, peers, unit, most, note }) => {
    const [first] = Object.values(peers);
    const ratio = first === undefined || first === 0 ? '' : rounded(ours / first);
    const verdict = most === undefined || ratio === '' ? '' : ours / first! <= most ? `within ${most}` : `**over ${most}**`;
    const reason = note && Object.values(peers).some((value) => value < ours) ? note : '';
    return `| ${what} | ${rounded(ours)} ${unit} | ${Object.entries(peers).map(([name, value]) => `${name}: ${rounded(value)} ${unit}`).join('; ')} | ${ratio} | ${[verdict, reason].filter(Boolean).join(' ')} |`;
  });
  return [`## ${heading}`, '', '| | ours | peers | ratio to the first | |', '|---|---|---|---|---|', ...lines, ''].join('\n');
}

/** The value below which a share of the values lies. @param share 0–1. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}
