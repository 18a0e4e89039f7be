interface TrustedTypes {
  createPolicy(name: 'default', rules: { createHTML(text: string): string | null }): void;
}

/** The text itself if no reader of HTML could make an element of it; null, which the browser refuses, if one could. */
export const onlyText = (text: string): string | null => (text.includes('<') ? null : text);

/**
 * The component library writes its variables into <style> elements through innerHTML. The page's policy lets text become HTML
 * only through this: style sheets pass, a tag never does.
 */
export const trustTextOnly = (): void => {
  const { trustedTypes } = window as { readonly trustedTypes?: TrustedTypes };
  trustedTypes?.createPolicy('default', { createHTML: onlyText });
};
