const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import{b as a}from"./chunk-BZSBFC43.js";import"./chunk-2665AYD6.js";import"./chunk-KKMBRRJI.js";import"./chunk-PKE4OQ5M.js";import"./chunk-GNSZARZA.js";
import"./chunk-NBDS574Y.js";export{a as planPull};
