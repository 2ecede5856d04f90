/** Marks the element that is printed. */
export const paperAttribute = 'data-mitid-guide-paper';
