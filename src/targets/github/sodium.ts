// A module of ours in between, so that the package is loaded only where a write needs it and all else stays in one bundle.
export { default } from 'libsodium-wrappers'
