const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import{a as o}from"./chunk-2KSAKXTS.js";import"./chunk-QJETT3DE.js";import"./chunk-ME32Q2RG.js";export{o as default};
