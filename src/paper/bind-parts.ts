/**
 * Binds the parts of a journey into one: takes what the further parts tell into the page of the first, without their
 * covers and without the ends that lead from page to page. It runs in that page.
 * @param parts the further pages, as HTML.
 */
export function bindParts(parts: readonly string[]): void {
  const sections = document.querySelector('.sections')!;
  const stops = document.querySelector('.itinerary ol')!;
  for (const html of parts) {
    const part = new DOMParser().parseFromString(html, 'text/html');
    document.querySelector('.step.outro')!.remove();
    /* An act that goes on in another part has one title. */
    for (const section of part.querySelectorAll('.sections > section:not(.cover)')) if (!document.getElementById(section.id)) sections.append(section);
    stops.append(...part.querySelectorAll('.itinerary li'));
  }
}
