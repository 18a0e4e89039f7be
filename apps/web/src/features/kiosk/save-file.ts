/** Hands a text to the browser as a download. */
export const saveFile = (name: string, text: string): void => {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has taken what it needs by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
};
