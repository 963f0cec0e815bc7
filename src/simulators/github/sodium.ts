// A module of ours in between, as beside the target: the bundles stay whole.
export { default } from 'libsodium-wrappers'
