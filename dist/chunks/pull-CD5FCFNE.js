const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import{b as a}from"./chunk-GIZH2KWC.js";import"./chunk-2HLQWO5B.js";import"./chunk-C3SSL5PJ.js";import"./chunk-NOMPTTZC.js";import"./chunk-QJETT3DE.js";
import"./chunk-ME32Q2RG.js";export{a as planPull};
