import type { postersVi } from './posters-vi.ts';

export const postersEn: typeof postersVi = {
  postersPage: {
    choose: 'Sheet to print',
    kinds: {
      office: 'Poster of the office',
      leaflet: 'Leaflet, to be read out',
      counter: 'Poster at a counter',
      desk: 'Desk sign',
    },
    sheet: (kind, name) => (name === '' ? kind : `${kind}: ${name}`),
    paper: 'Paper',
    language: 'Language',
    vietnamese: 'Vietnamese',
    bilingual: 'With English',
    pdf: 'Download the PDF to print',
    svg: 'Download SVG (for a print shop)',
    codeSays: 'The code on this sheet leads to:',
    preview: (name) => `Preview of the sheet: ${name}`,
    onlyHereTitle: 'Phones cannot open this address yet',
    onlyHere: (address) =>
      `The code would say ${address}, which only this computer can open. Connect the server to the office network or set PUBLIC_URL, start again, then print.`,
    outdatedTitle: 'Print again: the address or the Wi-Fi changed since',
    outdated: (kind, name, day) => `${kind} – ${name}, printed ${day}`,
    noWifi: 'There is no Wi-Fi name yet. Enter it under Settings, and the poster gets a code that joins it.',
    planPassword:
      'The Wi-Fi has the sample password 12345678, which everyone knows. Choose another on the router and under Settings before you print.',
  },
};
