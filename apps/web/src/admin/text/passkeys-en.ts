import type { passkeysVi } from './passkeys-vi.ts';

export const passkeysEn: typeof passkeysVi = {
  passkeys: {
    title: 'Passkeys',
    hint: 'Sign in with the finger, face or PIN of your device, instead of both password and code. A passkey stays in your device and cannot be carried to a fake page.',
    none: 'No passkey yet. Add one on the computer you use most.',
    impossible:
      'Passkeys do not work at this address. Open the page at the office’s https name, or at http://localhost on the server.',
    noBrowser: 'This browser has no passkeys. Use a newer one.',
    add: 'Add a passkey',
    name: 'Name',
    nameHint: 'So that you recognise it, such as: Laptop at counter 2',
    addNow: 'Make a passkey on this device',
    added: 'Added. Next time choose “Sign in with a passkey”.',
    unused: (added) => `added ${added}, not used yet`,
    used: (added, used) => `added ${added}, last used ${used}`,
    uses: {
      here: '',
      elsewhere: (host) => `works only where the page is opened at ${host}`,
      nowhere: (host) =>
        `no longer works: it is tied to the former name ${host}. Remove it and add one at the present address.`,
    },
    dead: 'no longer works',
    rename: 'Rename',
    renameOf: (name) => `Rename the passkey ${name}`,
    save: 'Save the name',
    renamed: 'Renamed.',
    remove: 'Remove',
    removeOf: (name) => `Remove the passkey ${name}`,
    removeSure: (name) => `Remove ${name} for good`,
    removed: 'Removed. It signs in no longer; you can delete it on the device too.',
    signIn: 'Sign in with a passkey',
    confirm: 'Use a passkey',
    or: 'or',
    obstacles: {
      cancelled: 'No passkey was chosen. Try again or use your password.',
      known: 'This device has a passkey of yours already.',
      unable: 'This device cannot make a passkey with a finger, a face or a PIN. Try another device.',
    },
  },
};
