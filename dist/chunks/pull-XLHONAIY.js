const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import{b as a}from"./chunk-4N3VZRHP.js";import"./chunk-JE5FPDHA.js";import"./chunk-RRNILEN4.js";import"./chunk-NENXNGLC.js";import"./chunk-TUSDN4XH.js";
import"./chunk-I2DBZVK6.js";export{a as planPull};
