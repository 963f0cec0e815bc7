const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16 or newer")});
import{b as a}from"./chunk-HELUBQBR.js";import"./chunk-IZOPNHVC.js";import"./chunk-I5E7VN66.js";import"./chunk-2GXCCSDR.js";import"./chunk-2MX5W7T7.js";
import"./chunk-44I44BEE.js";export{a as planPull};
