import { config } from 'zod';

// Before the first schema is made, which is why it is a file of its own: zod would try whether it may make functions out of text,
// and the page's policy would refuse and report that at every start.
config({ jitless: true });
