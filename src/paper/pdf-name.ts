/** The journey as a file for paper, beside the first page of each language. */
export const pdfName = 'journey.pdf';
