/**
 * What we need of `undici`, to be loaded lazily. A bundler gives a CommonJS package that is loaded lazily nothing but
 * a default export; a module that names the exports does not lose them.
 */
export { EnvHttpProxyAgent, fetch, Pool } from 'undici';
