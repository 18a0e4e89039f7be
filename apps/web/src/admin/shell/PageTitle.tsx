import { useText } from '../text/use-text.ts';

/** The name of the page in the browser's tab; React moves it into the head. */
export const PageTitle = ({ page }: { readonly page: string }) => <title>{useText().text.title(page)}</title>;
