const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import{R as i,S as m}from"./chunks/chunk-QJETT3DE.js";import"./chunks/chunk-ME32Q2RG.js";await m(r=>i(void 0,r));
