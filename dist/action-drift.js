const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import{J as r,K as t}from"./chunks/chunk-ACFQJ2Z4.js";import"./chunks/chunk-XKHR7BVJ.js";await t(i=>r("drift",i));
