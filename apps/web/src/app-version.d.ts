/** Release and hash of the sources this app was built from; written in by the build. */
declare const __APP_VERSION__: string;
