/** A page with the rating form, and how to tell that it answered a tap. Selectors are CSS. */
export interface Side {
  readonly name: string;
  readonly path: string;
  /** What a citizen taps first: an officer. */
  readonly control: string;
  /** There only once the page's own script has taken the choice; a mark the browser sets by itself would prove nothing. */
  readonly answered: string;
}

export const OFFICE = 'van-gia';

export const product: Side = {
  name: 'Hài Lòng',
  path: `/o/${OFFICE}`,
  control: 'button.officer-card',
  // The first question, with its five levels.
  answered: 'main [role=group] button.level',
};

/** Each a folder of bench/peers/page. */
export const peers = [
  { name: 'bare React', folder: 'bare-react', path: '/', control: 'input[name=officer]', answered: 'label.chosen' },
  { name: 'SurveyJS', folder: 'surveyjs', path: '/', control: 'input[type=radio]', answered: '.sd-item--checked' },
  {
    name: 'ODK Web Forms',
    folder: 'odk-web-forms',
    path: '/',
    control: 'input[type=radio]',
    answered: '.p-radiobutton-checked',
  },
] as const satisfies readonly (Side & { readonly folder: string })[];
