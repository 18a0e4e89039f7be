import { configure } from '@testing-library/react';

/** Imported for its effect: a busy machine must never decide a result. */
configure({ asyncUtilTimeout: 30_000 });
