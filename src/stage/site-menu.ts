/** The menu in the header closes as one expects of a menu: by Escape, by a touch elsewhere, by leaving it with the Tab key. */
const menu = document.querySelector<HTMLDetailsElement>('details.site-menu');

const close = (): void => menu?.removeAttribute('open');

document.addEventListener('click', (event) => {
  if (menu?.open && !menu.contains(event.target as Node)) close();
});
menu?.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || !menu.open) return;
  close();
  menu.querySelector('summary')?.focus();
});
menu?.addEventListener('focusout', ({ relatedTarget }) => {
  if (relatedTarget && !menu.contains(relatedTarget as Node)) close();
});

export {};
