export { ECIES_CONFIG, encrypt, PrivateKey } from 'eciesjs';
export { getSharedKey, getSharedPoint, symDecrypt } from 'eciesjs/utils';
