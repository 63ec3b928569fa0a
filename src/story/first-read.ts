/*
 * Marks a page that is opened at its start: of that one, only the first screens are laid out before it is painted; the
 * stage lays out the rest. Where the reader comes to a chapter's address, or back, everything is laid out at once. So it is
 * when the reader goes ahead, and a jump to a section lands on it; and so it is, in the end, where the stage does not come.
 * Runs before anything but the first words is laid out.
 */
const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
if (!location.hash && visit?.type === 'navigate') {
  const root = document.documentElement;
  root.dataset['fresh'] = '';
  const whole = (): void => { delete root.dataset['fresh']; };
  const pixels = (element: Element, side: 'scrollPaddingTop' | 'scrollMarginTop'): number => parseFloat(getComputedStyle(element)[side]) || 0;
  addEventListener('scroll', () => {
    if (scrollY <= innerHeight || !('fresh' in root.dataset)) return;
    const line = pixels(root, 'scrollPaddingTop');
    const aim = [...document.querySelectorAll('.step')].find((step) => Math.abs(step.getBoundingClientRect().top - pixels(step, 'scrollMarginTop') - line) < 2);
    whole();
    aim?.scrollIntoView({ behavior: 'instant' });
  }, { passive: true });
  for (const jump of ['keydown', 'click', 'hashchange']) addEventListener(jump, whole, true);
  addEventListener('load', () => setTimeout(whole, 4000));
}
