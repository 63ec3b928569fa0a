/**
 * How many letters must be added, taken away, changed or swapped with their neighbour to turn `a` into `b`
 * (optimal string alignment, after Damerau 1964).
 */
export const editDistance = (a: string, b: string): number => {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const changed = a[row - 1] === b[column - 1] ? 0 : 1;
      let least = Math.min(last[column]! + 1, current[column - 1]! + 1, last[column - 1]! + changed);
      const isSwap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (isSwap) least = Math.min(least, beforeLast[column - 2]! + 1);
      current.push(least);
    }
    [beforeLast, last] = [last, current];
  }
  return last[b.length]!;
};

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** The candidate that `word` was probably meant to be, or undefined when none is close (more than a third of its letters differ). */
export const closest = (word: string, candidates: Iterable<string>): string | undefined => {
  let best: string | undefined;
  let bestDistance = Infinity;
  for (const candidate of candidates) {
    const distance = editDistance(plain(word), plain(candidate));
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  const allowed = Math.max(1, Math.floor(Math.max(word.length, best?.length ?? 0) / 3));
  // One letter of two says nothing: KO could be any country.
  return bestDistance === 0 || (word.length > 2 && bestDistance <= allowed) ? best : undefined;
};

/** The sentence that says what to write instead: the likely one, or the whole list when it is short. */
export const didYouMean = (word: string, candidates: Iterable<string>): string => {
  const all = [...candidates];
  const likely = closest(word, all);
  if (likely !== undefined) return `Did you mean "${likely}"?`;
  if (all.length === 0) return 'There is none yet.';
  const shown = all.slice(0, 20).map((candidate) => `"${candidate}"`).join(', ');
  return all.length > 20 ? `There are ${all.length}, among them ${shown}.` : `Choose one of ${shown}.`;
};
