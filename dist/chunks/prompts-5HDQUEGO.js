const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import{a,b}from"./chunk-KP56TTMN.js";import"./chunk-QJETT3DE.js";import"./chunk-ME32Q2RG.js";export{b as openPrompts,a as withExample};
