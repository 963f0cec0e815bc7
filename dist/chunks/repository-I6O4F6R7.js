const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import{a,b,c}from"./chunk-C3SSL5PJ.js";import"./chunk-QJETT3DE.js";import"./chunk-ME32Q2RG.js";export{c as filesAt,b as insidePath,a as openRepository};
