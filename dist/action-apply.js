const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import{R as m,S as r}from"./chunks/chunk-QJETT3DE.js";import"./chunks/chunk-ME32Q2RG.js";await r(t=>m("apply",t));
