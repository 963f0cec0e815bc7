const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16 or newer")});
import{J as r,K as t}from"./chunks/chunk-2MX5W7T7.js";import"./chunks/chunk-44I44BEE.js";await t(i=>r("drift",i));
