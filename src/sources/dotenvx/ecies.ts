// A CommonJS package that is imported lazily loses its named exports in a bundle; a module of ours in between keeps them.
export { ECIES_CONFIG, PrivateKey } from 'eciesjs'
export { getSharedKey, getSharedPoint, getValidSecret, hexToPublicKey, symDecrypt, symEncrypt } from 'eciesjs/utils'
