import { pieceMark } from '../prerender/written-pieces.ts';

const written = new Map<string, Promise<string>>();

/**
 * The HTML of what stands alike on several pages: a build renders it once, and sets a mark where it stands; an editor at work
 * sees it anew on every page.
 * @param by all that decides it, as JSON has it.
 */
export function writtenOnce(by: readonly unknown[], render: () => Promise<string>): Promise<string> {
  if (!import.meta.env.PROD) return render();
  const name = JSON.stringify(by);
  const mark = written.get(name) ?? render().then(pieceMark);
  written.set(name, mark);
  return mark;
}
