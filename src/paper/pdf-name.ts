/** The journey as a file for paper, beside the first page of each language. */
export const pdfName = 'journey.pdf';

/** One file holds no more parts than these, some 180 chapters and 40 MB: a longer journey would take the build minutes to print, and nobody could send it. */
export const mostParts = 5;
