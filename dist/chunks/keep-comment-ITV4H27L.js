const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import{b as a,c as b}from"./chunk-WDGWAW72.js";import"./chunk-4KUODAXL.js";import"./chunk-QJETT3DE.js";import"./chunk-ME32Q2RG.js";export{a as afterMerge,b as keepComment};
