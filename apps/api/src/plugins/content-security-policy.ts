/** Where browsers tell what they refused. By address, as "report-to" would be of no use on the plain-http Wi-Fi. */
export const POLICY_REPORTS = '/api/policy-reports';

/**
 * Everything from this server, nothing inline. No "upgrade-insecure-requests": on the office's plain-http Wi-Fi it would
 * leave a blank page. `inlineStyle` is the source that admits <style> elements: the nonce of those that the administration's
 * component library makes, or the hash of the one a plain page carries.
 *
 * No text becomes HTML or a script's address, but through the policies named here: the citizens' pages register their service
 * worker (offline/service-worker/sw-bridge.ts), the administration writes style sheets (admin/trust-text-only.ts).
 */
export const contentSecurityPolicy = (
  inlineStyle?: `nonce-${string}` | `sha256-${string}`,
  frame?: 'holds' | 'is-held',
): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    inlineStyle === undefined ? "style-src 'self'" : `style-src 'self' '${inlineStyle}'`,
    // The administration shows a photo that was chosen on the page before it is sent.
    frame === 'holds' ? "img-src 'self' blob:" : "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    ...(frame === 'holds' ? ["frame-src 'self'"] : []),
    "require-trusted-types-for 'script'",
    `trusted-types ${frame === 'holds' ? 'default' : 'service-worker'}`,
    `report-uri ${POLICY_REPORTS}`,
    `frame-ancestors ${frame === 'is-held' ? "'self'" : "'none'"}`,
  ].join('; ');
