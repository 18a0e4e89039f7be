import { createTheme, type MantineColorsTuple } from '@mantine/core';

/** The accent of the citizens' pages (jade), from mist to deep water. */
const jade: MantineColorsTuple = [
  '#e9f5f1',
  '#cfe8e0',
  '#a5d5c7',
  '#78c1ac',
  '#4fa891',
  '#2a8a75',
  '#16705f',
  '#0a594d',
  '#07443b',
  '#04302a',
];

const amber: MantineColorsTuple = [
  '#fdf3dd',
  '#f9e4b8',
  '#f2cd83',
  '#e9b452',
  '#d99a2b',
  '#b97c14',
  '#96610c',
  '#744a08',
  '#573700',
  '#3d2700',
];

const brick: MantineColorsTuple = [
  '#fcebe7',
  '#f8d3cb',
  '#f0ab9d',
  '#e6806d',
  '#d75a44',
  '#bd3f2a',
  '#9e2e1c',
  '#7a1a10',
  '#5c120b',
  '#3f0b06',
];

const gray: MantineColorsTuple = [
  '#f7f5f0',
  '#efebe3',
  '#e4dccf',
  '#d5ccbc',
  '#bdb3a2',
  '#9d9384',
  '#81786a',
  '#575046',
  '#3d372f',
  '#211d17',
];

/** Warm greys for text and surfaces of the dark scheme. */
const dark: MantineColorsTuple = [
  '#f2ede5',
  '#d2c9bb',
  '#a89f91',
  '#7d7466',
  '#544c41',
  '#3a342b',
  '#2c2720',
  '#231f19',
  '#171410',
  '#0f0d0a',
];

const font = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Helvetica Neue', Arial, sans-serif";

export const theme = createTheme({
  colors: { jade, amber, brick, gray, dark },
  primaryColor: 'jade',
  primaryShade: { light: 7, dark: 6 },
  autoContrast: true,
  luminanceThreshold: 0.35,
  fontFamily: font,
  headings: { fontFamily: font, fontWeight: '650' },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusRing: 'auto',
  components: {
    // 44 px targets, and text that is read rather than deciphered.
    TextInput: { defaultProps: { size: 'md' } },
    PasswordInput: { defaultProps: { size: 'md' } },
    NativeSelect: { defaultProps: { size: 'md' } },
    ModalRoot: {
      // Locking the scroll would write a <style> that the page's policy forbids; look/frame.css does it instead.
      defaultProps: { lockScroll: false, transitionProps: { duration: 0 } },
    },
    Menu: {
      defaultProps: {
        position: 'bottom-end',
        // It lies beside its button and scrolls with it, so it never has to be hidden for having lost it.
        withinPortal: false,
        hideDetached: false,
        // An empty element that takes the focus is no item of a menu (axe: aria-required-children).
        withInitialFocusPlaceholder: false,
        transitionProps: { duration: 0 },
      },
    },
  },
});
