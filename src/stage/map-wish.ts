interface Connection { readonly saveData?: boolean; readonly effectiveType?: string }

const connection = (): Connection | undefined => (navigator as Navigator & { connection?: Connection }).connection;

/** True where the reader asks to be spared bytes. */
export const savesData = (): boolean => connection()?.saveData === true;

/** True where the browser can draw the map. */
export function canDrawMap(): boolean {
  try {
    const context = document.createElement('canvas').getContext('webgl2');
    context?.getExtension('WEBGL_lose_context')?.loseContext();
    return context !== null;
  } catch {
    /* Some that guard the reader's privacy refuse with an error. */
    return false;
  }
}

/** How long a page that is loaded is read before the map comes by itself, in milliseconds: the first paint is long over by then. */
const restMs = 5000;

/** What can wait for how long, where the reader does not move. */
const waits = {
  /** What only has to be fetched. */
  light: (load: () => void) => ('requestIdleCallback' in window ? requestIdleCallback(load, { timeout: 2000 }) : setTimeout(load, 1500)),
  /** What keeps the processor busy. */
  heavy: (load: () => void) => setTimeout(load, restMs),
} as const;

/**
 * Calls back once, when it is time for the map and the pictures on the land: as soon as the reader moves, or on a good
 * connection when the page has been still for a while; never where the reader saves data.
 */
export function whenWished(weight: keyof typeof waits, load: () => void): void {
  if (savesData()) return;
  const wished = new AbortController();
  const ask = (): void => {
    if (wished.signal.aborted) return;
    wished.abort();
    load();
  };
  for (const move of ['scroll', 'pointermove', 'pointerdown', 'keydown'] as const) addEventListener(move, ask, { passive: true, signal: wished.signal });
  if (/2g|3g/.test(connection()?.effectiveType ?? '')) return;
  const wait = () => waits[weight](ask);
  if (document.readyState === 'complete') wait();
  else addEventListener('load', wait, { once: true });
}
