/** More chapters than this make a page that nobody reads in one go and a phone cannot load: the journey is then parted. */
export const chaptersPerPart = 36;

/**
 * Splits the chapters of a journey into parts that a page can hold: at the borders of acts where it can be, and an act
 * that is too long into parts of nearly equal length. Nothing is lost and nothing changes its order.
 * @param chapters in order.
 * @param most chapters in one part.
 */
export function partsOf<Chapter extends { readonly act: string }>(chapters: readonly Chapter[], most: number): Chapter[][] {
  const parts: Chapter[][] = [];
  for (let start = 0; start < chapters.length;) {
    const { act } = chapters[start]!;
    let end = start;
    while (end < chapters.length && chapters[end]!.act === act) end += 1;
    const length = end - start;
    const last = parts.at(-1);
    if (last && last.length + length <= most) last.push(...chapters.slice(start, end));
    else {
      const count = Math.ceil(length / most);
      for (let n = 0; n < count; n += 1) {
        parts.push(chapters.slice(start + Math.floor((length * n) / count), start + Math.floor((length * (n + 1)) / count)));
      }
    }
    start = end;
  }
  return parts.length > 0 ? parts : [[]];
}
