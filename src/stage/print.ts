/** On paper every chapter has its poster: those that wait for readers without script are taken out for the printer. */
addEventListener('beforeprint', () => {
  for (const unscripted of document.querySelectorAll<HTMLElement>('.poster-unscripted')) {
    const template = document.createElement('template');
    template.innerHTML = unscripted.textContent ?? '';
    unscripted.replaceWith(template.content);
  }
});
