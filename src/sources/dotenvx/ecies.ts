// A CommonJS package that is imported lazily loses its named exports in a bundle; a module of ours in between keeps them.
export { ECIES_CONFIG, encrypt, PrivateKey } from 'eciesjs'
export { getSharedKey, getSharedPoint, symDecrypt } from 'eciesjs/utils'
