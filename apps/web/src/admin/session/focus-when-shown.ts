/** A field's `ref`: whoever asked for the field types into it next. */
export const focusWhenShown = (field: HTMLInputElement | null): void => field?.focus();
