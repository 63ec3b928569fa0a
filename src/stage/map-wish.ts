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

/**
 * Calls back once, when it is time for the map and the pictures on the land: as soon as the reader moves, or when the
 * browser is idle on a good connection; never where the reader saves data.
 */
export function whenMapIsWished(load: () => void): void {
  if (savesData()) return;
  const moves = ['scroll', 'pointerdown', 'keydown'] as const;
  let asked = false;
  const ask = (): void => {
    if (asked) return;
    asked = true;
    for (const move of moves) removeEventListener(move, ask);
    load();
  };
  for (const move of moves) addEventListener(move, ask, { passive: true, once: true });
  const slow = /2g|3g/.test(connection()?.effectiveType ?? '');
  const atIdle = () => ('requestIdleCallback' in window ? requestIdleCallback(ask, { timeout: 2000 }) : setTimeout(ask, 1500));
  if (slow) return;
  if (document.readyState === 'complete') atIdle();
  else addEventListener('load', atIdle, { once: true });
}
