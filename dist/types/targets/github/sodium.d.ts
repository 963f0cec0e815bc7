export { default } from 'libsodium-wrappers';
